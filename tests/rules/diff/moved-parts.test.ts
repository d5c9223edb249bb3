import { describe, expect, it } from 'vitest'
import type { LawPack, RulePack } from '../../../src/rules/index.ts'
import { factsOfPart, type MovedPart, movedParts, withPart } from '../../../src/rules/diff/moved-parts.ts'
import { packsThatMeet } from '../../../src/rules/diff/packs-that-meet.ts'
import { law, lawPack, opens, policyPack } from '../../support/synthetic-packs.ts'

const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' } })
const other = (id: string, rules: LawPack['rules'] = [opens], more: Partial<LawPack> = {}): LawPack => lawPack(rules, { id, ...more })
const parts = (before: readonly RulePack[], after: readonly RulePack[]): readonly MovedPart[] => movedParts(before, after)
const told = (of: readonly MovedPart[]): readonly string[] => of.map((it) => `${it.pack}#${it.rule ?? ''} ${it.change}`)
const only = (before: readonly RulePack[], after: readonly RulePack[]): MovedPart => {
  const [first, ...more] = parts(before, after)
  if (first === undefined || more.length > 0) throw new Error('one part was to move')
  return first
}

describe('what moved', () => {
  it.each<readonly [string, readonly RulePack[], readonly RulePack[], readonly string[]]>([
    ['nothing', [other('a', [opens, forbid])], [other('a', [forbid, opens])], []],
    [
      'no word',
      [other('a', [opens])],
      [
        other('a', [{ ...opens, says: 'Otherwise.', cite: 'Example Act, § 2', readInForceOn: '2026-01-01' }], {
          version: '2',
          title: 'Another title',
          source: 'https://law.example.net',
          reviewed: { on: '2026-01-01', by: 'somebody' },
        }),
      ],
      [],
    ],
    ['a rule', [other('a', [opens])], [other('a', [{ ...opens, when: { emergency: 'no' } }])], ['a#opens edited']],
    ['a rule that is new', [other('a', [opens])], [other('a', [opens, forbid])], ['a#x added']],
    ['a rule that is gone', [other('a', [opens, forbid])], [other('a', [opens])], ['a#x removed']],
    ['a pack that is new, with its rules', [], [other('a')], ['a#opens added', 'a# added']],
    ['a pack that is gone, with its rules', [other('a')], [], ['a#opens removed', 'a# removed']],
    ['what a pack governs', [other('a')], [other('a', [opens], { governs: { crossBorder: 'no' } })], ['a# edited']],
    ['what a term means', [other('a')], [other('a', [opens], { terms: { numbers: { item: 'phone-number' } } })], ['a# edited']],
    [
      'in the order of their names',
      [],
      [other('b', [{ ...opens, id: 'z' }, forbid]), other('a', [])],
      ['a# added', 'b#x added', 'b#z added', 'b# added'],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(told(parts(before, after))).toEqual(expected)
  })

  it('is told with both sides', () => {
    const [before, after] = [other('a', [opens, forbid]), other('a', [opens, { ...forbid, from: '2027-01-01' }])]
    expect(only([before], [after])).toMatchObject({
      before: { pack: before, rule: forbid },
      after: { pack: after, rule: { id: 'x', from: '2027-01-01' } },
    })
    expect(only([before], [other('a')])).toMatchObject({ before: { rule: forbid }, after: null })
    expect(only([other('a')], [before])).toMatchObject({ before: null, after: { rule: forbid } })
    expect(only([other('a', [])], [])).toMatchObject({ before: { rule: null }, after: null })
  })
})

describe('packs with one part as it stands on the other side', () => {
  const ids = (packs: readonly RulePack[]): readonly unknown[] => packs.map((it) => [it.id, it.rules.map((rule) => rule.id)])
  const b = other('b')

  it.each<readonly [string, readonly RulePack[], readonly RulePack[], 'before' | 'after', readonly unknown[]]>([
    [
      'a rule that is not there yet',
      [b, other('a')],
      [b, other('a', [opens, forbid])],
      'before',
      [
        ['b', ['opens']],
        ['a', ['opens']],
      ],
    ],
    [
      'a rule that is there then',
      [b, other('a')],
      [b, other('a', [opens, forbid])],
      'after',
      [
        ['b', ['opens']],
        ['a', ['opens', 'x']],
      ],
    ],
    ['a pack that is not there yet', [b], [b, other('a', [])], 'before', [['b', ['opens']]]],
    [
      'a pack that is there then',
      [b],
      [b, other('a', [])],
      'after',
      [
        ['b', ['opens']],
        ['a', []],
      ],
    ],
  ])('%s', (_name, before, after, from, expected) => {
    const part = only(before, after)
    expect(ids(withPart(from === 'before' ? after : before, part, from))).toEqual(expected)
  })

  it('have the rules of this side under the head of the other', () => {
    const [before, after] = [other('a', [opens], { governs: { crossBorder: 'no' } }), other('a', [opens])]
    const moved = only([before], [after])
    expect(withPart([other('a', [forbid])], moved, 'before')).toMatchObject([{ governs: { crossBorder: 'no' }, rules: [{ id: 'x' }] }])
    expect(withPart([b], moved, 'before')).toMatchObject([{ id: 'b' }, { id: 'a', rules: [{ id: 'opens' }] }])
  })

  it('name no rule and no term that is not there', () => {
    const whole = other('a', [opens, forbid, { ...forbid, id: 'y', yieldsTo: ['x', 'opens'], echoes: ['x', 'opens'] }])
    const part = only([whole], [other('a', [opens, ...whole.rules.slice(2)])])
    expect(withPart([whole], part, 'after')[0]?.rules).toMatchObject([{ id: 'opens' }, { id: 'y', yieldsTo: ['opens'], echoes: ['opens'] }])

    const terms = { numbers: { item: 'phone-number' } } as const
    const about = other('a', [opens, { ...forbid, when: { anyOf: [{ term: 'numbers' }] } }], { terms })
    const head = parts([other('a', about.rules)], [about]).find((it) => it.rule === null)
    expect(head && withPart([about], head, 'before')[0]?.rules.map((it) => it.id)).toEqual(['opens'])
    expect(head && withPart([about], head, 'after')[0]?.rules.map((it) => it.id)).toEqual(['opens', 'x'])
  })

  it('go round in no circle', () => {
    const [a, c] = [
      { ...forbid, id: 'a' },
      { ...forbid, id: 'c', yieldsTo: 'a' },
    ]
    const before = other('p', [opens, { ...a, yieldsTo: ['b', 'opens'] }, { ...forbid, id: 'b' }, c])
    const after = other('p', [opens, a, { ...forbid, id: 'b', yieldsTo: 'c' }, c])
    const part = parts([before], [after]).find((it) => it.rule === 'a')
    expect(part && withPart([after], part, 'before')[0]?.rules.at(-1)).toMatchObject({ id: 'a', yieldsTo: ['opens'] })
  })
})

describe('the facts that a part mentions', () => {
  const terms = { numbers: [{ item: 'phone-number', targetKind: 'phone' }] } as const
  const pack = other('a', [opens, forbid, { ...forbid, id: 'y', when: { windowDays: 1 } }], { terms: terms })
  const facts = (after: LawPack, before: LawPack = pack): readonly string[] => factsOfPart(only([before], [after]))
  const edited = (changes: object): LawPack => ({
    ...pack,
    rules: pack.rules.map((it) => (it.id === 'x' ? { ...it, ...changes } : it)),
  })

  it.each<readonly [string, LawPack, readonly string[]]>([
    ['in its pattern', edited({ when: { proceedings: 'civil' } }), ['proceedings', 'emergency']],
    ['in its exception', edited({ unless: { anyOf: [{ signature: 'present' }] } }), ['emergency', 'signature']],
    ['in a term', edited({ when: { term: 'numbers' } }), ['emergency', 'targetKind']],
    ['in a rule to which it begins to yield', edited({ yieldsTo: 'y' }), ['emergency', 'windowDays']],
    ['and in none to which it does not', edited({ from: '2027-01-01' }), ['emergency']],
    ['in the head of its pack', { ...pack, governs: { crossBorder: 'no' } }, ['instrumentFamily', 'crossBorder', 'targetKind']],
    ['in another territory', { ...pack, territory: ['DE'] }, ['issuingState', 'addresseeState', 'instrumentFamily', 'targetKind']],
    [
      'with whether an order was found to stand, by which its state is read',
      edited({ when: { orderState: 'withdrawn' } }),
      ['emergency', 'orderState', 'orderStillStands'],
    ],
    ['of one that is gone', { ...pack, rules: pack.rules.filter((it) => it.id !== 'y') }, ['windowDays']],
  ])('%s', (_name, after, expected) => {
    expect([...facts(after)].sort()).toEqual([...expected].sort())
  })

  it('are those that a requirement needs', () => {
    const needs = law({ id: 'n', effect: 'require', ground: 'incomplete', needs: { signature: 'present' }, when: { emergency: 'no' } })
    expect(facts(other('a', [opens, needs]), other('a'))).toEqual(expect.arrayContaining(['emergency', 'signature']))
  })

  it('are none of a territory that is only written in another order, and none of it in a rule', () => {
    const within = (...territory: LawPack['territory']): LawPack => ({ ...pack, territory })
    const [two, turned, one] = [within('DE', 'FR'), within('FR', 'DE'), within('DE')]
    expect(facts(turned, two)).toEqual(facts({ ...pack, completeness: 'open' }))
    const both = movedParts([pack], [{ ...one, rules: edited({ when: { proceedings: 'civil' } }).rules }])
    expect(both.map((it) => [it.rule, factsOfPart(it).includes('issuingState')])).toEqual([
      ['x', false],
      [null, true],
    ])
  })

  it('are none of the rules to which one that is new yields', () => {
    const without = { ...pack, rules: pack.rules.filter((it) => it.id !== 'x') }
    expect(facts(edited({ yieldsTo: 'y' }), without)).toEqual(['emergency'])
  })

  it('are none of a rule to which it yields on both sides', () => {
    const [before, after] = [edited({ yieldsTo: ['y', 'opens'] }), edited({ yieldsTo: ['y'], from: '2027-01-01' })]
    expect(facts(after, before)).toEqual(['emergency'])
  })
})

describe('packs that can speak of the same request', () => {
  const epoc = other('epoc', [], { governs: { instrument: 'epoc' } })
  const both = other('both', [], { governs: { ask: { instrument: 'epoc' }, give: { instrument: 'tco-removal-order' } } })
  const asks: LawPack = { ...both, id: 'ask', roles: ['ask'] }
  const gives: LawPack = { ...both, id: 'give', roles: ['give'] }
  const removal = other('removal', [], { governs: { instrument: 'tco-removal-order' } })
  const everything = other('everything', [], { governs: {} })
  const policy = policyPack([])

  it.each<readonly [string, readonly string[]]>([
    ['epoc', ['epoc', 'both', 'ask', 'everything', 'policies/example']],
    ['removal', ['both', 'give', 'removal', 'everything', 'policies/example']],
    ['ask', ['epoc', 'both', 'ask', 'everything', 'policies/example']],
    ['policies/example', ['epoc', 'both', 'ask', 'give', 'removal', 'everything', 'policies/example']],
    ['nobody', []],
  ])('with %s', (id, expected) => {
    expect([...packsThatMeet(id, [epoc, both, asks, gives, removal, everything, policy])]).toEqual(expected)
  })
})
