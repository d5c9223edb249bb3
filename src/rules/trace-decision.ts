import { type CalendarDate, isCalendarDate } from '../foundation/calendar-date.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { EncodedFacts } from './encode-facts.ts'
import type { Engine } from './engine.ts'
import { encodedFor } from './internal/encode.ts'
import { judgeEncoded } from './internal/judge-encoded.ts'
import { type RuleTrace, traceUnits } from './internal/trace-units.ts'
import type { Question } from './question.ts'

/** Every rule that can matter to one item, with the truth of each of its conditions. */
export interface ItemTrace {
  readonly item: RequestedItem
  readonly rules: readonly RuleTrace[]
}

/**
 * Shows how a decision came about: for each item every rule that can matter to requests by this instrument, between these States, on these
 * days, whether it fires, and whether each of its conditions holds.
 *
 * Rules that the index facts or the dates rule out are not listed; nor are things that are granted to nobody, since no rule is looked at for
 * them. Pure, synchronous and total, as `decide` is. The trace holds what rules ask for and no value of a fact.
 *
 * **Throws** `UsageError` `rules.bad-as-of` if `asOf` is not a calendar date, `rules.other-engine` if facts were encoded for another engine.
 * **Source** docs/deciding.md, "Firing".
 *
 * @example
 * const [item] = traceDecision(engine, question)
 * item?.rules.filter((it) => it.truth === 'yes').map((it) => it.cite)
 */
export function traceDecision(engine: Engine, question: Question | EncodedFacts, asOf?: CalendarDate): readonly ItemTrace[] {
  if (asOf !== undefined && !isCalendarDate(asOf))
    throw new UsageError('rules.bad-as-of', 'asOf must be a calendar date written YYYY-MM-DD')
  const { of, items } = judgeEncoded(encodedFor(engine, question), asOf ?? null)
  return items.map(({ item, bit }) => ({ item, rules: traceUnits(of, bit) }))
}
