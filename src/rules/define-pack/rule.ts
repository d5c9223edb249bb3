import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockStart, CountingRule, Duty, LastingDuty, ReleaseEvent, Span } from '../../vocabulary/duties.ts'
import type { DeclineGround, Outcome, Route } from '../../vocabulary/outcomes.ts'
import type { Acting, FactPattern, Many, RulePattern } from './pattern.ts'

/** Opens: the item may leave. A voluntary permit lets us give although nobody may demand. Law only. */
export interface Permit extends Acting {
  readonly effect: 'permit'
  readonly voluntary?: true
}
/** Closes, with the ground that is told. */
export interface Forbid extends Acting {
  readonly effect: 'forbid'
  readonly ground: DeclineGround
}
/** Closes unless what it needs is there; asks for it while it is unknown. */
export interface Require extends Acting {
  readonly effect: 'require'
  readonly needs: FactPattern
  readonly ground: DeclineGround
}
/** Makes wait until an event, or for a span. */
export interface Hold extends Acting {
  readonly effect: 'hold'
  readonly release: { readonly event: ReleaseEvent; readonly orAfter?: Span }
}
/** Sends to another door. Law only. */
export interface Redirect {
  readonly effect: 'redirect'
  readonly to: Route
}

interface Clock {
  readonly startsAt: ClockStart
  /** How the span is counted; where it says nothing, `strict` is all that can be said. */
  readonly counting?: CountingRule
  /** The duty arises with these answers of ours only (Art. 10(8): whoever does not produce has to say why). Duties never change an answer. */
  readonly upon?: Many<Outcome>
}
/** A duty that falls due. */
export interface Due extends Clock {
  readonly effect: 'oblige'
  readonly duty: Exclude<Duty, LastingDuty | 'obtain-approval'>
  readonly within: Span | 'without-undue-delay' | 'as-ordered'
}
/** A duty that lasts. */
export interface Keep extends Clock {
  readonly effect: 'oblige'
  readonly duty: LastingDuty
  readonly for: Span | 'as-ordered'
}
/** How many named people have to approve. */
export interface Approve {
  readonly effect: 'oblige'
  readonly duty: 'obtain-approval'
  readonly approvals: 1 | 2
}

// Interfaces with names, one for each thing that a rule can lack: the compiler then says "missing … but required in type 'Wording'", and
// still knows the ids and terms of the pack while a rule of it is incomplete.

interface Named<Id extends string> {
  /** Unique in the pack; usually article and paragraph: `10-3`. */
  readonly id: Id
  /** Silent for the items for which one of these fires. */
  readonly yieldsTo?: Many<NoInfer<Id>>
  /** Acknowledges that another rule says the same, so that removing this one changes no decision. */
  readonly echoes?: Many<NoInfer<Id>>
}
interface Wording {
  /** Pinpoint citation, to the letter. */
  readonly cite: string
  /** One plain sentence in our own words. */
  readonly says: string
  /** First day on which it holds. */
  readonly from: CalendarDate
  /** First day on which it no longer holds. */
  readonly until?: CalendarDate
}
interface Applies<Term extends string> {
  readonly when: RulePattern<Term>
  readonly unless?: RulePattern<Term>
}
interface OfLaw {
  readonly confidence: 'verified' | 'unverified'
  /** Limits a rule of a pack with two roles to one of them. */
  readonly as?: 'ask' | 'give'
  /** A day on which the text that was read was in force. */
  readonly readInForceOn?: CalendarDate
}

/** A rule of law. `confidence: 'unverified'` until somebody read the source: such a rule is possible at most and never fires. */
export type LawRule<Term extends string = string, Id extends string = string> = Named<Id> &
  Wording &
  Applies<Term> &
  OfLaw &
  (Permit | Forbid | Require | Hold | Redirect | Due | Keep | Approve)

/** A rule of a provider's policy: it can only narrow, wait or oblige. */
export type PolicyRule<Term extends string = string, Id extends string = string> = Named<Id> &
  Wording &
  Applies<Term> &
  (Forbid | Require | Hold | Due | Keep | Approve)
