import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxesOf, covers, everywhere, meet, minimal, product } from '../../../src/rules/cures/boxes.ts'
import { all, any, type Formula, holdsAt } from '../../../src/rules/cures/formula.ts'
import { smallestSets } from '../../../src/rules/cures/smallest-sets.ts'

// Four variables with three options each: small enough to look at every point. A variable that may stand anywhere is not named.
const variables = [2, 3, 5, 7]
const options = [1, 2, 4]
type Point = ReadonlyMap<number, number>
const points = variables.reduce<readonly Point[]>(
  (list, variable) => list.flatMap((point) => options.map((option) => new Map([...point, [variable, option]]))),
  [new Map()],
)
const isIn = (box: Box, point: Point): boolean =>
  box.variables.every((variable, index) => ((box.masks[index] ?? 0) & (point.get(variable) ?? 0)) !== 0)
const inAny = (boxes: readonly Box[]) => points.filter((point) => boxes.some((box) => isIn(box, point)))

const aMask = fc.integer({ min: 1, max: 6 })
const aBox: fc.Arbitrary<Box> = fc
  .tuple(...variables.map((variable) => fc.option(fc.tuple(fc.constant(variable), aMask), { nil: undefined, freq: 2 })))
  .map((list) => list.flatMap((it) => (it === undefined ? [] : [it])))
  .map((list) => ({ variables: list.map(([variable]) => variable), masks: list.map(([, mask]) => mask) }))
const boxes = fc.array(aBox, { maxLength: 6 })
const keepAll = (list: readonly Box[]): readonly Box[] => list

/** As a formula is written down, before anything is made simpler. */
type Written = boolean | readonly [variable: number, mask: number] | { readonly of: 'all' | 'any'; readonly parts: readonly Written[] }
const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(fc.constantFrom(...variables), aMask),
    fc.boolean(),
    fc.record({ of: fc.constantFrom('all', 'any'), parts: fc.array(tie('written'), { maxLength: 4 }) }),
  ),
}))
const made = (it: Written): Formula => {
  if (typeof it === 'boolean') return it
  if (!('of' in it)) return { variable: it[0], mask: it[1] }
  return (it.of === 'all' ? all : any)(it.parts.map(made))
}
const holds = (it: Written, point: Point): boolean => {
  if (typeof it === 'boolean') return it
  if (!('of' in it)) return (it[1] & (point.get(it[0]) ?? 0)) !== 0
  return it.of === 'all' ? it.parts.every((part) => holds(part, point)) : it.parts.some((part) => holds(part, point))
}
const optionsAt = (point: Point) => (variable: number) => point.get(variable) ?? 0

describe('two boxes', () => {
  it('cover each other where each point of one is in the other', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        expect(covers(a, b)).toBe(points.every((it) => !isIn(b, it) || isIn(a, it)))
      }),
    )
    expect([covers(everywhere, { variables: [2], masks: [1] }), covers({ variables: [2], masks: [1] }, everywhere)]).toEqual([true, false])
  })

  it.each<readonly [string, Box, Box, boolean]>([
    ['one of the same', { variables: [3], masks: [2] }, { variables: [3], masks: [2] }, true],
    ['a wider one', { variables: [3], masks: [6] }, { variables: [3], masks: [2] }, true],
    ['a narrower one', { variables: [3], masks: [2] }, { variables: [3], masks: [6] }, false],
    ['one of a later variable', { variables: [3], masks: [2] }, { variables: [2, 3, 5], masks: [1, 2, 1] }, true],
    ['one of variables that are not there', { variables: [3, 7], masks: [2, 1] }, { variables: [2, 3, 5], masks: [1, 2, 1] }, false],
    ['one of another variable', { variables: [5], masks: [1] }, { variables: [2, 3], masks: [1, 1] }, false],
    ['one of more variables', { variables: [2, 3], masks: [1, 1] }, { variables: [2], masks: [1] }, false],
  ])('cover: %s', (_name, a, b, expected) => {
    expect(covers(a, b)).toBe(expected)
  })

  it('meet where both are', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        const found = meet(a, b)
        expect(found === null ? [] : inAny([found])).toEqual(points.filter((it) => isIn(a, it) && isIn(b, it)))
        const named = found?.variables ?? []
        expect(named).toEqual([...named].sort((x, y) => x - y))
      }),
    )
  })
})

describe('a list of boxes', () => {
  it('without those that another one covers is as wide, and the smallest come first', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const kept = minimal(list)
        expect(inAny(kept)).toEqual(inAny(list))
        expect(list).toEqual(expect.arrayContaining([...kept]))
        for (const [i, a] of kept.entries()) for (const [j, b] of kept.entries()) expect(i !== j && covers(a, b)).toBe(false)
        const sizes = kept.map((it) => it.variables.length)
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
      }),
    )
  })

  const box = (...named: readonly (readonly [variable: number, mask: number])[]): Box => ({
    variables: named.map(([variable]) => variable),
    masks: named.map(([, mask]) => mask),
  })
  it.each<readonly [string, readonly Box[], readonly Box[]]>([
    ['a wider one that comes later', [box([2, 2]), box([2, 6])], [box([2, 6])]],
    ['a wider one that came before', [box([2, 6]), box([2, 2])], [box([2, 6])]],
    ['the same twice', [box([2, 2]), box([2, 2])], [box([2, 2])]],
    ['a wider one than several', [box([2, 2]), box([3, 1]), box([2, 4]), box([2, 6])], [box([3, 1]), box([2, 6])]],
    ['a wider one behind a smaller one', [box([3, 1]), box([2, 2], [5, 2]), box([2, 6], [5, 2])], [box([3, 1]), box([2, 6], [5, 2])]],
    ['everywhere', [box([2, 2]), everywhere, box([3, 1])], [everywhere]],
    ['neither of two', [box([2, 2]), box([2, 4])], [box([2, 2]), box([2, 4])]],
  ])('keeps %s', (_name, list, kept) => {
    expect(minimal(list)).toEqual(kept)
  })

  it('and another have in common what is in a box of each', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        const [inA, inB] = [new Set(inAny(a)), new Set(inAny(b))]
        expect(inAny(product(a, b, keepAll))).toEqual(points.filter((it) => inA.has(it) && inB.has(it)))
      }),
    )
  })
})

describe('a formula', () => {
  it('holds where what was written holds, and so do its boxes', () => {
    fc.assert(
      fc.property(written, (it) => {
        const formula = made(it)
        const expected = points.filter((point) => holds(it, point))
        expect(points.filter((point) => holdsAt(formula, optionsAt(point)))).toEqual(expected)
        expect(inAny(boxesOf(formula, keepAll))).toEqual(expected)
      }),
      { numRuns: 1_000 },
    )
  })

  const [a, b, c] = [1, 2, 3].map((variable): Formula => ({ variable, mask: 2 })) as [Formula, Formula, Formula]
  it.each<readonly [string, () => Formula, unknown]>([
    ['all of nothing', () => all([]), true],
    ['any of nothing', () => any([]), false],
    ['all of one', () => all([a]), a],
    ['any of one', () => any([a]), a],
    ['all with what always holds', () => all([true, a]), a],
    ['any with what never holds', () => any([false, a]), a],
    ['all with what never holds', () => all([a, false]), false],
    ['any with what always holds', () => any([a, true]), true],
    ['all of all', () => all([a, all([b, c]), b]), { all: [a, b, c] }],
    ['any of any', () => any([a, any([b, c]), b]), { any: [a, b, c] }],
    ['all of any', () => all([a, any([b, c])]), { all: [a, { any: [b, c] }] }],
    ['any of all', () => any([a, all([b, c])]), { any: [a, { all: [b, c] }] }],
  ])('is written short: %s', (_name, formula, expected) => {
    expect(formula()).toEqual(expected)
  })

  it('that occurs twice is looked at once', () => {
    const twice = Array.from({ length: 60 }).reduce<Formula>((inner) => all([any([inner, a]), any([inner, b])]), c)
    expect(holdsAt(twice, () => 2)).toBe(true)
    expect(boxesOf(twice, (list) => list.slice(0, 8)).length).toBeGreaterThan(0)
  })
})

// The model: all ways to change some variables from what they are, of which no part does already.
it('the smallest sets of changes are those that trying all of them finds', () => {
  const changed = (point: Point): readonly number[] => variables.filter((it) => point.get(it) !== 1)
  const parts = (point: Point): readonly Point[] =>
    points.filter(
      (it) => changed(it).length < changed(point).length && variables.every((v) => it.get(v) === 1 || it.get(v) === point.get(v)),
    )
  fc.assert(
    fc.property(written, (it) => {
      const { sets, needed, complete } = smallestSets(made(it))
      const does = points.filter((point) => holds(it, point))
      const smallest = does.filter((point) => !parts(point).some((part) => does.includes(part)))
      const told = points.filter((point) =>
        sets.some(
          (set) =>
            isIn(set, point) && changed(point).every((v) => set.variables.includes(v)) && changed(point).length === set.variables.length,
        ),
      )
      expect(complete).toBe(true)
      expect(told).toEqual(smallest)
      // What is in every set: each variable that each of them changes, to the same values.
      const [first = everywhere] = sets
      const inEach = first.variables.flatMap((v, index) =>
        sets.every((set) => set.masks[set.variables.indexOf(v)] === first.masks[index]) ? [[v, first.masks[index]]] : [],
      )
      expect(needed.variables.map((v, index) => [v, needed.masks[index]])).toEqual(inEach)
      // Whatever may stay as it is need not be changed.
      for (const set of sets) expect(set.masks.filter((mask) => (mask & 1) !== 0)).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
