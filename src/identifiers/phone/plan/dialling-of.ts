import type { LineMatcher } from './line-matcher.ts'
import { matcherFor } from './matcher-of.ts'
import { type NumberingPlan, planIn } from './numbering-plans.ts'

/** How numbers are dialled in a country. */
export interface Dialling {
  readonly matcher: LineMatcher
  /** One of the plans of the matcher. */
  readonly plan: NumberingPlan
  readonly abroad: RegExp
}

/** How numbers are dialled in a country that has a plan. */
export function diallingOf(country: string): Dialling {
  const old = made.get(country)
  if (old !== undefined) return old
  const { callingCode, internationalPrefix } = planIn(country)
  const matcher = matcherFor(callingCode)
  const plan = matcher.plans.find((it) => it.country === country) ?? planIn(country)
  const dialling: Dialling = { matcher, plan, abroad: new RegExp(`^(?:${internationalPrefix})`) }
  made.set(country, dialling)
  return dialling
}

const made = /* @__PURE__ */ new Map<string, Dialling>()

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
