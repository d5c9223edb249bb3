import { UsageError } from '../foundation/usage-error.ts'
import type { OwnDetector } from './finding.ts'

/**
 * Defines a detector of one's own: names from a list or a model, numbers of customers. Its findings have the kind `own/` and its name, and are hidden like all others. It is given one
 * line at a time (of a line above 4 096 units a part), as it was written and without its line end, and answers at once with half-open places in it.
 *
 * It can add findings and take none away; where one overlaps another the longer gives the kind and both are hidden. It must give the same answer for the same text,
 * or what is found depends on how a text arrives. An error that it throws goes through; a place outside its text is one of `redaction.bad-detector`.
 *
 * **Throws** `UsageError` `redaction.bad-detector` if the name is no small word or there is no function.
 * **Source** docs/redaction.md.
 *
 * @example
 * const badges = defineDetector({ name: 'badge', find: (text) => [...text.matchAll(/\bB-\d{5}\b/g)].map((it) => ({ start: it.index, end: it.index + it[0].length })) })
 * redactText('badge B-12345', { detectors: [badges] }).text // 'badge [own/badge]'
 */
export function defineDetector({ name, find }: Pick<OwnDetector, 'name' | 'find'>): OwnDetector {
  if (typeof name !== 'string' || !/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new UsageError('redaction.bad-detector', 'the name of a detector must be small letters with hyphens between')
  if (typeof find !== 'function') throw new UsageError('redaction.bad-detector', 'a detector must have a function that finds')
  return Object.freeze({ name, find })
}
