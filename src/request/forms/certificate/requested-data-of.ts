import type * as z from 'zod/mini'
import { unlistedItem } from '../../../vocabulary/data-items.ts'
import type { RequestedData, TimeRange } from '../../legal-request.ts'
import { timeRangeOf } from '../parts/form-parts.ts'
import type { Notebook } from '../parts/notebook.ts'
import { type DataCategory, dataCategories } from './data-boxes.ts'
import type { evidenceSection } from './sections.ts'

type Section = z.infer<typeof evidenceSection>

/**
 * What the boxes of Section F (EPOC) or D (EPOC-PR) ask for, one entry for each ticked box. A category that is ticked as such, without any of
 * its boxes, asks for something that nobody can name: `unlisted-data`. So does every box of a category that is expressly *not* asked for.
 */
export function requestedDataOf(section: Section | undefined, sectionField: string, notebook: Notebook): readonly RequestedData[] {
  return dataCategories.flatMap((category) => {
    const field = `${sectionField}.${category.field}`
    const answers = at(section, category.field)
    const own = category.field === 'userIdentification' ? timeRangeOf(section?.userIdentification?.timeRange) : null
    const entries = category.boxes.flatMap((box) => {
      const entryField = `${field}.${box.field}`
      const answer = at(answers, box.field)
      const details = box.field === 'ipConnectionRecords' ? section?.userIdentification?.ipConnectionRecordsDetails : undefined
      if (answer === false && details !== undefined) {
        notebook.boxesConflict(entryField)
        notebook.remark(`${entryField}Details`, details)
      }
      // A line that is written on is a ticked one. Details of a box that is blank may also say that it is not meant.
      if (answer === undefined && details !== undefined) return [entry(entryField, [unlistedItem], category, own, details)]
      const isAsked = answer === true || typeof answer === 'string'
      const freeText = typeof answer === 'string' ? answer : (details ?? null)
      return isAsked ? [entry(entryField, box.items, category, own, freeText)] : []
    })
    const requested = at(answers, 'requested')
    if (entries.length === 0) return requested === true || own !== null ? [entry(field, [unlistedItem], category, own, null)] : []
    if (requested !== false) return entries
    notebook.boxesConflict(`${field}.requested`)
    return entries.map((it) => ({ ...it, items: [unlistedItem] }))
  })
}

const entry = (
  box: string,
  items: RequestedData['items'],
  category: DataCategory,
  timeRange: TimeRange | null,
  freeText: string | null,
): RequestedData => ({ box, items, purpose: category.purpose, timeRange, targetIds: null, freeText })

/** The member of a form part at a dotted path, or `undefined`. */
const at = (part: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), part)
