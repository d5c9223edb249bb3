import type { FindableKind } from './finding.ts'

/** Why something that looks like an identifier was not taken for one. */
export const nearMissReasons = {
  'check-digit': 'its check digit is wrong',
  length: 'it is shorter or longer than those of its kind',
  'out-of-range': 'a number in it is larger than one of an address or a prefix',
  unassigned: 'nobody gives out numbers that begin so',
  'no-country': 'it is written like a phone number without its calling code, and no default country is named that has such a number',
  cited: 'what stands beside it, or its form, says that it is a reference, a date, an amount or the like',
  counted: 'what stands beside it, or its form, says that it counts versions, sections or money',
  glued: 'what is glued to it makes it a part of something else',
  unnamed: 'it could be one, and no word beside it says so',
  nobody: 'it names nobody, or everybody',
  malformed: 'it has the signs of one, and names none',
} as const satisfies Record<string, string>

/** One of {@link nearMissReasons}. */
export type NearMissReason = keyof typeof nearMissReasons

/** What looks like an identifier and was not taken. It may hold one: keep it where the text may be kept. */
export interface NearMiss {
  /** What it looks like. */
  readonly kind: FindableKind
  /** Where it begins and ends in the text, in UTF-16 code units, half-open. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly why: NearMissReason
}
