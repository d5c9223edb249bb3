import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../src/foundation/calendar-date.ts'
import { dateValues } from '../../../src/rules/check/space/date-values.ts'
import { classesOf } from '../../../src/rules/check/space/fact-values.ts'
import { instrumentValues, stateValues } from '../../../src/rules/check/space/index-values.ts'
import { type Mentions, mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { knownAt, questionAt } from '../../../src/rules/check/space/question-at.ts'
import { spaceOf } from '../../../src/rules/check/space/space-of.ts'
import type { Value } from '../../../src/rules/check/space/variable.ts'
import type { FactName } from '../../../src/vocabulary/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const noMentions: Mentions = {
  facts: new Map(),
  items: [],
  territories: { issuingState: [], addresseeState: [] },
  received: [],
  issued: [],
  byIssue: false,
}

describe('the values of a fact', () => {
  it.each<readonly [string, FactName, readonly (string | readonly string[] | object | number)[], readonly (string | number)[]]>([
    [
      'one for each word that is named, and one for the others',
      'authorityKind',
      [['judge', 'court'], 'judge'],
      ['judge', 'court', 'investigating-judge'],
    ],
    ['one for each of two patterns', 'authorityKind', [['judge'], ['court']], ['judge', 'court', 'investigating-judge']],
    ['what can still be supplied is told apart, named or not', 'languageAccepted', [], ['yes', 'no']],
    ['what no pattern tells apart is one', 'proceedings', [], ['criminal']],
    ['numbers below a limit, and from there on', 'windowDays', [{ atLeast: 3 }], [0, 3]],
    ['numbers below, at and above one', 'windowDays', [4], [0, 4, 5]],
    ['numbers at and above nought', 'windowDays', [0], [0, 1]],
    ['numbers between two that are next to each other', 'windowDays', [0, 1], [0, 0.5, 1, 2]],
    ['numbers in a stretch, with one of its numbers apart', 'windowDays', [{ atLeast: 3, below: 5 }, 4], [0, 3, 4, 4.5, 5]],
    ['numbers of which none is too small', 'windowDays', [{ below: -2 }], [0]],
    ['a limit with a fraction', 'windowDays', [{ atLeast: 2.5 }, 3], [0, 2.5, 3, 4]],
  ])('%s', (_name, fact, wanted, values) => {
    const [unknown, ...known] = classesOf(fact, wanted as never)
    expect(unknown).toEqual({ world: {}, written: {}, known: 0, rank: 1 })
    expect(known).toEqual(values.map((it) => ({ world: { [fact]: it }, written: { [fact]: it }, known: 1, rank: 0 })))
  })

  it('of which one is meant by silence: it need not be written, and not to know it has to be', () => {
    expect(classesOf('orderState', ['withdrawn'])).toEqual([
      { world: {}, written: { orderState: null }, known: 1, rank: 1 },
      { world: { orderState: 'standing' }, written: {}, known: 0, rank: 0 },
      { world: { orderState: 'withdrawn' }, written: { orderState: 'withdrawn' }, known: 1, rank: 0 },
    ])
    // The class is shown by the word that need not be written.
    expect(classesOf('privilegeObjection', [['none', 'raised']]).map((it) => it.world.privilegeObjection)).toEqual([
      undefined,
      'none',
      'maintained',
    ])
    expect(classesOf('preservationPeriod', [['extended', 'initial']]).map((it) => it.world.preservationPeriod)).toEqual([
      undefined,
      'initial',
      'confirmed',
    ])
  })
})

describe('the days', () => {
  type Days = readonly (readonly [received: CalendarDate, issued: CalendarDate | null, receipt: number])[]
  it.each<readonly [string, Partial<Mentions>, Days]>([
    ['where nothing begins or ends', {}, [['2000-01-01', '2000-01-01', 0]]],
    [
      'before, between and after the days that are named',
      { received: ['2020-01-01', '2021-01-01'] },
      [
        ['2019-12-31', '2019-12-31', 0],
        ['2020-01-01', '2020-01-01', 1],
        ['2021-01-01', '2021-01-01', 2],
      ],
    ],
    [
      'of issue, or none, none of them later than the day after the receipt',
      { received: ['2020-01-01'], issued: ['2019-06-01', '2020-01-01', '2020-06-01'], byIssue: true },
      [
        ['2019-05-31', null, 0],
        ['2019-05-31', '2019-05-31', 0],
        ['2019-06-01', '2019-06-01', 0],
        ['2019-12-31', '2020-01-01', 0],
        ['2020-01-01', null, 1],
        ['2020-01-01', '2019-05-31', 1],
        ['2020-01-01', '2019-06-01', 1],
        ['2020-01-01', '2020-01-01', 1],
        ['2020-06-01', '2020-06-01', 1],
      ],
    ],
  ])('%s', (_name, mentions, days) => {
    const values = dateValues({ ...noMentions, ...mentions })
    expect(values.map(({ dates }) => [dates!.receivedOn, dates!.issuedOn, dates!.receipt])).toEqual(days)
    expect(values.map(({ world, written, known }) => ({ world, written, known }))).toEqual(
      days.map(() => ({ world: {}, written: {}, known: 0 })),
    )
  })

  it('are shown by the latest, and by one that is stated', () => {
    const ranks = (mentions: Partial<Mentions>): readonly string[] =>
      [...dateValues({ ...noMentions, ...mentions })]
        .sort((a, b) => a.rank - b.rank)
        .map(({ dates }) => `${dates!.receivedOn} ${dates!.issuedOn ?? 'not stated'}`)
    expect(ranks({ received: ['2020-01-01', '2021-01-01'] }).map((it) => it.slice(0, 10))).toEqual([
      '2021-01-01',
      '2020-01-01',
      '2019-12-31',
    ])
    const byIssue = ranks({ received: ['2020-01-01'], issued: ['2019-06-01'], byIssue: true })
    expect(byIssue[0]).toBe('2020-01-01 2019-06-01')
    expect(byIssue.slice(-2).map((it) => it.slice(11))).toEqual(['not stated', 'not stated'])
  })
})

describe('the instruments', () => {
  const of = (...facts: readonly (readonly [FactName, readonly string[]])[]): readonly Value[] =>
    instrumentValues({ ...noMentions, facts: new Map(facts) })
  const acts = ['epoc', 'epoc-pr', 'dsa-order-to-act']

  it('are known with their family, or not at all', () => {
    expect(of().slice(0, 2)).toEqual([
      { world: {}, written: {}, known: 0, rank: 1 },
      { world: { instrument: 'epoc', instrumentFamily: 'e-evidence' }, written: { instrument: 'epoc' }, known: 1, rank: 0 },
    ])
  })

  it.each<readonly [string, readonly (readonly [FactName, readonly string[]])[], readonly string[]]>([
    ['for each act', [], []],
    ['for each that is named', [['instrument', ['us/search-warrant']]], ['us/search-warrant']],
    [
      'for each of two that are named',
      [['instrument', ['us/grand-jury-subpoena', 'us/search-warrant']]],
      ['us/grand-jury-subpoena', 'us/search-warrant'],
    ],
    [
      'for each act of a family that is named',
      [['instrumentFamily', ['other']]],
      ['other-production-order', 'other-preservation-order', 'other-restriction-order'],
    ],
  ])('are one %s', (_for, facts, more) => {
    expect(of(...facts).map(({ world }) => world.instrument)).toEqual([undefined, ...acts, ...more])
  })
})

describe('the States', () => {
  // Andorra is the first of all, and stands for those that nobody names.
  it.each<readonly [string, readonly FactName[], Mentions['territories'], readonly string[]]>([
    [
      'are unknown, or one of each class, alone and together',
      [],
      { issuingState: [['DE', 'FR']], addresseeState: [['IE']] },
      ['- - -', 'AD - -', 'DE - -', '- AD -', '- IE -', 'AD AE yes', 'AD IE yes', 'DE AD yes', 'DE IE yes'],
    ],
    [
      'lie on two sides of a border if they can',
      [],
      { issuingState: [['DE']], addresseeState: [['DE'], ['FR']] },
      [
        '- - -',
        'AD - -',
        'DE - -',
        '- AD -',
        '- DE -',
        '- FR -',
        'AD AE yes',
        'AD DE yes',
        'AD FR yes',
        'DE AD yes',
        'DE DE no',
        'DE FR yes',
      ],
    ],
    [
      'lie on one side too where a pattern asks for a border',
      ['crossBorder'],
      { issuingState: [['DE']], addresseeState: [['DE']] },
      ['- - -', 'AD - -', 'DE - -', '- AD -', '- DE -', 'AD AD no', 'AD AE yes', 'AD DE yes', 'DE AD yes', 'DE DE no'],
    ],
  ])('%s', (_name, asked, territories, expected) => {
    const values = stateValues({ ...noMentions, facts: new Map(asked.map((it) => [it, ['yes']])), territories })
    const say = ({ issuingState = '-', addresseeState = '-', crossBorder = '-' }: Value['world']) =>
      [issuingState, addresseeState, crossBorder].join(' ')
    expect(values.map(({ world }) => say(world))).toEqual(expected)
    expect(values[0]).toEqual({ world: {}, written: {}, known: 0, rank: 1 })
    for (const { world, written, known, rank } of values.slice(1)) {
      // What is derived is not written.
      const given = Object.fromEntries(Object.entries(world).filter(([name]) => name !== 'crossBorder'))
      expect({ written, known, rank }).toEqual({ written: given, known: Object.keys(given).length, rank: 0 })
    }
  })

  it('are told apart by each of two patterns', () => {
    const values = stateValues({ ...noMentions, territories: { issuingState: [['DE'], ['FR']], addresseeState: [] } })
    expect(new Set(values.map(({ world }) => world.issuingState))).toEqual(new Set([undefined, 'AD', 'DE', 'FR']))
  })

  it('are told apart where a pattern names one', () => {
    const values = stateValues({ ...noMentions, facts: new Map([['issuingState', ['FR']]]) })
    expect(new Set(values.map(({ world }) => world.issuingState))).toEqual(new Set([undefined, 'AD', 'FR']))
  })
})

describe('what packs can tell apart', () => {
  const rules = [
    { ...opens, unless: { emergency: 'yes' } },
    law({
      id: 'r',
      effect: 'require',
      ground: 'incomplete',
      needs: { anyOf: [{ signature: 'present' }, { windowDays: 3 }] },
      until: '2030-01-01',
    }),
    law({ id: 't', effect: 'forbid', ground: 'outside-scope', when: { term: 'some', item: 'location' }, from: '2010-01-01' }),
  ] as const
  const terms = { some: [{ languageAccepted: 'no' }, { item: ['phone-number', 'location'] }] } as const
  const asking = lawPack(rules, { roles: ['ask'], territory: ['DE'], governs: { instrumentFamily: 'other' }, terms, judgedBy: 'issuedOn' })
  const giving = lawPack([opens], { id: 'xx/giving', roles: ['give'], territory: ['IE'], governs: { instrument: 'epoc' } })
  const two = lawPack([opens], {
    id: 'xx/two',
    territory: ['FR'],
    governs: { ask: { crossBorder: 'yes' }, give: { serviceKind: 'hosting' } as object },
  })
  const own = policyPack([policy({ id: 'p', effect: 'forbid', ground: 'provider-policy', when: { emergency: 'no' }, from: '2015-01-01' })])

  it('are the values of their patterns, wherever they stand', () => {
    const { facts, items } = mentionsOf([asking, giving, two, own], [{ channel: 'right' }])
    expect(Object.fromEntries(facts)).toEqual({
      emergency: ['yes', 'no'],
      signature: ['present'],
      windowDays: [3],
      languageAccepted: ['no'],
      instrumentFamily: ['other'],
      instrument: ['epoc'],
      crossBorder: ['yes'],
      serviceKind: ['hosting'],
      channel: ['right'],
    })
    expect(items).toEqual([['location'], ['phone-number', 'location']])
  })

  it('are their territories by role, and their days by what they are judged by', () => {
    const { territories, received, issued, byIssue } = mentionsOf([asking, giving, two, own], [], ['2018-01-01'])
    expect(territories).toEqual({ issuingState: [['DE'], ['FR']], addresseeState: [['IE'], ['FR']] })
    expect(received).toEqual(['2000-01-01', '2015-01-01', '2018-01-01'])
    expect(issued).toEqual(['2000-01-01', '2010-01-01', '2030-01-01'])
    expect([byIssue, mentionsOf([giving]).byIssue]).toEqual([true, false])
  })

  it('are things, each of two that are named and one for the others', () => {
    const { variables, levelOfItem } = spaceOf({ ...noMentions, items: [['location'], ['person-name']] })
    expect(variables[levelOfItem]!.values.map(({ item }) => item === 'location' || item === 'person-name')).toEqual([true, false, true])
  })

  it('are the variables of their space, facts in the order of the vocabulary', () => {
    const { variables, levelOfFact, levelOfItem, levelOfDates, points } = spaceOf(mentionsOf([asking]))
    expect(variables.map(({ name, facts, values }) => [name, facts.length, values.length])).toEqual([
      ['instrument', 2, variables[0]!.values.length],
      ['states', 3, 6],
      ['dates', 0, variables[2]!.values.length],
      ['item', 0, 3],
      ['emergency', 1, 3],
      ['windowDays', 1, 4],
      ['signature', 1, 3],
      ['languageAccepted', 1, 3],
    ])
    expect([variables[levelOfItem]!.name, variables[levelOfDates]!.name]).toEqual(['item', 'dates'])
    expect(['instrumentFamily', 'addresseeState', 'windowDays', 'purpose'].map((it) => levelOfFact.get(it as FactName))).toEqual([
      0,
      1,
      5,
      undefined,
    ])
    expect(points).toBe(variables.reduce((product, it) => product * BigInt(it.values.length), 1n))
  })
})

describe('a point as a question', () => {
  const value = (more: Partial<Value>): Value => ({ world: {}, written: {}, known: 0, rank: 0, ...more })

  it('has what is written of each of its values', () => {
    const point = [
      value({ written: { instrument: 'epoc' }, known: 1 }),
      value({ dates: { receivedOn: '2020-01-02', issuedOn: '2020-01-01', receipt: 0 } }),
      value({ item: 'location' }),
      value({ written: { orderState: null }, known: 1 }),
    ]
    expect(questionAt(point)).toEqual({
      asked: ['location'],
      facts: { instrument: 'epoc', issuingState: 'unstated', addresseeState: 'unstated', orderState: null },
      receivedOn: '2020-01-02',
      issuedOn: '2020-01-01',
      group: 'counterexample',
    })
    expect(knownAt(point)).toBe(2)
  })

  it('asks nothing and knows nothing where nothing is written', () => {
    expect(questionAt([value({})])).toMatchObject({
      asked: [],
      facts: { instrument: null, issuingState: 'unstated', addresseeState: 'unstated' },
      receivedOn: '2000-01-01',
      issuedOn: null,
    })
  })
})
