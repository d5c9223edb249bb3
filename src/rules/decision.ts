import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Act } from '../vocabulary/acts.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { ClockStart, CountingRule, Duty, ReleaseEvent, Span } from '../vocabulary/duties.ts'
import type { FactName } from '../vocabulary/facts.ts'
import type { DeclineGround, Outcome, ReferReason, RequestOutcome, Route } from '../vocabulary/outcomes.ts'
import type { Role } from './define-pack/pack.ts'

/** Yes, no, or not known. */
export type Truth = 'yes' | 'no' | 'unknown'

/** A rule as a decision names it. */
export interface RuleReference {
  readonly pack: string
  readonly version: string
  readonly rule: string
  readonly cite: string
  readonly says: string
}

/** A rule that would have fired but for these facts. Not a cure: some of them nobody can change. */
export interface NearMiss extends RuleReference {
  readonly butFor: readonly FactName[]
}

/** What is not known, by who has to find it out. */
export interface Missing {
  /** Our own steps. */
  readonly established: readonly FactName[]
  /** Questions to the authority. */
  readonly stated: readonly FactName[]
  /** Findings that a named person has to record. */
  readonly findings: readonly FactName[]
  /** Unverified rules that a lawyer has to confirm. */
  readonly legalReviews: readonly RuleReference[]
}

/** A duty in play. A possible one is followed where that keeps data, and its clock counts. */
export interface DutyInPlay {
  readonly duty: Duty
  readonly state: 'firing' | 'possible'
  readonly within?: Span | 'without-undue-delay' | 'as-ordered'
  readonly for?: Span | 'as-ordered'
  readonly startsAt?: ClockStart
  readonly counting?: CountingRule
  readonly approvals?: 1 | 2
  readonly rule: RuleReference
}

/** A waiting period in play. */
export interface HoldInPlay {
  readonly event: ReleaseEvent
  readonly orAfter?: Span
  /** The hold ends in the very instant in which the duty falls due. */
  readonly noSlack: boolean
  readonly rule: RuleReference
}

/**
 * A smallest group of rules of two laws that cannot both be followed: a permit by which they may ask, and a rule by which we may not give. Take either
 * away and the clash is gone. `give` is null where nothing forbids and our law is merely silent.
 */
export interface ClashingSet {
  readonly ask: RuleReference
  readonly give: RuleReference | null
}

/** Every smallest clashing set, and the lawful ways out. */
export interface Conflict {
  readonly sets: readonly ClashingSet[]
  /** Exceptions of what closes, and permits of our side, that would have helped but for these facts. */
  readonly waysOut: readonly NearMiss[]
}

/** The answer for one requested item. */
export interface ItemDecision {
  readonly item: RequestedItem
  readonly act: Act | null
  readonly outcome: Outcome
  readonly ground?: DeclineGround
  readonly reason?: ReferReason
  readonly route?: Route
  /** Facts that answered at row 1 or 2 without a rule. */
  readonly because?: readonly FactName[]
  readonly lawfulToAsk: Truth
  readonly lawfulToGive: Truth
  readonly withinPolicy: Truth
  readonly determinedBy: readonly RuleReference[]
  /** Closed packs whose silence is the answer. */
  readonly silentPacks: readonly { readonly pack: string; readonly version: string }[]
  readonly nearMisses: readonly NearMiss[]
  readonly missing: Missing
  readonly duties: readonly DutyInPlay[]
  readonly holds: readonly HoldInPlay[]
  readonly conflict?: Conflict
  /** How many named people have to approve before anything leaves. */
  readonly approvals: 0 | 1 | 2
  /** For our own staff only: what the rest of the table would answer. Nothing of it is told to an unverified sender. */
  readonly wouldAnswer?: { readonly outcome: Outcome; readonly ground?: DeclineGround; readonly reason?: ReferReason }
}

/** A pack as a decision names it. */
export interface PackReference {
  readonly id: string
  readonly version: string
  readonly digest: string
  readonly roles: readonly Role[]
  /** The keys whose signatures over this digest were verified, as the caller of `compile` said; absent if none was. */
  readonly signedBy?: readonly string[]
}

/** The answer to a question: canonical JSON, the same bytes for the same input. It holds no personal data. */
export interface Decision {
  readonly v: 1
  readonly group: string
  readonly outcome: RequestOutcome
  readonly items: readonly ItemDecision[]
  readonly receivedOn: CalendarDate | null
  readonly issuedOn: CalendarDate | null
  readonly decidedOn: CalendarDate | null
  readonly asOf: CalendarDate | null
  /** The next date after that of deciding on which a rule in play or a word of the instructions begins or ends; null if none does. */
  readonly validUntil: CalendarDate | null
  readonly packs: readonly PackReference[]
  readonly instructions: Omit<PackReference, 'roles'> | null
  readonly engine: string
}
