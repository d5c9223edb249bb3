import type { Evidence } from '../request/received-request.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import { type FactNameOf, facts } from '../vocabulary/facts.ts'

/** Who did something, and when (ISO 8601 with an offset). A case knows no anonymous acts. */
interface Act {
  readonly by: string
  readonly at: string
}

/** A named person found something, with a reason. */
export interface Finding extends Act {
  readonly kind: 'finding'
  readonly fact: FactNameOf<'finding'>
  readonly value: 'yes' | 'no'
  readonly reason: string
}

/** Facts that only a named person finds. */
export const findings = Object.entries(facts).flatMap(([name, it]) => (it.kind === 'finding' ? [name as FactNameOf<'finding'>] : []))

/** Facts about our own house that a named person can establish where the corridor could not tell. */
export const establishable = [
  'addressedEntity',
  'establishment',
  'channel',
  'authorityRoute',
  'serviceKind',
  'privilegedInfrastructure',
  'publicAuthorityInfrastructure',
  'languageAccepted',
] as const

/** A named person established something about our own house, with a reason. */
export interface Establishment extends Act {
  readonly kind: 'establishment'
  readonly fact: (typeof establishable)[number]
  readonly value: string
  readonly reason: string
}

/** A named person approves that items of a group leave. */
export interface ApprovalGiven extends Act {
  readonly kind: 'approval'
  readonly group: string
  readonly items: readonly RequestedItem[]
}

/** Evidence of the sender that came in later. */
export interface EvidenceFound extends Act {
  readonly kind: 'evidence'
  readonly evidence: readonly Evidence[]
}

/** Our letter of clarification went out. */
export interface ClarificationAsked extends Act {
  readonly kind: 'clarification-asked'
}

/** The authority completed or corrected its request: the whole form as it now stands. */
export interface ClarificationAnswered extends Act {
  readonly kind: 'clarification-answered'
  readonly request: unknown
  /** What is known of who sent the answer; what was known of the paper before does not prove it. */
  readonly evidence?: readonly Evidence[]
}

/** What the enforcing authority answered, or that its time is over. Source: Reg. (EU) 2023/1543, Arts 10(2), 12. */
export interface EnforcingAuthorityAnswered extends Act {
  readonly kind: 'enforcing-authority-answered'
  readonly answer: 'no-refusal' | 'no-answer-in-time' | 'refused' | 'partial'
}

/** The authority withdrew its order. */
export interface Withdrawal extends Act {
  readonly kind: 'withdrawal'
}

/** What can happen to a case after its first pass. */
export type CaseEvent =
  | Finding
  | Establishment
  | ApprovalGiven
  | EvidenceFound
  | ClarificationAsked
  | ClarificationAnswered
  | EnforcingAuthorityAnswered
  | Withdrawal

/** One thing that a case has learnt, and who says so. */
export interface Learnt {
  readonly fact: Finding['fact'] | Establishment['fact'] | 'clarification' | 'orderState'
  readonly value: string
  readonly by: string
  readonly at: string
}

/** What a case has learnt since its first pass. Plain JSON. */
export interface CaseState {
  /** In the order in which it was fed in; `factsLearnt` weighs it. */
  readonly learnt: readonly Learnt[]
  readonly approvals: readonly ApprovalGiven[]
  /** Every event but what it holds of the request, in the order in which it was fed in. */
  readonly log: readonly { readonly kind: CaseEvent['kind']; readonly by: string; readonly at: string }[]
}

/** A case of which nothing has been heard yet. */
export const newCase: CaseState = { learnt: [], approvals: [], log: [] }
