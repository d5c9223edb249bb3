import type { Plain, Say } from './say.ts'

/** Checks that ids are unique, that rules yield to and echo rules of the same pack, and that nobody yields in a circle. */
export function checkYields(rules: readonly Plain[], say: Say): void {
  const ids = rules.map((it) => it['id'])
  for (const [index, id] of ids.entries())
    if (id !== undefined && ids.indexOf(id) !== index) say('pack.duplicate-rule', ['rules', index, 'id'])
  for (const [index, rule] of rules.entries()) {
    for (const name of ['yieldsTo', 'echoes']) {
      for (const target of targets(rule[name])) if (!ids.includes(target)) say('pack.unknown-rule', ['rules', index, name])
    }
    if (yieldsToItself(index, rules)) say('pack.cyclic-yields', ['rules', index, 'yieldsTo'])
  }
}

// Each rule is visited once, so that a pack of many rules that yield to each other costs no more than its size.
function yieldsToItself(start: number, rules: readonly Plain[]): boolean {
  const byId = new Map(rules.map((it, index) => [it['id'], index]))
  const seen = new Set<number>()
  const open = [start]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const target of targets(rules[current]?.['yieldsTo'])) {
      const next = byId.get(target)
      if (next === start) return true
      if (next !== undefined && !seen.has(next)) {
        seen.add(next)
        open.push(next)
      }
    }
  }
  return false
}

const targets = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value]
