import type { FindableKind } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import type { NearMissReason } from '../near-miss.ts'

/** A stretch in plain text, with its context before it, while it is looked at for near misses. */
export interface NearLook {
  readonly text: string
  readonly options: ReadFindOptions
}

/** What looks like an identifier in plain text. Half-open. */
export interface NearSpan {
  readonly kind: FindableKind
  readonly from: number
  readonly to: number
  readonly why: NearMissReason
}
