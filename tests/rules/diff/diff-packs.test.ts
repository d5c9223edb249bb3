import { describe, expect, it } from 'vitest'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { decide, compile, diffPacks, type LawPack, type PackDiff, type RulePack } from '../../../src/rules/index.ts'
import { inForceOn } from '../../../src/rules/diff/in-force.ts'
import { routeFacts } from '../../../src/vocabulary/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

/** A diff in words: the rule, then each region with its facts and days, then before and after. */
const told = ({ moved }: PackDiff): readonly (readonly unknown[])[] =>
  moved.map(({ rule, change, regions }) => [
    rule,
    change,
    ...regions.map(({ facts, from, until, before, after }) => [
      Object.entries(facts)
        .filter(([fact]) => fact !== 'instrument')
        .map(([fact, values]) => `${fact}: ${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('|')}`)
        .join(', '),
      [from, until],
      [before.ground ?? before.reason ?? before.outcome, after.ground ?? after.reason ?? after.outcome],
    ]),
  ])
const always = ['2000-01-01', null]
const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })
const due = law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
const diff = (before: LawPack['rules'], after: LawPack['rules']): PackDiff => diffPacks([lawPack(before)], [lawPack(after)])
const others = ['other-production-order', 'other-preservation-order', 'other-restriction-order']

describe('regions', () => {
  it.each<readonly [string, LawPack['rules'], LawPack['rules'], readonly (readonly unknown[])[]]>([
    [
      'of a prohibition that is new',
      [opens],
      [opens, forbid],
      [['x', 'added', ['emergency: no', always, ['disclose', 'outside-scope']], ['emergency: null', always, ['disclose', 'clarify']]]],
    ],
    [
      'of one that is gone',
      [opens, forbid],
      [opens],
      [['x', 'removed', ['emergency: no', always, ['outside-scope', 'disclose']], ['emergency: null', always, ['clarify', 'disclose']]]],
    ],
    [
      'of one that begins later',
      [opens, forbid],
      [opens, { ...forbid, from: '2027-01-01' }],
      [
        [
          'x',
          'edited',
          ['emergency: no', ['2000-01-01', '2027-01-01'], ['outside-scope', 'disclose']],
          ['emergency: null', ['2000-01-01', '2027-01-01'], ['clarify', 'disclose']],
        ],
      ],
    ],
    [
      'of a number',
      [opens],
      [opens, law({ ...forbid, when: { targetsCount: { atLeast: 11 } } })],
      [
        [
          'x',
          'added',
          ['targetsCount: {"atLeast":11}', always, ['disclose', 'outside-scope']],
          ['targetsCount: null', always, ['disclose', 'clarify']],
        ],
      ],
    ],
    [
      'of an order that was withdrawn, as which one is read that was found to stand no longer',
      [opens],
      [opens, law({ ...forbid, when: { orderState: 'withdrawn' } })],
      [
        [
          'x',
          'added',
          ['orderState: standing, orderStillStands: no', always, ['disclose', 'outside-scope']],
          ['orderState: withdrawn', always, ['disclose', 'outside-scope']],
        ],
      ],
    ],
    [
      'of a period',
      [opens, due],
      [opens, law({ ...due, within: { days: 8 } } as never)],
      [['due', 'edited', ...['disclose', 'preserve', 'restrict'].map((it) => ['', always, [it, it]])]],
    ],
    [
      'of an exception',
      [opens, forbid],
      [opens, { ...forbid, unless: { contentKnown: 'yes' } }],
      [
        [
          'x',
          'edited',
          ['emergency: no, contentKnown: yes', always, ['outside-scope', 'disclose']],
          ['emergency: no, contentKnown: null', always, ['outside-scope', 'clarify']],
          ['emergency: null, contentKnown: yes', always, ['clarify', 'disclose']],
        ],
      ],
    ],
    [
      'of yielding',
      [law({ ...opens, id: 'p' }), law({ ...forbid, when: {} })],
      [law({ ...opens, id: 'p', when: {} }), law({ ...forbid, when: {}, yieldsTo: 'p' })],
      [['x', 'edited', ['', always, ['outside-scope', 'disclose']]]],
    ],
    ['of nothing, where the words are others', [opens], [{ ...opens, says: 'It says so otherwise.', cite: 'Example Act, § 1' }], []],
    ['of nothing, where the rule was a copy', [opens, forbid], [opens, forbid, { ...forbid, id: 'y' }], [['y', 'added']]],
  ])('%s', (_name, before, after, expected) => {
    const found = diff(before, after)
    expect(found.complete).toBe(true)
    expect(told(found)).toEqual(expected)
  })

  it('name instruments and items', () => {
    const found = diff([opens], [opens, { ...forbid, when: { item: ['location', 'username'] } }])
    expect(found.moved[0]?.regions).toEqual([
      {
        items: ['location', 'username'],
        facts: { instrument: ['other-production-order'] },
        from: '2000-01-01',
        until: null,
        before: { outcome: 'disclose' },
        after: { outcome: 'decline', ground: 'outside-scope' },
      },
    ])
  })

  it('are named once for two rules that close only together, under both', () => {
    const twice = [opens, forbid, { ...forbid, id: 'y' }]
    expect(told(diff([opens], twice)).map(([rule, , region]) => [rule, (region as unknown[])[0]])).toEqual([
      ['x', 'emergency: no'],
      ['y', 'emergency: no'],
    ])
  })

  it('are named for the pack itself where no rule of it accounts for them', () => {
    const silent = lawPack([])
    expect(told(diffPacks([], [silent]))).toEqual([[null, 'added', ['', [null, null], ['no-rule', 'not-permitted']]]])
    const opened = diffPacks([lawPack([opens])], [lawPack([opens], { territory: ['DE'] })])
    expect(opened.moved.map((it) => [it.rule, it.change, it.regions.length > 0])).toEqual([[null, 'edited', true]])
    const instruments = diffPacks([lawPack([opens])], [lawPack([opens], { governs: { instrument: 'other-production-order' } })])
    expect(instruments.moved[0]?.regions.flatMap((it) => it.facts.instrument)).toEqual(expect.arrayContaining(others.slice(1)))
  })

  it('of a policy are found in the laws that it meets', () => {
    const shut = policyPack([policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy', when: { item: 'location' } })])
    expect(diffPacks([lawPack([opens]), policyPack([])], [lawPack([opens]), shut])).toMatchObject({
      complete: true,
      moved: [
        {
          pack: 'policies/example',
          rule: 'shut',
          regions: [{ items: ['location'], facts: {}, before: { outcome: 'disclose' }, after: { outcome: 'decline' } }],
        },
      ],
    })
  })
})

it('is told where two rules change places in yielding, although the two editions together go round', () => {
  const forbid = (id: string, ground: 'outside-scope' | 'withdrawn', more: object) =>
    law({ id, effect: 'forbid', ground, when: { emergency: 'yes' }, ...more })
  const before = lawPack([opens, forbid('a', 'outside-scope', { yieldsTo: 'b' }), forbid('b', 'withdrawn', {})])
  const after = lawPack([opens, forbid('a', 'outside-scope', {}), forbid('b', 'withdrawn', { yieldsTo: 'a' })])
  expect(diffPacks([before], [after]).moved.map((it) => [it.rule, it.change])).toEqual([
    ['a', 'edited'],
    ['b', 'edited'],
  ])
})

it('says so where a rule mentions too much to be looked through', () => {
  const facts = [
    'authorityKind',
    'validatedBy',
    'offenceKind',
    'proceedings',
    'userRole',
    'serviceKind',
    'targetKind',
    'emergencyGround',
  ] as const
  const values = ['judge', 'court', 'fraud', 'criminal', 'victim', 'financial', 'phone', 'other'] as const
  const wide = facts.map((fact, index) =>
    law({ id: `w${index}`, effect: 'forbid', ground: 'outside-scope', when: { [fact]: values[index] } }),
  )
  const all = law({
    id: 'all',
    effect: 'forbid',
    ground: 'incomplete',
    when: Object.fromEntries(facts.map((fact, index) => [fact, values[index]])),
  })
  const numbers = Array.from({ length: 60 }, (_, index) =>
    law({
      id: `n${index}`,
      effect: 'oblige',
      duty: 'inform-authority',
      within: { days: 1 },
      startsAt: 'receipt',
      when: { windowDays: index + 1 },
    }),
  )
  const before = [opens, ...wide, ...numbers]
  const found = diff(before, [...before, law({ ...all, when: { ...all.when, windowDays: { atLeast: 3 } } })])
  expect(found).toMatchObject({ complete: false, moved: [{ rule: 'all', regions: [], complete: false }] })
})

// A region is true: some request in it, with its facts, is answered as it says on both sides.
it('every region of an edited Regulation is there, and what is told of it is so', { timeout: 120_000 }, () => {
  const edited = {
    ...eEvidence,
    rules: eEvidence.rules
      .filter((it) => it.id !== '5-5-f')
      .map((it) => (it.id === '4-2' ? { ...it, needs: { authorityKind: ['judge', 'court'] } } : it)),
  } as LawPack
  const { moved, complete } = diffPacks([eEvidence], [edited])
  expect(complete).toBe(true)
  expect(moved.map((it) => [it.rule, it.change])).toEqual([
    ['4-2', 'edited'],
    ['5-5-f', 'removed'],
  ])
  const region = moved[0]?.regions.find((it) => it.facts.authorityKind?.includes('investigating-judge'))
  expect(region).toMatchObject({
    facts: { instrument: ['epoc'] },
    from: '2026-08-18',
    until: null,
    after: { outcome: 'decline', ground: 'issuer-not-competent' },
  })
  expect(moved[1]?.regions.flatMap((it) => it.facts.criminalProvisions)).toEqual(expect.arrayContaining(['missing', null]))
  expect(moved[1]?.regions.every((it) => it.before.outcome === 'clarify')).toBe(true)
})

describe('the packs of one day', () => {
  it('decide as the packs do on that day', () => {
    const rules = [
      opens,
      { ...forbid, from: '2026-06-01', until: '2026-09-01' } as const,
      law({ id: 'h', effect: 'hold', release: { event: 'review-completed' }, yieldsTo: 'x' }),
    ]
    const packs: readonly RulePack[] = [lawPack(rules)]
    const facts = {
      instrument: 'other-production-order',
      issuingState: 'DE',
      addresseeState: 'DE',
      authenticity: 'sufficient',
      emergency: 'no',
      ...Object.fromEntries(Object.entries(routeFacts).map(([name, it]) => [name, it.passes])),
    } as never
    for (const on of ['2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'] as const) {
      const question = { asked: ['username'], facts, issuedOn: on, receivedOn: on, group: '' } as const
      expect(decide(compile(inForceOn(packs, on)), question).outcome).toBe(decide(compile(packs), question).outcome)
    }
  })
})
