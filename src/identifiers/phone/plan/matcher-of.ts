import { createLineMatcher, type LineMatcher } from './line-matcher.ts'
import { callingCodes } from './numbering-plans.ts'

/** The matcher for the calling code with which digits begin, or `null` where there is none. One is made when its code is first met. */
export function matcherOf(digits: Uint8Array, from: number, to: number): LineMatcher | null {
  if (to - from < 3) return null
  const start = (digits[from] ?? 0) * 100 + (digits[from + 1] ?? 0) * 10 + (digits[from + 2] ?? 0)
  const made = byStart[start]
  if (made !== undefined) return made
  const callingCode = callingCodes().find((it) => String(start).padStart(3, '0').startsWith(it))
  const matcher = callingCode === undefined ? null : matcherFor(callingCode)
  byStart[start] = matcher
  return matcher
}

/** The matcher for a calling code. */
export function matcherFor(callingCode: string): LineMatcher {
  const old = byCode.get(callingCode)
  if (old !== undefined) return old
  const made = createLineMatcher(callingCode)
  byCode.set(callingCode, made)
  return made
}

const byCode = /* @__PURE__ */ new Map<string, LineMatcher>()
/** By the first three digits, since no calling code has more. */
const byStart: (LineMatcher | null | undefined)[] = /* @__PURE__ */ Array.from({ length: 1000 })
