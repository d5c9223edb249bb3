import type { LegalRequest } from '../../legal-request.ts'

/** What a reader of a form writes down beside the fields: text without a field of its own, and places that do not agree. */
export interface Notebook {
  readonly remarks: LegalRequest['remarks']
  /** Fields whose boxes do not add up to one answer. */
  readonly conflictingBoxes: readonly string[]
  /** Fields that say something else than another field about the same thing. */
  readonly conflictingTexts: readonly string[]
  /** Boxes by which the sender says that it asks for more than its law allows. */
  readonly limitsDenied: readonly string[]
  remark(field: string, text: string | undefined): void
  boxesConflict(field: string): void
  textsConflict(field: string): void
  /** Notes a box for keeping within the law that is expressly not ticked, and keeps it as a remark. */
  withinLimits(field: string, box: boolean | undefined): void
}

/** An empty notebook. */
export function openNotebook(): Notebook {
  const remarks: LegalRequest['remarks'][number][] = []
  const conflictingBoxes: string[] = []
  const conflictingTexts: string[] = []
  const limitsDenied: string[] = []
  return {
    remarks,
    conflictingBoxes,
    conflictingTexts,
    limitsDenied,
    remark(field, text) {
      if (text !== undefined) remarks.push({ field, text })
    },
    boxesConflict(field) {
      conflictingBoxes.push(field)
    },
    textsConflict(field) {
      conflictingTexts.push(field)
    },
    withinLimits(field, box) {
      if (box !== false) return
      limitsDenied.push(field)
      remarks.push({ field, text: 'false' })
    },
  }
}
