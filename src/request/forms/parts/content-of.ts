import type * as z from 'zod/mini'
import type { LegalRequest } from '../../legal-request.ts'
import type { contentItems } from '../schema/content.ts'
import type { Notebook } from './notebook.ts'

/**
 * The items of content as targets, and what is to become of them as the one thing asked for. An item is its address or, without one, its other
 * identifier. What is merely described points at nothing by itself: the words are kept for people, and no target comes of them.
 */
export function contentOf(
  items: z.infer<typeof contentItems>,
  field: string,
  notebook: Notebook,
): Pick<LegalRequest, 'targets' | 'requestedData'> {
  const targets = (items ?? []).flatMap(({ url, otherIdentifier, description }, index) => {
    const identifier = url ?? otherIdentifier
    if (url !== undefined) notebook.remark(`${field}.${index}.otherIdentifier`, otherIdentifier)
    notebook.remark(`${field}.${index}.description`, description)
    if (identifier === undefined) return []
    const identifierKind = url === undefined ? ('other' as const) : ('url' as const)
    return [{ ...blankTarget, id: `t${index + 1}`, identifierKind, identifier }]
  })
  const entry = { box: field, items: ['published-content' as const], purpose: null, timeRange: null, targetIds: null, freeText: null }
  return { targets, requestedData: (items ?? []).length === 0 ? [] : [entry] }
}

const blankTarget = {
  kind: 'content',
  observedAt: null,
  port: null,
  userRole: null,
  claimedLocation: null,
  claimedNationality: null,
} as const
