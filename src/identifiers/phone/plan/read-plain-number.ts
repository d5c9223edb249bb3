import { type Dialling, diallingOf, isDialledAtHome, prefixLengthOf } from './dialling-of.ts'
import type { JudgedDigits, LineMatcher } from './line-matcher.ts'
import { matcherOf } from './matcher-of.ts'
import { nationalNumberOf } from './national-number-of.ts'
import type { NumberingPlan } from './numbering-plans.ts'
import type { PhoneLine } from './phone-line.ts'
import { printDigits } from './print-digits.ts'
import { readDigitsAt } from './read-digits-at.ts'

/** A number that a plan assigns. */
export interface PlainNumber {
  readonly e164: string
  readonly line: PhoneLine
}

/**
 * Reads a plainly written phone number from `from` up to `to`, with its calling code, or as it is dialled in a country that has a plan.
 * `none`: it is in no plan, or begins with a prefix that is not dialled behind a calling code. `unclear`: it is written otherwise, or is dialled with a
 * prefix that takes more than a look; `parsePhoneNumber` knows. Nothing is cut
 * out of the text, so that whoever looks through a long one can ask anywhere.
 */
export function readPlainNumber(text: string, from: number, to: number, country: string | null): PlainNumber | 'none' | 'unclear' {
  const count = readDigitsAt(text, from, to, digits)
  if (count === -1) return 'unclear'
  if (text.charCodeAt(from) !== plus) return country === null ? 'unclear' : readDialled(digits, count, diallingOf(country))
  const matcher = matcherOf(digits, 0, count)
  if (matcher === null) return 'none'
  const { callingCode, plans, judge } = matcher
  const start = callingCode.length
  const judged = judge(digits, start, count)
  if (judged === null || judged.line === null) return 'none'
  // libphonenumber would drop the prefix of such a number.
  if (judged.mayHavePrefix && plans[0] !== undefined && !keepsAll(plans[0], matcher, count)) return 'none'
  // A plus and the digits are all of the text.
  const isAsPrinted = count === text.length - 1
  return { e164: isAsPrinted ? text : `+${printDigits(digits, 0, count)}`, line: judged.line }
}

const plus = 43
// INVARIANT: written and read within one call. Calling code and number have at most 20 digits.
const digits = /* @__PURE__ */ new Uint8Array(24)

/** Whether nothing at the beginning of a number with its calling code is a prefix of the main country. */
function keepsAll(main: NumberingPlan, matcher: LineMatcher, count: number): boolean {
  const number = printDigits(digits, matcher.callingCode.length, count)
  return nationalNumberOf(number, main, matcher) === number
}

/** Reads the first digits of a row as they are dialled at home: see {@link readPlainNumber}. */
export function readDialled(digits: Uint8Array, count: number, dialling: Dialling): PlainNumber | 'none' | 'unclear' {
  const { matcher, plan, elsewhere, prefixes } = dialling
  const { callingCode, judge } = matcher
  const isHome = ((elsewhere >> (digits[0] ?? 0)) & 1) === 0 || isDialledAtHome(dialling, printDigits(digits, 0, count))
  if (!isHome) return 'unclear'
  const prefix = prefixes === null ? prefixLengthOf(plan, printDigits(digits, 0, count)) : lengthOfPrefix(prefixes, digits, count)
  if (prefix === null) return 'unclear'
  const whole = judge(digits, 0, count)
  const cut = prefix === 0 ? whole : judge(digits, prefix, count)
  const keeps = prefix === 0 || keepsPrefix(plan, whole, cut)
  const line = (keeps ? whole : cut)?.line ?? null
  if (line !== null) return { e164: `+${callingCode}${printDigits(digits, keeps ? 0 : prefix, count)}`, line }
  return mayBe(plan, whole) || mayBe(plan, cut) ? 'unclear' : 'none'
}

const mayBe = (plan: NumberingPlan, judged: JudgedDigits | null): boolean =>
  judged !== null && (judged.line !== null || judged.possibleIn.has(plan))

/** The length of the first of some prefixes with which the digits begin, 0 if there is none. */
function lengthOfPrefix(prefixes: readonly string[], digits: Uint8Array, count: number): number {
  for (const prefix of prefixes) {
    let at = 0
    while (at < count && digits[at] === prefix.charCodeAt(at) - 0x30) at++
    if (at === prefix.length) return at
  }
  return 0
}

/** Whether digits that look like a national prefix belong to the number: with them it matches the plan, and without them it does not. */
const keepsPrefix = (plan: NumberingPlan, whole: JudgedDigits | null, cut: JudgedDigits | null): boolean =>
  whole?.possibleIn.has(plan) === true && cut?.possibleIn.has(plan) !== true
