import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { changeOfDate, changeOfFact, changeOfReview } from '../../../src/rules/cures/changes.ts'
import { firstDay, type Range } from '../../../src/rules/cures/ranges.ts'

const range = <T>(from: T, until: T | null): Range<T> => ({ from, until })

describe('a change of a fact', () => {
  it.each<readonly [string, readonly (string | number | Range<number>)[], readonly unknown[]]>([
    ['words', ['yes', 'no'], ['yes', 'no']],
    ['numbers below one', [range(0, 3)], [{ below: 3 }]],
    ['numbers from one on', [range(3, null)], [{ atLeast: 3 }]],
    ['numbers between two', [range(3, 7)], [{ atLeast: 3, below: 7 }]],
    ['one number', [range(3, 4)], [3]],
    ['every number', [range(0, null)], [{ atLeast: 0 }]],
    ['ranges that touch, as one', [range(0, 3), range(3, 5), range(5, 9)], [{ below: 9 }]],
    [
      'ranges with a gap',
      [range(1, 3), range(4, 7)],
      [
        { atLeast: 1, below: 3 },
        { atLeast: 4, below: 7 },
      ],
    ],
    ['none', [], []],
  ])('tells %s', (_name, values, expected) => {
    expect(changeOfFact('windowDays', 'stated', values)).toEqual({ change: 'fact', fact: 'windowDays', kind: 'stated', values: expected })
  })
})

it.each<readonly [number, readonly string[]]>([
  [2, ['confirmed']],
  [4, ['refuted']],
  [6, ['confirmed', 'refuted']],
  [1, []],
])('a review with mask %i', (mask, values) => {
  const rule = { pack: 'xx/example-act', version: '1', rule: 'x', cite: 'Example Act, § x' }
  expect(changeOfReview(rule as never, mask)).toEqual({ change: 'review', rule, values })
})

// The day after the receipt still counts, since it can be tomorrow where the order was issued.
describe('a change of the date of issue, received on 30 November 2026', () => {
  it.each<readonly [string, readonly Range<CalendarDate>[], readonly unknown[]]>([
    ['before all law', [range(firstDay, '2026-01-01')], [{ from: null, until: '2026-01-01' }]],
    ['between two days', [range('2026-01-01', '2026-06-01')], [{ from: '2026-01-01', until: '2026-06-01' }]],
    ['up to the receipt where there is no end', [range('2026-01-01', null)], [{ from: '2026-01-01', until: '2026-12-01' }]],
    ['up to the receipt where the end is later', [range('2026-01-01', '2026-12-02')], [{ from: '2026-01-01', until: '2026-12-01' }]],
    ['on the day of receipt', [range('2026-11-30', '2026-12-01')], [{ from: '2026-11-30', until: '2026-12-01' }]],
    [
      'in two that touch, as one',
      [range(firstDay, '2026-01-01'), range('2026-01-01', '2026-06-01')],
      [{ from: null, until: '2026-06-01' }],
    ],
    [
      'in two with a gap',
      [range('2026-01-01', '2026-02-01'), range('2026-03-01', '2026-04-01')],
      [
        { from: '2026-01-01', until: '2026-02-01' },
        { from: '2026-03-01', until: '2026-04-01' },
      ],
    ],
  ])('tells a day %s', (_name, ranges, values) => {
    expect(changeOfDate(ranges, '2026-11-30')).toEqual({ change: 'date', date: 'issuedOn', values })
  })
})
