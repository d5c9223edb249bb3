import type { RuleReference } from '../decision.ts'
import type { ProgramRule } from './program.ts'

/** Rules as a decision lists them: each once, in their order, however many roles their pack plays. */
export const listRules = (rules: readonly ProgramRule[]): readonly RuleReference[] => eachOnce(rules, rules.map(referenceOf))

/** What is said of rules, once for each rule and in their order. Two of the same rule say the same, or the later counts. */
export function eachOnce<T>(rules: readonly ProgramRule[], said: readonly T[]): readonly T[] {
  if (rules.length < 2) return said
  const places = new Map<number, number>()
  for (const [index, { key }] of rules.entries()) places.set(key, index)
  const rank = (place: number): number => rules[place]?.rank ?? 0
  // A map keeps a key where it was set first, and the order of equals is theirs.
  return [...places.values()].sort((a, b) => rank(a) - rank(b)).map((it) => said[it] as T)
}

const referenceOf = (it: ProgramRule): RuleReference => it.reference
