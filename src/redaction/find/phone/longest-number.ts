import { type Dialling, diallingOf, isDialledAtHome, prefixLengthOf } from '../../../identifiers/phone/plan/dialling-of.ts'
import { lineOf } from '../../../identifiers/phone/plan/line-of.ts'
import { matcherOf } from '../../../identifiers/phone/plan/matcher-of.ts'
import { nationalNumberOf } from '../../../identifiers/phone/plan/national-number-of.ts'
import { printDigits } from '../../../identifiers/phone/plan/print-digits.ts'
import { readDialled, readPlainNumber } from '../../../identifiers/phone/plan/read-plain-number.ts'
import { isDigit } from '../scan/codes.ts'
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
export const mostDigits = 19
// Behind a calling code, and without one: five digits that are dialled at home are more often something else.
const [fewestCalled, fewestDialled] = [5, 6]

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
  const dialling = country === null ? null : diallingOf(country)
  const begin = (starts[first] ?? 0) + leaveOut
  const likely = likelyLengths(text.charCodeAt(begin), dialling)
  const most = areSingle(text, { starts, ends }, first) ? mostDigits : mostGroups
  // How many digits there are up to the end of each group, and up to which group a number can reach.
  let length = 0
  let reach = 0
  for (let count = 0; first + count < starts.length && count < most && length < mostDigits; count++) {
    length += (ends[first + count] ?? 0) - (count === 0 ? begin : (starts[first + count] ?? 0))
    lengths[count] = length
    if (fits(likely, length)) reach = count + 1
  }
  if (reach === 0) return null
  let count = 0
  for (let at = begin; count < (lengths[reach - 1] ?? 0); at++)
    if (isDigit(text.charCodeAt(at))) codes[count++] = text.charCodeAt(at) - 0x30
  const fitting = fittingLengths(count, dialling)
  // A prefix that takes more than a look is looked at once for each beginning, so that no text takes long.
  let mayTakeLong = leaveOut === 0
  for (let index = reach - 1; index >= 0; index--) {
    const length = lengths[index] ?? 0
    if (!fits(fitting, length)) continue
    const read = dialling === null ? readCalled(length) : readDialled(codes, length, dialling)
    if (read === 'none' || (read === 'unclear' && (dialling === null || !mayTakeLong))) continue
    mayTakeLong &&= read !== 'unclear'
    const canonical = typeof read === 'object' ? read.e164 : dialling === null ? null : withPrefix(printDigits(codes, 0, length), dialling)
    if (canonical !== null) return { canonical, to: ends[first + index] ?? 0, isWhole: first + index === starts.length - 1 }
  }
  return null
}

/** `+1 2 0 2 …`, as people dictate. */
function areSingle(text: string, { starts, ends }: Groups, first: number): boolean {
  const start = starts[first] ?? 0
  return ends[first] === start + 1 && text[start + 1] === ' ' && starts[first + 1] === start + 2 && ends[first + 1] === start + 3
}

const readCalled = (length: number): ReturnType<typeof readPlainNumber> => {
  const digits = `+${printDigits(codes, 0, length)}`
  return readPlainNumber(digits, 0, digits.length, null)
}

// INVARIANT: written and read within one call.
const lengths = /* @__PURE__ */ new Int32Array(mostDigits)

/** Whether so many digits can be a number, by the bits of {@link fittingLengths}. */
const fits = (fitting: number, length: number): boolean => length <= mostDigits && ((fitting >> length) & 1) === 1

/** {@link fittingLengths} by the first digit alone. */
const likelyLengths = (first: number, dialling: Dialling | null): number =>
  dialling === null
    ? atLeast(fewestCalled)
    : ((dialling.elsewhere >> (first - 0x30)) & 1) === 1
      ? atLeast(fewestDialled)
      : homeLengths(dialling)

/** Bits of so many digits and more. */
const atLeast = (fewest: number): number => -1 << fewest
const homeLengths = ({ lengths }: Dialling): number => lengths & atLeast(fewestDialled)

/** How many digits a number can have that begins as what was read: bit n for n of them. What has others need not be read. */
function fittingLengths(count: number, dialling: Dialling | null): number {
  if (dialling !== null) return isDialledAtHome(dialling, printDigits(codes, 0, count)) ? homeLengths(dialling) : atLeast(fewestDialled)
  const matcher = matcherOf(codes, 0, count)
  return matcher === null ? 0 : (matcher.lengths << matcher.callingCode.length) & atLeast(fewestCalled)
}

/** Digits that begin like a call abroad or with the country's own calling code, which people leave the plus out of. Where they can be read as both, they are hidden as what is dialled at home. */
function withPrefix(digits: string, { matcher, plan, abroad }: Dialling): string | null {
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
const codes = /* @__PURE__ */ new Uint8Array(mostDigits)

function plainly(text: string): string | null {
  const read = readPlainNumber(text, 0, text.length, null)
  return typeof read === 'object' ? read.e164 : null
}
