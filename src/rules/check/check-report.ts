import type { ItemDecision } from '../decision.ts'
import type { Question } from '../question.ts'

/** How far a claim reaches: every pack ever written, one pack, packs that meet in one engine, or the engine of one operator. */
export type ClaimLevel = 'algebra' | 'pack' | 'combination' | 'operator'

/**
 * `proved`: it holds at every point of the space, and all points were looked at, not some. `refuted`: here is one where it does not.
 * `by-construction`: nothing was searched, since the form of packs or of the interpreter leaves no room for the opposite; `why` says which.
 * `not-checked`: nothing is said; `why` says what stood in the way.
 */
export type ClaimStatus = 'proved' | 'refuted' | 'by-construction' | 'not-checked'

/** A case that shows it: the one with the fewest known facts. */
export interface Counterexample {
  /** The case in a sentence. */
  readonly says: string
  /** What the table of outcomes was given, for a claim about the table itself. */
  readonly verdicts?: Readonly<Record<string, string>>
  /** The question, for `decide`; a fact that stands as null is unknown although its absence would mean something. */
  readonly question?: Question
  /** How many facts are known in it. */
  readonly known?: number
  /** What the reference interpreter answers to it, with the packs that the claim is about. */
  readonly decision?: ItemDecision
}

/** One claim and what became of it. */
export interface Claim {
  /** The id of the invariant: `leaves-only-if-permitted`, or an operator's own. */
  readonly invariant: string
  readonly level: ClaimLevel
  /** What it means if it is refuted. A note costs somebody a letter; everything else is an error. */
  readonly severity: 'error' | 'note'
  /** The claim, in a sentence. */
  readonly says: string
  /** The packs it was proved for; empty where it holds for all that could be written. */
  readonly packs: readonly string[]
  readonly status: ClaimStatus
  readonly why?: string
  readonly counterexample?: Counterexample
}

/** What a pack should be told, besides the claims: an error that makes the check fail, or a note that does not. */
export interface Finding {
  readonly severity: 'error' | 'note'
  readonly code:
    | 'fires-nowhere'
    | 'changes-nothing'
    | 'exception-changes-nothing'
    | 'yielding-changes-nothing'
    | 'echo-is-none'
    | 'needless-question'
  readonly pack: string
  readonly rules: readonly string[]
  readonly says: string
  readonly counterexample?: Counterexample
}

/** How large a proof was. */
export interface Effort {
  readonly level: ClaimLevel
  readonly packs: readonly string[]
  /** Points of the space, as a decimal number; there are too many for a double. */
  readonly points: string
  /** Nodes of the diagrams, or ways through the table. */
  readonly nodes: number
  /** Only where the caller gave a clock. */
  readonly milliseconds?: number
}

/** What was proved, what was refuted, and what is not said. */
export interface CheckReport {
  readonly v: 1
  /** No claim whose refutation is an error is refuted, and no finding is an error. */
  readonly holds: boolean
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly effort: readonly Effort[]
}
