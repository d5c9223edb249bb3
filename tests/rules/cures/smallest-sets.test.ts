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

  it('takes out of a set what a smaller one does', () => {
    const { sets } = smallestSets(any([stands(1, 2), all([stands(1, 6), stands(2, 2)])]))
    expect(sets).toEqual([
      { variables: [1], masks: [2] },
      { variables: [1, 2], masks: [4, 2] },
    ])
  })

  it('tells no set with a part that does, where that part was cut away', () => {
    const wide = all([stands(900), ...[901, 902, 903].map((it) => stands(it, 1))])
    const narrow = Array.from({ length: 200 }, (_, index) => all([stands(2 * index), stands(2 * index + 1)]))
    const { sets, complete } = smallestSets(any([all([stands(900), stands(899)]), ...narrow, wide]))
    expect(complete).toBe(false)
    expect(sets.length).toBeGreaterThan(0)
    expect(sets.filter((it) => it.variables.includes(900))).toEqual([])
  })
})
