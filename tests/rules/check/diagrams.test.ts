import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDiagrams, type Diagram, type Diagrams } from '../../../src/rules/check/diagram/diagrams.ts'
import { enough } from '../../support/seen-enough.ts'

const arities = [2, 3, 2, 4]
const points = arities.reduce<readonly (readonly number[])[]>(
  (all, arity) => all.flatMap((point) => Array.from({ length: arity }, (_, value) => [...point, value])),
  [[]],
)

/** A function as the plain list of its values, one for each point: the slow and obvious model. */
type Table = readonly number[]

/** The diagram of a table, one variable after the other. */
function diagramOf(diagrams: Diagrams, table: Table, level = 0): Diagram {
  const arity = arities[level]
  if (arity === undefined) return diagrams.leaf(table[0]!)
  const size = table.length / arity
  return diagrams.node(
    level,
    Array.from({ length: arity }, (_, value) => diagramOf(diagrams, table.slice(value * size, (value + 1) * size), level + 1)),
  )
}

const tableOf = (diagrams: Diagrams, diagram: Diagram): Table =>
  points.map((point) => diagrams.valueOf(point.reduce((at, value, level) => diagrams.child(at, level, value), diagram))!)

// Few values, and often none but a few that differ, so that equal parts and whole levels on which nothing hangs come up.
const value = fc.constantFrom(0, 1, 2, 7)
const table: fc.Arbitrary<Table> = fc.oneof(
  fc.array(value, { minLength: points.length, maxLength: points.length }),
  fc
    .tuple(value, fc.array(fc.tuple(fc.nat(points.length - 1), value), { maxLength: 4 }))
    .map(([all, some]) => points.map((_, index) => some.find(([at]) => at === index)?.[1] ?? all)),
  fc
    .tuple(fc.nat(arities.length - 1), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([level, of]) => points.map((it) => of[it[level]!]!)),
)

const minus = { on: (a: number, b: number) => a - b }
const product = {
  on: (a: number, b: number) => a * b,
  settled: (it: number) => (it === 0 ? ('this' as const) : it === 1 ? ('other' as const) : undefined),
}
const first = {
  on: (a: number, b: number) => (a === 0 ? b : a),
  settled: (it: number, side: 'left' | 'right') => (side === 'left' ? (it === 0 ? ('other' as const) : ('this' as const)) : undefined),
}

it('says at every point what the plain lists say', () => {
  // One store for all runs, so that it grows, and what was remembered for other functions is there to go wrong.
  const diagrams = createDiagrams(arities)
  fc.assert(
    fc.property(table, table, (a, b) => {
      const [left, right] = [diagramOf(diagrams, a), diagramOf(diagrams, b)]
      expect(tableOf(diagrams, left)).toEqual(a)
      for (const operation of [minus, product, first])
        expect(tableOf(diagrams, diagrams.combine(operation, left, right))).toEqual(a.map((it, index) => operation.on(it, b[index]!)))
      expect(
        tableOf(
          diagrams,
          diagrams.map(left, (it) => it % 2),
        ),
      ).toEqual(a.map((it) => it % 2))
    }),
    { numRuns: 400 },
  )
  expect(diagrams.size()).toBeGreaterThan(enough(2_048))
})

it('gives equal functions one number, however they came about, and others another', () => {
  const diagrams = createDiagrams(arities)
  const known = new Map<string, Diagram>()
  fc.assert(
    fc.property(table, table, (a, b) => {
      const [left, right] = [diagramOf(diagrams, a), diagramOf(diagrams, b)]
      for (const it of [left, right, diagrams.combine(minus, left, right), diagrams.combine(product, left, right)]) {
        const key = tableOf(diagrams, it).join()
        expect(it).toBe(known.get(key) ?? it)
        known.set(key, it)
      }
    }),
    { numRuns: 400 },
  )
  expect(new Set(known.values()).size).toBe(known.size)
  expect(diagrams.size()).toBeGreaterThan(enough(2_048))
})

it('has no node for a variable on which nothing hangs', () => {
  const diagrams = createDiagrams(arities)
  const [zero, one] = [diagrams.leaf(0), diagrams.leaf(1)]
  expect(diagrams.node(1, [one, one, one])).toBe(one)
  expect(diagrams.size()).toBe(0)
  const last = diagrams.node(3, [zero, zero, zero, one])
  expect(diagrams.node(0, [last, last])).toBe(last)
  expect(diagrams.levelOf(last)).toBe(3)
  expect(diagrams.levelOf(one)).toBe(arities.length)
  expect(diagrams.size()).toBe(1)
})

it('keeps functions of different variables apart, although they say the same of theirs', () => {
  const diagrams = createDiagrams([2, 2, 2])
  const leaves = Array.from({ length: 200 }, (_, value) => diagrams.leaf(value))
  const made = leaves.flatMap((a) => leaves.flatMap((b) => (a === b ? [] : [0, 1, 2].map((level) => diagrams.node(level, [a, b])))))
  expect(new Set(made).size).toBe(made.length)
  expect(diagrams.size()).toBe(made.length)
})
