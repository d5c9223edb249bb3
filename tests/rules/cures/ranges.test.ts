import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { boundariesOf, firstDay, rangesBetween } from '../../../src/rules/cures/ranges.ts'
import { compile, type LawPack, type RulePack } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const policyForbids = policy({ id: 'p', effect: 'forbid', ground: 'provider-policy' })

describe('a line is cut at its boundaries', () => {
  it.each<readonly [string, readonly number[], readonly unknown[]]>([
    ['of which there is none', [], [{ from: 0, until: null }]],
    [
      'of which there is one',
      [3],
      [
        { from: 0, until: 3 },
        { from: 3, until: null },
      ],
    ],
    [
      'but not at its first point again, nor before',
      [-1, 0, 3],
      [
        { from: 0, until: 3 },
        { from: 3, until: null },
      ],
    ],
  ])('%s', (_name, boundaries, ranges) => {
    expect(rangesBetween(boundaries, 0)).toEqual(ranges)
  })

  it('of days', () => {
    expect(rangesBetween<CalendarDate>(['2020-01-01'], firstDay)).toEqual([
      { from: firstDay, until: '2020-01-01' },
      { from: '2020-01-01', until: null },
    ])
  })
})

describe('the boundaries of an engine', () => {
  const numbersOf = (...packs: readonly RulePack[]): unknown => Object.fromEntries(boundariesOf(compile(packs)).numbers)
  const forbids = (id: string, when: LawPack['rules'][number]['when']) => law({ id, effect: 'forbid', ground: 'outside-scope', when })

  it.each<readonly [string, readonly RulePack[], unknown]>([
    ['there are none where no rule names a number', [lawPack([opens, forbids('f', { emergency: 'yes' })])], {}],
    ['a number meant exactly has two sides', [lawPack([forbids('f', { windowDays: 3 })])], { windowDays: [3, 4] }],
    [
      'limits are where they are',
      [lawPack([forbids('f', { windowDays: { below: 9, atLeast: 3 }, targetsCount: { below: 2 } })])],
      { windowDays: [3, 9], targetsCount: [2] },
    ],
    [
      'they stand in order and once, whatever names them first',
      [lawPack([forbids('f', { windowDays: { atLeast: 30 } })]), policyPack([{ ...policyForbids, when: { windowDays: { atLeast: 4 } } }])],
      { windowDays: [4, 30] },
    ],
    [
      'they are read in exceptions, needs, alternatives and terms',
      [
        lawPack(
          [
            { ...forbids('f', { term: 'some' }), unless: { anyOf: [{ emergency: 'yes' }, { windowDays: 30 }] } },
            law({ id: 'r', effect: 'require', ground: 'incomplete', needs: { targetsCount: { below: 5 } } }),
          ],
          { terms: { some: [{ orderAgeDays: { atLeast: 9 } }, { item: 'location' }] } },
        ),
      ],
      { windowDays: [30, 31], targetsCount: [5], orderAgeDays: [9] },
    ],
  ])('%s', (_name, packs, numbers) => {
    expect(numbersOf(...packs)).toEqual(numbers)
  })

  // Other laws are judged by the day of receipt, which is known.
  it('of the date of issue are the days of laws that are judged by it, in order and once', () => {
    const rules = [
      law({ id: 'new', effect: 'permit', from: '2026-06-01' }),
      law({ id: 'old', effect: 'permit', from: '2000-01-01', until: '2026-01-01' }),
      law({ id: 'as-old', effect: 'permit', from: '2000-01-01' }),
    ]
    const packs = [
      lawPack(rules, { judgedBy: 'issuedOn' }),
      lawPack([law({ id: 'other', effect: 'permit', from: '2010-01-01', until: '2011-01-01' })], {
        id: 'xx/other-act',
        judgedBy: 'receivedOn',
      }),
      lawPack([law({ id: 'third', effect: 'permit', from: '2012-01-01' })], { id: 'xx/third-act' }),
      policyPack([{ ...policyForbids, from: '2013-01-01' }]),
    ]
    expect(boundariesOf(compile(packs)).issuedOn).toEqual(['2000-01-01', '2026-01-01', '2026-06-01'])
  })
})
