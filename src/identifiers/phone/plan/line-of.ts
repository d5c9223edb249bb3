import { matcherOf } from './matcher-of.ts'
import type { PhoneLine } from './phone-line.ts'

/** What the plans say of a number in its canonical form, or `null` where none assigns it. */
export function lineOf(e164: string): PhoneLine | null {
  const digits = Uint8Array.from(e164.slice(1), Number)
  const matcher = matcherOf(digits, 0, digits.length)
  return matcher?.judge(digits, matcher.callingCode.length, digits.length)?.line ?? null
}
