import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Cut } from '../define-pack/pattern.ts'
import type { RuleReference } from '../decision.ts'

/** A fact that has to be found out, or be supplied otherwise than it is, with every value that would do. */
export interface FactChange {
  readonly change: 'fact'
  readonly fact: FactName
  /** Who can change it: we, the authority, a named person. */
  readonly kind: 'established' | 'stated' | 'finding'
  readonly values: readonly (string | Cut)[]
}

/** An unverified rule that a lawyer has to read: whether they would have to confirm or to refute it, or that either would do. */
export interface ReviewChange {
  readonly change: 'review'
  readonly rule: RuleReference
  readonly values: readonly ('confirmed' | 'refuted')[]
}

/** The date of issue, which the request does not state; the ranges are half-open, `null` leaves a side open. */
export interface DateChange {
  readonly change: 'date'
  readonly date: 'issuedOn'
  readonly values: readonly { readonly from: CalendarDate | null; readonly until: CalendarDate | null }[]
}

/** One thing that somebody can still change. */
export type Change = FactChange | ReviewChange | DateChange

/**
 * The smallest sets of changes after which an item acts or holds. A set is `needed` together with one member of `oneOf`; there are as many
 * sets as `oneOf` has members, so none at all where it is empty.
 */
export interface Cures {
  /** What is in every set, with the same values. */
  readonly needed: readonly Change[]
  /** The rest of each set, smallest first. */
  readonly oneOf: readonly (readonly Change[])[]
  /** Whether these are all the sets. */
  readonly complete: boolean
}
