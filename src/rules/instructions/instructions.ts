import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { FactPattern } from '../define-pack/pattern.ts'

/** A named person's word on one rule as it stood: an edited rule has another digest and loses it. */
export interface RuleInstruction {
  readonly pack: string
  readonly rule: string
  /** The digest of the rule, as `ruleDigest` gives it. */
  readonly digest: string
  readonly by: string
  readonly on: CalendarDate
  readonly reason: string
  /** First day on which it no longer counts. */
  readonly until: CalendarDate
}

/** Waives the approval for what matches. Never for content, emergencies or a first contact, whatever it says. */
export interface ApprovalWaiver {
  readonly when: FactPattern
  readonly by: string
  readonly on: CalendarDate
  readonly reason: string
  readonly until: CalendarDate
}

/**
 * What opens, and only the operator can say: a dated document of a named person, apart from the packs, its digest in every decision.
 */
export interface Instructions {
  readonly id: string
  readonly version: string
  readonly signedBy: string
  readonly signedOn: CalendarDate
  /** Unverified rules of law that a person has confirmed. */
  readonly vouch?: readonly RuleInstruction[]
  /** Voluntary permits that the operator makes use of. */
  readonly volunteer?: readonly RuleInstruction[]
  /** Rules of policies that are set aside. */
  readonly lift?: readonly RuleInstruction[]
  readonly waiveApproval?: readonly ApprovalWaiver[]
}
