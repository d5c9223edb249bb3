import { describe, expect, it } from 'vitest'
import type { RulePattern } from '../../../../src/rules/index.ts'
import { listOf, negated, readPattern } from '../../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../../src/rules/reference/reading/world.ts'
import type { DataItem } from '../../../../src/vocabulary/index.ts'

const terms = {
  numbers: { item: ['phone-number', 'device-identifier'] },
  addresses: [{ item: 'session-ip-log', purpose: 'identify-user' }, { item: 'registration-ip' }],
} as const

// pattern, facts, item, truth, facts to blame: unknown ones, those that failed, or those that held
type Row = readonly [RulePattern<string>, Record<string, unknown>, DataItem, 'yes' | 'no' | 'unknown', readonly string[]]
const rows: readonly Row[] = [
  // facts
  [{}, {}, 'phone-number', 'yes', []],
  [{ emergency: 'yes' }, { emergency: 'yes' }, 'phone-number', 'yes', ['emergency']],
  [{ emergency: 'yes' }, { emergency: 'no' }, 'phone-number', 'no', ['emergency']],
  [{ emergency: 'yes' }, {}, 'phone-number', 'unknown', ['emergency']],
  // a list is OR
  [{ authorityKind: ['judge', 'court'] }, { authorityKind: 'court' }, 'phone-number', 'yes', ['authorityKind']],
  [{ authorityKind: ['judge', 'court'] }, { authorityKind: 'police' }, 'phone-number', 'no', ['authorityKind']],
  // keys are AND
  [
    { emergency: 'yes', purpose: 'investigate' },
    { emergency: 'yes', purpose: 'investigate' },
    'phone-number',
    'yes',
    ['emergency', 'purpose'],
  ],
  [{ emergency: 'yes', purpose: 'investigate' }, { emergency: 'no' }, 'phone-number', 'no', ['emergency']],
  [{ emergency: 'yes', purpose: 'investigate' }, { emergency: 'yes' }, 'phone-number', 'unknown', ['purpose']],
  // numbers: at least is included, below is not
  [{ windowDays: 5 }, { windowDays: 5 }, 'phone-number', 'yes', ['windowDays']],
  [{ windowDays: 5 }, { windowDays: 6 }, 'phone-number', 'no', ['windowDays']],
  [{ windowDays: { atLeast: 2 } }, { windowDays: 2 }, 'phone-number', 'yes', ['windowDays']],
  [{ windowDays: { atLeast: 2 } }, { windowDays: 1 }, 'phone-number', 'no', ['windowDays']],
  [{ windowDays: { below: 5 } }, { windowDays: 5 }, 'phone-number', 'no', ['windowDays']],
  [{ windowDays: { below: 5 } }, { windowDays: 4 }, 'phone-number', 'yes', ['windowDays']],
  [{ windowDays: { atLeast: 2, below: 5 } }, { windowDays: 1 }, 'phone-number', 'no', ['windowDays']],
  [{ windowDays: { atLeast: 2, below: 5 } }, { windowDays: 5 }, 'phone-number', 'no', ['windowDays']],
  [{ windowDays: { atLeast: 2, below: 5 } }, {}, 'phone-number', 'unknown', ['windowDays']],
  [{ windowDays: 0 }, { windowDays: 0 }, 'phone-number', 'yes', ['windowDays']],
  // anyOf
  [{ anyOf: [{ emergency: 'yes' }, { purpose: 'investigate' }] }, { purpose: 'investigate' }, 'phone-number', 'yes', ['purpose']],
  [{ anyOf: [{ emergency: 'yes' }, { purpose: 'investigate' }] }, { emergency: 'no' }, 'phone-number', 'unknown', ['purpose']],
  [
    { anyOf: [{ emergency: 'yes' }, { purpose: 'investigate' }] },
    { emergency: 'no', purpose: 'identify-user' },
    'phone-number',
    'no',
    ['emergency', 'purpose'],
  ],
  [{ anyOf: [{ anyOf: [{ item: 'location' }] }, { emergency: 'no' }] }, { emergency: 'no' }, 'phone-number', 'yes', ['emergency']],
  // items and terms
  [{ item: 'phone-number' }, {}, 'phone-number', 'yes', []],
  [{ item: ['location', 'phone-number'] }, {}, 'message-content', 'no', []],
  [{ term: 'numbers' }, {}, 'device-identifier', 'yes', []],
  [{ term: 'numbers' }, {}, 'location', 'no', []],
  [{ term: 'addresses' }, {}, 'session-ip-log', 'unknown', ['purpose']],
  [{ term: 'addresses' }, { purpose: 'identify-user' }, 'session-ip-log', 'yes', ['purpose']],
  [{ term: 'addresses' }, { purpose: 'investigate' }, 'session-ip-log', 'no', ['purpose']],
  [{ term: ['numbers', 'addresses'] }, {}, 'registration-ip', 'yes', []],
  [{ term: 'undefined-term' }, {}, 'phone-number', 'no', []],
  // derived
  [{ instrumentFamily: 'e-evidence' }, { instrument: 'epoc-pr' }, 'phone-number', 'yes', ['instrumentFamily']],
  [{ crossBorder: 'yes' }, { issuingState: 'DE' }, 'phone-number', 'unknown', ['crossBorder']],
]

describe('a pattern', () => {
  it.each(rows)('%j with %j for %s is %s because of %j', (pattern, facts, item, truth, blame) => {
    const reading = readPattern(pattern, worldOf(facts), item, terms)
    expect(reading.truth).toBe(truth)
    expect([...reading[truth === 'yes' ? 'held' : truth === 'no' ? 'failed' : 'unknown']].sort()).toEqual([...blame].sort())
  })

  it.each(rows)('%j with %j for %s turned round blames the same facts', (pattern, facts, item) => {
    const reading = readPattern(pattern, worldOf(facts), item, terms)
    const opposite = negated(reading)
    expect(opposite.truth).toBe(({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[reading.truth])
    expect([opposite.failed, opposite.held, opposite.unknown]).toEqual([reading.held, reading.failed, reading.unknown])
  })

  it('takes one value as a list of one', () => {
    expect([listOf('a'), listOf(['a', 'b']), listOf(0)]).toEqual([['a'], ['a', 'b'], [0]])
  })
})
