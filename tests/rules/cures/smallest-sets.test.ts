import { describe, expect, it } from 'vitest'
import { all, any, type Formula } from '../../../src/rules/cures/formula.ts'
import { smallestSets } from '../../../src/rules/cures/smallest-sets.ts'

/** The variable stands at an option of the mask; bit 0 is as it is now. */
const stands = (variable: number, mask = 2): Formula => ({ variable, mask })

describe('the smallest sets of a formula', () => {
  it.each<readonly [string, Formula, readonly (readonly number[])[]]>([
    ['true', true, [[]]],
    ['false', false, []],
    ['one', stands(1), [[1]]],
    ['as it is now, or otherwise', stands(1, 3), [[]]],
    ['both', all([stands(1), stands(2)]), [[1, 2]]],
    ['either', any([stands(1), stands(2)]), [[1], [2]]],
    ['either, one of them in both', any([stands(1), all([stands(1), stands(2)])]), [[1]]],
    ['a contradiction', all([stands(1, 2), stands(1, 4)]), []],
    ['what must stay', all([stands(1), stands(2, 1)]), [[1]]],
  ])('%s', (_name, formula, variables) => {
    expect(smallestSets(formula)).toMatchObject({ sets: variables.map((it) => ({ variables: it })), complete: true })
  })

  it('stand by size, whichever parts they are made of', () => {
    const parts = [any([stands(1), all([stands(2), stands(3)])]), any([stands(4), all([stands(5), stands(6), stands(7)])])]
    expect(smallestSets(all(parts)).sets.map((it) => it.variables)).toEqual([
      [1, 4],
      [2, 3, 4],
      [1, 5, 6, 7],
      [2, 3, 5, 6, 7],
    ])
  })

  it('have in common what each of them changes to the same values', () => {
    const same = any([all([stands(1), stands(2)]), all([stands(1), stands(3)])])
    const other = any([all([stands(1, 2), stands(2)]), all([stands(1, 4), stands(3)])])
    expect(smallestSets(same).needed).toEqual({ variables: [1], masks: [2] })
    expect(smallestSets(other).needed).toEqual({ variables: [], masks: [] })
  })

  it('have nothing in common where there are none', () => {
    expect(smallestSets(all([stands(1), stands(2, 2), stands(2, 4)]))).toEqual({
      needed: { variables: [], masks: [] },
      sets: [],
      complete: true,
    })
  })

  it.each([
    [6, 64, true],
    [7, 64, false],
  ])('of %i choices are %i, and all of them: %s', (choices, count, complete) => {
    const formula = all(Array.from({ length: choices }, (_, index) => any([stands(2 * index), stands(2 * index + 1)])))
    const found = smallestSets(formula)
    expect([found.sets.length, found.complete]).toEqual([count, complete])
  })

  it.each([
    [128, true],
    [129, false],
  ])('are all of them where %i boxes lead to one: %s', (count, complete) => {
    const ways = Array.from({ length: count }, (_, index) => all([stands(0), stands(index + 1, 1)]))
    expect(smallestSets(any(ways))).toMatchObject({ sets: [{ variables: [0], masks: [2] }], complete })
  })

  const box = (...masks: readonly number[]): Formula => all(masks.map((mask, index) => stands(index, mask)))
  const boxOf = (...masks: readonly number[]) => ({ variables: masks.map((_, index) => index), masks })
  it.each<readonly [string, Formula, readonly unknown[]]>([
    ['what a smaller one does is taken out', any([box(2), box(6, 2)]), [boxOf(2), boxOf(4, 2)]],
    ['what a smaller one does in part is taken out', any([box(6, 2), box(2, 6, 2)]), [boxOf(6, 2), boxOf(2, 4, 2)]],
    ['what differs in one value is one', any([box(2, 2), box(4, 2)]), [boxOf(6, 2)]],
    ['what differs in two values stays two', any([box(2, 2), box(4, 4)]), [boxOf(2, 2), boxOf(4, 4)]],
    [
      'what differs in what is changed stays two',
      any([all([stands(0), stands(1)]), all([stands(0), stands(2, 4)])]),
      [
        { variables: [0, 1], masks: [2, 2] },
        { variables: [0, 2], masks: [2, 4] },
      ],
    ],
    ['what fits to one that was passed over is one', any([box(2, 6), box(4, 2), box(4, 4)]), [boxOf(6, 6)]],
    ['what two that are one cover is left out', any([box(2, 6, 6), box(4, 6, 6), box(6, 2, 2)]), [boxOf(6, 6, 6)]],
  ])('are told once: %s', (_name, formula, sets) => {
    expect(smallestSets(formula)).toMatchObject({ sets, complete: true })
  })

  // Twelve ways by twelve ways are more boxes than are kept.
  it('are found apart for parts that share nothing', () => {
    const part = (last: number): Formula => any(Array.from({ length: 12 }, (_, index) => all([stands(last), stands(last - 1 - index, 1)])))
    expect(smallestSets(all([part(20), part(40)]))).toMatchObject({ sets: [{ variables: [20, 40] }], complete: true })
  })

  it('are found together for parts that hang together by another', () => {
    const formula = all([any([stands(1), stands(2)]), any([stands(2), stands(3)]), any([stands(1), stands(4)])])
    const sets = smallestSets(formula).sets.map((it) => it.variables.join())
    expect([...sets].sort()).toEqual(['1,2', '1,3', '2,4'])
  })

  describe('of which some were cut away', () => {
    const many = Array.from({ length: 200 }, (_, index) => all([0, 1, 2].map((it) => stands(3 * index + it))))
    const asNow = [901, 902, 903].map((it) => stands(it, 1))
    const told = (first: Formula, last: Formula) => {
      const { sets, complete } = smallestSets(any([first, ...many, last]))
      expect(complete).toBe(false)
      return sets.filter((it) => it.variables.includes(900))
    }

    it('are told without those of which one change would do', () => {
      expect(told(all([stands(899), stands(900)]), all([stands(900), ...asNow]))).toEqual([])
    })

    it('are told without those of which two changes would do', () => {
      expect(told(all([stands(898), stands(899), stands(900)]), all([stands(898), stands(900), ...asNow]))).toEqual([])
    })

    it('are told with those that need each change, whichever value it takes', () => {
      const contradiction = all([stands(900, 2), stands(900, 4)])
      expect(told(all([stands(899), stands(900, 6)]), contradiction)).toEqual([{ variables: [899, 900], masks: [2, 6] }])
    })
  })
})
