import type { FindableKind, FindingReason } from '../finding.ts'

/** A part of a plain text that a detector takes for an identifier. Half-open. */
export interface Span {
  readonly kind: FindableKind
  readonly from: number
  readonly to: number
  readonly canonical: string
  readonly why: FindingReason
}

/** Finds one kind of identifier in a plain text. */
export type Detector = (plain: string, context: DetectorContext) => readonly Span[]

/** What detectors know besides the text. */
export interface DetectorContext {
  readonly defaultCountry: string | undefined
  /** Whether a part of the text overlaps with a citation, a date or the like. Detectors of phone numbers ask where they would guess. */
  readonly isCitation: (from: number, to: number) => boolean
}
