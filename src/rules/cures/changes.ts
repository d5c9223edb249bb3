import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Cut } from '../define-pack/pattern.ts'
import type { RuleReference } from '../decision.ts'
import type { Change, DateChange } from './cures.ts'
import { firstDay, type Range } from './ranges.ts'

/** A fact with the values that would do; numbers as ranges. */
export const changeOfFact = (
  fact: FactName,
  kind: 'established' | 'stated' | 'finding',
  values: readonly (string | number | Range<number>)[],
): Change => ({
  change: 'fact',
  fact,
  kind,
  values: joined<string | number, number>(values).map((it) => (typeof it === 'object' ? cutOf(it) : String(it))),
})

/** A rule with what a lawyer would have to say of it. */
export const changeOfReview = (rule: RuleReference, mask: number): Change => ({
  change: 'review',
  rule,
  values: [...((mask & 2) === 0 ? [] : (['confirmed'] as const)), ...((mask & 4) === 0 ? [] : (['refuted'] as const))],
})

/** The date of issue with the ranges that would do. A date after the receipt is none: the sender would choose the law by it. */
export function changeOfDate(ranges: readonly Range<CalendarDate>[], receivedOn: CalendarDate): Change {
  const end = dayAfter(receivedOn)
  const values = joined(ranges).flatMap((it): DateChange['values'] =>
    typeof it === 'object'
      ? [{ from: it.from === firstDay ? null : it.from, until: it.until === null || it.until > end ? end : it.until }]
      : [],
  )
  return { change: 'date', date: 'issuedOn', values }
}

/** Ranges that touch are one. */
function joined<V extends string | number, T>(values: readonly (V | Range<T>)[]): readonly (V | Range<T>)[] {
  const list: (V | Range<T>)[] = []
  for (const value of values) {
    const last = list.at(-1)
    if (typeof value === 'object' && typeof last === 'object' && last.until === value.from)
      list[list.length - 1] = { from: last.from, until: value.until }
    else list.push(value)
  }
  return list
}

function cutOf({ from, until }: Range<number>): Cut {
  if (until === null) return { atLeast: from }
  if (until === from + 1) return from
  return from === 0 ? { below: until } : { atLeast: from, below: until }
}

const dayAfter = (date: CalendarDate): CalendarDate => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) as CalendarDate
