import type { Plain, Say } from './say.ts'

/** Checks that ids are unique, that rules yield to and echo rules of the same pack, and that nobody yields in a circle. */
export function checkYields(rules: readonly Plain[], say: Say): void {
  const byId = new Map<unknown, number>()
  for (const [index, { id }] of rules.entries()) {
    if (id === undefined) continue
    if (byId.has(id)) say('pack.duplicate-rule', ['rules', index, 'id'])
    else byId.set(id, index)
  }
  for (const [index, rule] of rules.entries()) {
    for (const name of ['yieldsTo', 'echoes']) {
      for (const target of targets(rule[name])) if (!byId.has(target)) say('pack.unknown-rule', ['rules', index, name])
    }
  }
  const edges = rules.map((rule) => targets(rule['yieldsTo']).flatMap((it) => byId.get(it) ?? []))
  for (const index of inCircles(edges)) say('pack.cyclic-yields', ['rules', index, 'yieldsTo'])
}

/** Whoever yields to nobody is in no circle, and then whoever yields only to those; what is left goes round. Each edge is walked once. */
function inCircles(edges: readonly (readonly number[])[]): readonly number[] {
  const open = edges.map((it) => it.length)
  const yielding = edges.map((): number[] => [])
  for (const [from, to] of edges.entries()) for (const it of to) yielding[it]?.push(from)
  const settled = [...edges.keys()].filter((it) => open[it] === 0)
  for (let done = settled.pop(); done !== undefined; done = settled.pop()) {
    for (const from of yielding[done] ?? []) {
      const left = (open[from] ?? 0) - 1
      open[from] = left
      if (left === 0) settled.push(from)
    }
  }
  return [...edges.keys()].filter((it) => (open[it] ?? 0) > 0)
}

const targets = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value]
