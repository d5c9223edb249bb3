import { diallingOf, prefixLengthOf } from '../../../identifiers/phone/plan/dialling-of.ts'
import { lineOf } from '../../../identifiers/phone/plan/line-of.ts'
import { nationalNumberOf } from '../../../identifiers/phone/plan/national-number-of.ts'
import { readPlainNumber } from '../../../identifiers/phone/plan/read-plain-number.ts'
import type { Groups } from '../scan/groups-at.ts'

/** A number at the beginning of some groups of digits. */
export interface FoundNumber {
  readonly canonical: string
  /** Where it ends, and whether that is the end of the groups. */
  readonly to: number
  readonly isWhole: boolean
}

// Nobody writes a number in more groups than pairs of digits.
export const mostGroups = 8
const mostDigits = 18
const fewestDigits = 6

/**
 * The longest beginning of some groups, from the one at `first` on, that is a number with its calling code, or one of a country: what follows it may be the next one, or a date. A group
 * is not cut, but for digits to leave out at its beginning. Only the digits count: whatever stands between them was looked at when they were taken for groups.
 */
export function longestNumber(
  text: string,
  { starts, ends }: Groups,
  first: number,
  { country, leaveOut = 0 }: { readonly country: string | null; readonly leaveOut?: number },
): FoundNumber | null {
  let digits = country === null ? '+' : ''
  const places: number[] = []
  for (let group = first; group < starts.length && group - first < mostGroups && digits.length - leaveOut <= mostDigits; group++) {
    digits += text.slice((starts[group] ?? 0) + (group === first ? leaveOut : 0), ends[group])
    places.push(digits.length)
  }
  // A prefix that takes more than a look is looked at once for each beginning, so that no text takes long.
  let mayTakeLong = leaveOut === 0
  for (let index = places.length - 1; index >= 0; index--) {
    const length = places[index] ?? 0
    if (length < fewestDigits) return null
    if (length > mostDigits + 1) continue
    let read = readPlainNumber(digits, 0, length, country)
    if (read === 'unclear' && mayTakeLong) {
      const canonical = country === null ? null : withPrefix(digits.slice(0, length), country)
      mayTakeLong = false
      if (canonical !== null) return { canonical, to: ends[first + index] ?? 0, isWhole: first + index === starts.length - 1 }
      read = 'none'
    }
    if (typeof read === 'object')
      return { canonical: read.e164, to: ends[first + index] ?? 0, isWhole: first + index === starts.length - 1 }
  }
  return null
}

/** Digits that begin like a call abroad or with the country's own calling code, which people leave the plus out of. Where they can be read as both, they are hidden as what is dialled at home. */
function withPrefix(digits: string, country: string): string | null {
  const { matcher, plan, abroad } = diallingOf(country)
  for (let index = 0; index < digits.length; index++) codes[index] = digits.charCodeAt(index) - 0x30
  if (matcher.judge(codes, 0, digits.length)?.line != null) return `+${matcher.callingCode}${digits}`
  if (digits.startsWith(matcher.callingCode)) return plainly(`+${digits}`)
  const prefix = abroad.exec(digits)?.[0].length ?? 0
  if (prefix > 0) return plainly(`+${digits.slice(prefix)}`)
  // A prefix that becomes digits of the number, as in Argentina.
  const number = prefixLengthOf(plan, digits) === null ? nationalNumberOf(digits, plan, matcher) : null
  const e164 = `+${matcher.callingCode}${number}`
  return number !== null && lineOf(e164) !== null ? e164 : null
}

// INVARIANT: written and read within one call, and never longer than the digits of a number may be.
const codes = new Uint8Array(mostDigits + 2)

function plainly(text: string): string | null {
  const read = readPlainNumber(text, 0, text.length, null)
  return typeof read === 'object' ? read.e164 : null
}
