import type { LegalRequest } from '../../legal-request.ts'

/** What a reader of a form writes down beside the fields: text without a field of its own, and places that do not agree. */
export interface Notebook {
  readonly remarks: LegalRequest['remarks']
  /** Fields whose boxes do not add up to one answer. */
  readonly conflictingBoxes: readonly string[]
  /** Fields that say something else than another field about the same thing. */
  readonly conflictingTexts: readonly string[]
  remark(field: string, text: string | undefined): void
  boxesConflict(field: string): void
  textsConflict(field: string): void
}

/** An empty notebook. */
export function openNotebook(): Notebook {
  const remarks: LegalRequest['remarks'][number][] = []
  const conflictingBoxes: string[] = []
  const conflictingTexts: string[] = []
  return {
    remarks,
    conflictingBoxes,
    conflictingTexts,
    remark(field, text) {
      if (text !== undefined) remarks.push({ field, text })
    },
    boxesConflict(field) {
      conflictingBoxes.push(field)
    },
    textsConflict(field) {
      conflictingTexts.push(field)
    },
  }
}
