import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/rules/diff/classes.ts'
import { regionOf, toldOf } from '../../../src/rules/diff/compare.ts'
import { diffDays } from '../../../src/rules/diff/diff-days.ts'
import { inForceOn, turningDays } from '../../../src/rules/diff/in-force.ts'
import { type Cell, joinedCells } from '../../../src/rules/diff/joined-cells.ts'
import type { MovedPart } from '../../../src/rules/diff/moved-parts.ts'
import type { Region } from '../../../src/rules/diff/pack-diff.ts'
import { diffPacks } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })
const answers = { before: { outcome: 'disclose' }, after: { outcome: 'decline', ground: 'outside-scope' } } as const
const one = (value: string | null) => ({ values: [value], stands: value })
const cell = (items: Cell['items'], facts: Readonly<Record<string, string | null>>, otherwise: Partial<Cell> = {}): Cell => ({
  items,
  facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, one(value)])),
  ...answers,
  ...otherwise,
})

describe('cells are joined', () => {
  const plain = (cells: readonly Cell[]): unknown =>
    joinedCells(cells).map(({ items, facts }) => [items, Object.fromEntries(Object.entries(facts).map(([fact, it]) => [fact, it.values]))])

  it.each<readonly [string, readonly Cell[], unknown]>([
    ['none', [], []],
    [
      'where only the items differ',
      [cell(['location'], {}), cell(['username'], {}), cell(['location'], {})],
      [[['location', 'username'], {}]],
    ],
    [
      'where only one fact differs',
      [cell(['location'], { emergency: 'no' }), cell(['location'], { emergency: null }), cell(['location'], { emergency: 'no' })],
      [[['location'], { emergency: ['no', null] }]],
    ],
    [
      'where a whole rectangle is there',
      ['no', null].flatMap((emergency) => ['yes', 'no'].map((contentKnown) => cell(['location'], { emergency, contentKnown }))),
      [[['location'], { emergency: ['no', null], contentKnown: ['yes', 'no'] }]],
    ],
    [
      'where three of four corners are there, in two',
      [
        cell(['location'], { emergency: 'no', contentKnown: 'yes' }),
        cell(['location'], { emergency: 'no', contentKnown: 'no' }),
        cell(['location'], { emergency: null, contentKnown: 'yes' }),
      ],
      [
        [['location'], { emergency: ['no'], contentKnown: ['yes', 'no'] }],
        [['location'], { emergency: [null], contentKnown: ['yes'] }],
      ],
    ],
    [
      'not where two facts differ',
      [cell(['location'], { emergency: 'no', contentKnown: 'yes' }), cell(['location'], { emergency: null, contentKnown: 'no' })],
      [
        [['location'], { emergency: ['no'], contentKnown: ['yes'] }],
        [['location'], { emergency: [null], contentKnown: ['no'] }],
      ],
    ],
    [
      'not where a fact and the items differ',
      [cell(['location'], { emergency: 'no' }), cell(['username'], { emergency: null })],
      [
        [['location'], { emergency: ['no'] }],
        [['username'], { emergency: [null] }],
      ],
    ],
    [
      'not where it was answered otherwise',
      [cell(['location'], {}), cell(['username'], {}, { before: { outcome: 'hold' } })],
      [
        [['location'], {}],
        [['username'], {}],
      ],
    ],
    [
      'not where it is answered otherwise',
      [cell(['location'], {}), cell(['username'], {}, { after: { outcome: 'decline', ground: 'lapsed' } })],
      [
        [['location'], {}],
        [['username'], {}],
      ],
    ],
  ])('%s', (_name, cells, expected) => {
    expect(plain(cells)).toEqual(expected)
  })
})

describe('a cell as it is told', () => {
  it('names its items in order, and no fact that may be anything', () => {
    const classes = classesOf([lawPack([opens, forbid])])
    const everything = { values: classes.ofFact('emergency').flatMap((it) => it.values), stands: 'no' }
    expect(regionOf(cell(['username', 'location'], { emergency: 'no' }), classes)).toEqual({
      items: ['location', 'username'],
      facts: { emergency: ['no'] },
      ...answers,
    })
    expect(regionOf({ ...cell(['location'], {}), facts: { emergency: everything } }, classes).facts).toEqual({})
  })
})

describe('the parts that moved, as they are told', () => {
  const part = (pack: string, rule: string | null): MovedPart => ({ pack, rule, change: 'edited', before: null, after: null })
  const region = (from: string | null, until: string | null, more: Partial<Region> = {}): Region =>
    ({ items: ['location'], facts: {}, from, until, ...answers, ...more }) as Region
  const days = (spans: readonly Region[]): unknown =>
    toldOf([{ part: part('a', 'x'), spans: [...spans], complete: true }]).moved[0]?.regions.map((it) => [it.from, it.until])

  it('stand in the order of their names, and are complete if all are', () => {
    const found = (complete: boolean) =>
      [part('b', 'x'), part('a', 'y'), part('a', null), part('a', 'x')].map((it) => ({
        part: it,
        spans: [],
        complete: complete || it.rule !== 'y',
      }))
    expect(toldOf(found(true)).moved.map((it) => [it.pack, it.rule])).toEqual([
      ['a', null],
      ['a', 'x'],
      ['a', 'y'],
      ['b', 'x'],
    ])
    expect([toldOf(found(true)).complete, toldOf(found(false)).complete]).toEqual([true, false])
  })

  it.each<readonly [string, readonly Region[], unknown]>([
    [
      'are one over a day on which nothing turned for them',
      [region(null, '2026-01-01'), region('2026-01-01', '2026-06-01'), region('2026-06-01', null)],
      [[null, null]],
    ],
    [
      'are two over a gap',
      [region(null, '2026-01-01'), region('2026-06-01', null)],
      [
        [null, '2026-01-01'],
        ['2026-06-01', null],
      ],
    ],
    [
      'are two where their facts differ',
      [region(null, '2026-01-01'), region('2026-01-01', null, { facts: { emergency: ['no'] } })],
      [
        [null, '2026-01-01'],
        ['2026-01-01', null],
      ],
    ],
    [
      'are two where both have no end',
      [region(null, null), region(null, null)],
      [
        [null, null],
        [null, null],
      ],
    ],
  ])('%s', (_name, spans, expected) => {
    expect(days(spans)).toEqual(expected)
  })
})

// What it says is the same on every day; only that it yields to nobody on some of them is not.
it('a rule that yields to one that begins later moves with it and changes nothing itself', () => {
  const yields = law({ id: 'y', effect: 'forbid', ground: 'lapsed', when: { emergency: 'no' }, yieldsTo: 'x' })
  const found = diffPacks([lawPack([opens, forbid, yields])], [lawPack([opens, { ...forbid, from: '2027-01-01' }, yields])])
  expect(found.complete).toBe(true)
  expect(found.moved.map((it) => [it.rule, it.change, it.regions.map((one) => [one.from, one.until, one.after.ground])])).toEqual([
    ['x', 'edited', [['2000-01-01', '2027-01-01', 'lapsed']]],
    ['y', 'edited', []],
  ])
})

describe('one list of packs on two days', () => {
  const later = { ...forbid, from: '2027-01-01' } as const
  const shut = policyPack([{ ...policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy' }), from: '2027-01-01' }])
  const told = (...[from, to, only]: readonly [from: string, to: string, only?: string]): unknown =>
    diffDays([lawPack([opens, later]), shut], from as never, to as never, only).moved.map((it) => [
      it.pack,
      it.rule,
      it.change,
      it.complete,
      it.regions.every((one) => one.from === null && one.until === null) && it.regions.length > 0,
    ])

  it('is told as two editions are, without days', () => {
    expect(told('2026-12-31', '2027-01-01', 'xx/example-act')).toEqual([['xx/example-act', 'x', 'added', true, true]])
    expect(told('2027-01-01', '2026-12-31', 'xx/example-act')).toEqual([['xx/example-act', 'x', 'removed', true, true]])
    expect(told('2026-01-01', '2026-12-31')).toEqual([])
    expect(told('2026-12-31', '2027-01-01', 'nobody')).toEqual([])
  })

  it('is told of each pack where none is named', () => {
    expect(told('2026-12-31', '2027-01-01')).toEqual([
      ['policies/example', 'shut', 'added', true, true],
      ['xx/example-act', 'x', 'added', true, true],
    ])
  })

  it('has to hold together, also where nothing moved', () => {
    const pack = lawPack([opens])
    expect(() => diffDays([pack, pack], '2026-01-01', '2026-01-02')).toThrow(expect.objectContaining({ code: 'rules.duplicate-pack' }))
    for (const [before, after] of [
      [[pack, pack], [pack]],
      [[pack], [pack, pack]],
    ] as const)
      expect(() => diffPacks(before, after)).toThrow(expect.objectContaining({ code: 'rules.duplicate-pack' }))
    expect(() => diffPacks([pack], [lawPack([forbid, forbid])])).toThrow(expect.objectContaining({ code: 'rules.bad-pack' }))
    expect(() => diffPacks([lawPack([forbid, forbid])], [pack])).toThrow(expect.objectContaining({ code: 'rules.bad-pack' }))
  })

  it('are those rules that are in force, which yield to nobody else', () => {
    const yields = law({ id: 'y', effect: 'permit', yieldsTo: ['x', 'opens'], echoes: ['x', 'opens'], until: '2027-06-01' })
    const pack = lawPack([opens, later, yields], { judgedBy: 'issuedOn' })
    expect(inForceOn([pack], '2026-12-31')[0]).toMatchObject({
      judgedBy: 'receivedOn',
      rules: [{ id: 'opens' }, { id: 'y', yieldsTo: ['opens'], echoes: ['opens'] }],
    })
    expect(inForceOn([pack], '2026-12-31')[0]?.rules.map((it) => ['yieldsTo' in it, 'echoes' in it])).toEqual([
      [false, false],
      [true, true],
    ])
    expect(inForceOn([pack], '2027-01-01')[0]?.rules).toMatchObject([
      { id: 'opens' },
      { id: 'x' },
      { id: 'y', yieldsTo: ['x', 'opens'], echoes: ['x', 'opens'] },
    ])
    expect(inForceOn([pack], '2027-06-01')[0]?.rules.map((it) => [it.id, it.from, 'until' in it])).toEqual(
      ['opens', 'x'].map((id) => [id, inForceOn([lawPack([opens])], '2027-01-01')[0]?.rules[0]?.from, false]),
    )
    expect(turningDays([pack]).slice(1)).toEqual(['2000-01-01', '2027-01-01', '2027-06-01'])
  })
})
