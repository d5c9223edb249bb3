import type { CalendarDate } from '../foundation/calendar-date.ts'
import { isCalendarDate } from '../foundation/calendar-date.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { Decision } from './decision.ts'
import type { EncodedFacts } from './encode-facts.ts'
import type { Engine } from './engine.ts'
import { decideEncoded } from './internal/decide-encoded.ts'
import { encodedFor } from './internal/encode.ts'
import type { Question } from './question.ts'

/**
 * Decides what may leave: for each requested item the outcome, the rules it rests on with their citations, what is missing and by whom it
 * has to be found out, the duties with their periods.
 *
 * Pure, synchronous and total: it never throws on any question. A fact that is absent or outside its domain is *unknown*, and unknown never
 * opens; where a key is no fact at all, events are unknown too, since it could be one of them misspelt. The same question gives the same bytes, whatever the order of packs, rules or items. `asOf` judges by another day's
 * law, for looking back; it is no way to answer a request. What is decided often can be encoded once, by `encodeFacts`.
 *
 * **Throws** `UsageError` `rules.bad-as-of` if `asOf` is not a calendar date, `rules.other-engine` if facts were encoded for another engine.
 * **Source** docs/deciding.md.
 *
 * @example
 * const decision = decide(compile([eEvidence, baseline]), question)
 */
export function decide(engine: Engine, question: Question | EncodedFacts, asOf?: CalendarDate): Decision {
  const encoded = encodedFor(engine, question)
  // Days that came before are known to be days.
  if (asOf !== undefined && !encoded.program.days.has(asOf) && !isCalendarDate(asOf))
    throw new UsageError('rules.bad-as-of', 'asOf must be a calendar date written YYYY-MM-DD')
  return decideEncoded(encoded, asOf ?? null)
}
