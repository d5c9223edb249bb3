import { diallingOf, isDialledAtHome, prefixLengthOf } from '../../../identifiers/phone/plan/dialling-of.ts'
import { lineOf } from '../../../identifiers/phone/plan/line-of.ts'
import { matcherOf } from '../../../identifiers/phone/plan/matcher-of.ts'
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
  const begin = (starts[first] ?? 0) + leaveOut
  const likely = likelyLengths(text.charCodeAt(begin), country)
  // How many digits there are up to the end of each group, a plus counted, and up to which group a number can reach.
  let length = country === null ? 1 : 0
  let reach = 0
  for (let count = 0; first + count < starts.length && count < mostGroups && length - leaveOut <= mostDigits; count++) {
    length += (ends[first + count] ?? 0) - (count === 0 ? begin : (starts[first + count] ?? 0))
    lengths[count] = length
    if (fits(likely, length)) reach = count + 1
  }
  if (reach === 0) return null
  let digits = country === null ? '+' : ''
  for (let count = 0; count < reach; count++) digits += text.slice(count === 0 ? begin : starts[first + count], ends[first + count])
  const fitting = fittingLengths(digits, country)
  // A prefix that takes more than a look is looked at once for each beginning, so that no text takes long.
  let mayTakeLong = leaveOut === 0
  for (let index = reach - 1; index >= 0; index--) {
    const length = lengths[index] ?? 0
    if (length < fewestDigits) return null
    if (!fits(fitting, length)) continue
    let read = readPlainNumber(digits, 0, length, country)
    if (read === 'unclear' && country !== null && mayTakeLong) {
      const canonical = withPrefix(digits.slice(0, length), country)
      mayTakeLong = false
      if (canonical !== null) return { canonical, to: ends[first + index] ?? 0, isWhole: first + index === starts.length - 1 }
      read = 'none'
    }
    if (typeof read === 'object')
      return { canonical: read.e164, to: ends[first + index] ?? 0, isWhole: first + index === starts.length - 1 }
  }
  return null
}

// INVARIANT: written and read within one call.
const lengths = /* @__PURE__ */ new Int32Array(mostGroups)

/** Whether so many digits can be a number, by the bits of {@link fittingLengths}. */
const fits = (fitting: number, length: number): boolean =>
  length >= fewestDigits && length <= mostDigits + 1 && ((fitting >> length) & 1) === 1

/** {@link fittingLengths} by the first digit alone. */
function likelyLengths(first: number, country: string | null): number {
  if (country === null) return -1
  const { elsewhere, lengths } = diallingOf(country)
  return ((elsewhere >> (first - 0x30)) & 1) === 1 ? -1 : lengths
}

/** How many digits a number can have that begins so, a plus counted: bit n for n of them. What has others need not be read. */
function fittingLengths(digits: string, country: string | null): number {
  if (country === null) {
    for (let index = 0; index < 3; index++) codes[index] = digits.charCodeAt(index + 1) - 0x30
    const matcher = matcherOf(codes, 0, digits.length - 1)
    return matcher === null ? 0 : matcher.lengths << (matcher.callingCode.length + 1)
  }
  const dialling = diallingOf(country)
  return isDialledAtHome(dialling, digits) ? dialling.lengths : -1
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
