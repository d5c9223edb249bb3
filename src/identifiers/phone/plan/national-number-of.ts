import { prefixPatternOf } from './dialling-of.ts'
import type { JudgedDigits, LineMatcher } from './line-matcher.ts'
import type { NumberingPlan } from './numbering-plans.ts'

/**
 * What is left of digits that are dialled in a country once its prefix is taken off, or made into digits of the number as in Argentina; `null` where it
 * holds the code of a carrier, since the digits that are left might not be the number that was meant. A prefix without which there is no number of the
 * plan's pattern or length belongs to the number. By the steps of libphonenumber.
 */
export function nationalNumberOf(dialled: string, plan: NumberingPlan, matcher: LineMatcher): string | null {
  const { nationalPrefix, prefixRule } = plan
  const pattern = nationalPrefix === null ? null : prefixPatternOf(nationalPrefix)
  const found = pattern?.exec(dialled) ?? null
  if (pattern === null || found === null) return dialled
  const isCaught = found.length > 1 && Boolean(found[found.length - 1])
  const isMade = isCaught && prefixRule !== null
  const number = isMade ? dialled.replace(pattern, prefixRule) : dialled.slice(found[0].length)
  const left = judged(number, matcher)
  if (judged(dialled, matcher)?.possibleIn.has(plan) === true && left?.possibleIn.has(plan) !== true) return dialled
  const { lengths } = left?.plan ?? plan
  // What is too long is so without its prefix, too.
  if (!lengths.includes(number.length) && number.length < Math.max(...lengths)) return dialled
  return isCaught && !(isMade && found.length === 2) ? null : number
}

// INVARIANT: written and read within one call, and no longer than what a matcher looks at.
const values = /* @__PURE__ */ new Uint8Array(17)

function judged(digits: string, { judge }: LineMatcher): JudgedDigits | null {
  for (let at = 0; at < digits.length; at++) values[at] = digits.charCodeAt(at) - 48
  return judge(values, 0, digits.length)
}
