import { beginning, placesOf } from './digit-patterns.ts'
import type { LineMatcher } from './line-matcher.ts'
import { matcherFor } from './matcher-of.ts'
import { type NumberingPlan, planIn } from './numbering-plans.ts'

/** How numbers are dialled in a country. */
export interface Dialling {
  readonly matcher: LineMatcher
  /** One of the plans of the matcher. */
  readonly plan: NumberingPlan
  readonly abroad: RegExp
  /** How many digits a number can have as it is dialled at home: bit n for n digits. All bits where its prefix is not always the same digits. */
  readonly lengths: number
  /** The digits with which something else can begin: a call abroad, or a calling code that somebody left the plus out of. */
  readonly elsewhere: number
  /** What is dialled before a number at home, where that is always the same digits, or one of a few rows of them. */
  readonly prefixes: readonly string[] | null
}

/** How numbers are dialled in a country that has a plan. */
export function diallingOf(country: string): Dialling {
  const old = made.get(country)
  if (old !== undefined) return old
  const { callingCode, internationalPrefix } = planIn(country)
  const matcher = matcherFor(callingCode)
  const plan = matcher.plans.find((it) => it.country === country) ?? planIn(country)
  const prefixes = /^[\d|]*$/.test(plan.nationalPrefix ?? '') ? (plan.nationalPrefix ?? '').split('|').filter((it) => it !== '') : null
  const dialling: Dialling = {
    matcher,
    plan,
    abroad: new RegExp(`^(?:${internationalPrefix})`),
    prefixes,
    lengths: lengthsOf(matcher, prefixes),
    elsewhere: firstDigitsOf([internationalPrefix, ...(isHomeCode(callingCode) ? [] : [callingCode])]),
  }
  made.set(country, dialling)
  return dialling
}

const made = /* @__PURE__ */ new Map<string, Dialling>()

function lengthsOf({ plans }: LineMatcher, prefixes: readonly string[] | null): number {
  if (prefixes === null) return -1
  const counts = plans.flatMap(({ lengths }) => lengths)
  return ['', ...prefixes].flatMap((prefix) => counts.map((it) => it + prefix.length)).reduce((bits, it) => bits | (1 << it), 0)
}

function firstDigitsOf(sources: readonly string[]): number {
  const { digits, following } = placesOf(sources.map((source) => ({ source, matches: 'begins' })))
  return (following[beginning] ?? []).reduce((bits, place) => bits | (digits[place] ?? 0), 0)
}

/** In North America the trunk prefix and the calling code are both 1, so that the two readings are one. */
const isHomeCode = (callingCode: string): boolean => callingCode === '1'

/** Whether digits can be nothing but a number that is dialled at home. */
export const isDialledAtHome = ({ abroad, matcher: { callingCode } }: Dialling, digits: string): boolean =>
  !abroad.test(digits) && (isHomeCode(callingCode) || !digits.startsWith(callingCode))

/**
 * How many digits of a number are the prefix that a country dials before it, 0 if none; `null` where the prefix holds a carrier's code or is
 * replaced by digits of the number.
 */
export function prefixLengthOf({ nationalPrefix }: NumberingPlan, dialled: string): number | null {
  if (nationalPrefix === null) return 0
  if (/^\d+$/.test(nationalPrefix)) return dialled.startsWith(nationalPrefix) ? nationalPrefix.length : 0
  const found = prefixPatternOf(nationalPrefix).exec(dialled)
  if (found === null) return 0
  return found.length > 1 && found[found.length - 1] ? null : found[0].length
}

/** The pattern of a prefix at the beginning of what is dialled. */
export function prefixPatternOf(prefix: string): RegExp {
  const old = patterns.get(prefix)
  if (old !== undefined) return old
  const pattern = new RegExp(`^(?:${prefix})`)
  patterns.set(prefix, pattern)
  return pattern
}

const patterns = /* @__PURE__ */ new Map<string, RegExp>()
