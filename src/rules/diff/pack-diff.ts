import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { DeclineGround, Outcome, ReferReason, Route } from '../../vocabulary/outcomes.ts'
import type { Cut } from '../define-pack/pattern.ts'

/** An answer as far as it differs: where the outcome is the same, what else is not. */
export interface DifferingAnswer {
  readonly outcome: Outcome
  readonly ground?: DeclineGround
  readonly reason?: ReferReason
  readonly route?: Route
  readonly missing?: readonly string[]
  readonly duties?: readonly string[]
  readonly holds?: readonly string[]
  readonly approvals?: 0 | 1 | 2
}

/** A part of the space of requests that is answered otherwise, all of it in the same way. */
export interface Region {
  readonly items: readonly DataItem[]
  /** The values of each fact that matters; `null` where it is unknown. Whatever is not named may be anything that lets the rule matter. */
  readonly facts: { readonly [K in FactName]?: readonly (string | Cut | null)[] }
  /** The days to which it applies, half-open; `null` leaves a side open. */
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
  readonly before: DifferingAnswer
  readonly after: DifferingAnswer
}

/** What one rule that moved changes. */
export interface MovedRule {
  readonly pack: string
  /** Null where it is not a rule but what the pack governs, says of itself or means by its terms. */
  readonly rule: string | null
  readonly change: 'added' | 'removed' | 'edited'
  /** Empty where it changes no decision. */
  readonly regions: readonly Region[]
  /** Whether these are all regions. */
  readonly complete: boolean
}

/** What two editions of packs decide otherwise. */
export interface PackDiff {
  /** Every rule that moved, also where no decision did. */
  readonly moved: readonly MovedRule[]
  readonly complete: boolean
}
