import type { RuleReference } from '../decision.ts'
import type { ProgramRule } from './program.ts'

/** Rules as a decision lists them: each once, in their order, however many roles their pack plays. */
export function listRules(rules: readonly ProgramRule[]): readonly RuleReference[] {
  const references: RuleReference[] = []
  for (const it of rules) references.push(it.reference)
  return eachOnce(rules, references)
}

/** What is said of rules, once for each rule and in their order. Two of the same rule say the same, or the later counts. */
export function eachOnce<T>(rules: readonly ProgramRule[], said: readonly T[]): readonly T[] {
  if (rules.length < 2) return said
  const kept: number[] = []
  for (let index = 0; index < rules.length; index++) {
    const { key, rank } = rules[index] as ProgramRule
    let at = 0
    while (at < kept.length && (rules[kept[at] as number] as ProgramRule).key !== key) at++
    if (at < kept.length) {
      kept[at] = index
      continue
    }
    // Equals stay in the order in which they came.
    while (at > 0 && (rules[kept[at - 1] as number] as ProgramRule).rank > rank) at--
    kept.splice(at, 0, index)
  }
  return kept.map((it) => said[it] as T)
}
