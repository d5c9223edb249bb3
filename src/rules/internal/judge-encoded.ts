import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'
import { bucketFor } from './buckets.ts'
import type { Encoded } from './encoded.ts'
import { decidedItems } from './items.ts'
import { type Case, judgeUnits } from './judge-units.ts'
import type { Bucket } from './program.ts'

/** The bucket of a question, by the law of its own days or of another one. */
export const bucketOf = (encoded: Encoded, asOf: CalendarDate | null): Bucket =>
  asOf === null ? encoded.bucket : bucketFor(encoded.program, encoded.place, encoded.instrument, encoded.words, asOf, asOf, asOf)

/** Judges the rules for the items of an encoded question. */
export function judgeEncoded(
  encoded: Encoded,
  asOf: CalendarDate | null,
): { readonly of: Case; readonly items: readonly { readonly item: RequestedItem; readonly bit: number }[] } {
  const { program, words, items, receivedOn, issuedOn, decidedOn } = encoded
  const of = judgeUnits(program, bucketOf(encoded, asOf), words, items, { receivedOn, issuedOn, decidedOn, asOf }, true)
  const listed = decidedItems.flatMap((item, place) => ((items & (1 << place)) === 0 ? [] : [{ item, bit: 1 << place }]))
  return { of, items: listed }
}
