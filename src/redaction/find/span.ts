import type { FindableKind, FindingReason } from '../finding.ts'

/** A part of a plain text that a detector takes for an identifier. Half-open. */
export interface Span {
  readonly kind: FindableKind
  readonly from: number
  readonly to: number
  readonly canonical: string
  readonly why: FindingReason
}

/** A stretch while it is looked at. */
export interface Look {
  /** In plain text, with its context before it. */
  readonly text: string
  /** Where the stretch begins in it. Nothing is found before. */
  readonly first: number
  readonly wants: Readonly<Record<FindableKind, boolean>>
  readonly countries: readonly string[]
  readonly found: Span[]
  /** How far colons were looked at. */
  colonsUntil: number
  /** How many candidates were something else, or not all of them. */
  refused: number
}

/** Looks at a candidate, adds what it finds, and says where the next candidate may begin. */
export type Detector = (look: Look, place: number) => number
