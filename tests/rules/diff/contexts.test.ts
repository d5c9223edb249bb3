import { describe, expect, it } from 'vitest'
import { classesOf } from '../../../src/rules/diff/classes.ts'
import { contextGroups } from '../../../src/rules/diff/contexts.ts'
import { factsOfPart, movedParts } from '../../../src/rules/diff/moved-parts.ts'
import { compile, diffPacks, type LawPack, type PackDiff, type PolicyPack, type RulePack } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const forbid = (more: object = {}) => law({ id: 'x', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'no' }, ...more })
const shut = (more: object = {}) => policy({ id: 'x', effect: 'forbid', ground: 'provider-policy', ...more })
// A law of two States about two instruments.
const act = (rules: LawPack['rules'], more: Partial<LawPack> = {}): LawPack =>
  lawPack(rules, { governs: { instrument: ['other-production-order', 'other-preservation-order'] }, territory: ['DE', 'FR'], ...more })

type Told = readonly [told: string, ...contexts: readonly string[]]
function groups(before: readonly RulePack[], after: readonly RulePack[]): readonly Told[] {
  const part = movedParts(before, after).find((it) => it.rule === 'x')
  if (part === undefined) throw new Error('the rule was to move')
  return contextGroups(part, factsOfPart(part), classesOf([...before, ...after]), [compile(before), compile(after)]).map(
    ({ told, contexts }) => [
      Object.entries(told)
        .map(
          ([fact, it]) =>
            `${fact}: ${it.values.length > 3 ? 'others' : it.values.map((value) => JSON.stringify(value).replaceAll('"', '')).join('|')}`,
        )
        .join(', '),
      ...contexts.map((it) => `${it.instrument.replace('other-', '')} ${it.issuingState} ${it.addresseeState}`),
    ],
  )
}
const ofLaw = (rule: LawPack['rules'][number], more: Partial<LawPack> = {}): readonly Told[] =>
  groups([act([opens], more)], [act([opens, rule], more)])
const ofPolicy = (rule: PolicyPack['rules'][number]): readonly Told[] =>
  groups([act([opens]), policyPack([])], [act([opens]), policyPack([rule])])

describe('where a rule can matter', () => {
  const pairs = (instrument: string): readonly string[] => ['DE DE', 'DE FR', 'FR DE', 'FR FR'].map((it) => `${instrument} ${it}`)

  it('is where its law governs, told by instrument', () => {
    expect(ofLaw(forbid())).toEqual([
      ['instrument: other-production-order', ...pairs('production-order')],
      ['instrument: other-preservation-order', ...pairs('preservation-order')],
    ])
  })

  it('is told by instrument also where its law is new', () => {
    expect(groups([], [act([opens, forbid()])])).toEqual(ofLaw(forbid()))
  })

  it('is where what it is about is done', () => {
    expect(ofLaw(forbid({ act: 'preserve' }))).toEqual([['instrument: other-preservation-order', ...pairs('preservation-order')]])
    expect(ofLaw(forbid({ act: ['preserve', 'restrict'] }))).toEqual(ofLaw(forbid({ act: 'preserve' })))
    expect(ofPolicy(shut({ act: 'preserve' }))).toEqual([['', ...pairs('preservation-order')]])
  })

  it('is where laws of both roles speak, if there is such a place', () => {
    const give = { roles: ['give'], governs: { instrument: ['other-production-order'] } } as const
    const ask = act([opens], { id: 'xx/ask', roles: ['ask'] })
    expect(groups([act([opens], give), ask], [act([opens, forbid()], give), ask])).toEqual([
      ['instrument: other-production-order', ...pairs('production-order')],
    ])
    expect(ofLaw(forbid(), { roles: ['give'] }).map((it) => it[1])).toEqual(['production-order AD DE', 'preservation-order AD DE'])
  })

  it('is told by State where the rule tells States apart', () => {
    const [asks, asked] = [forbid({ when: { issuingState: 'DE' } }), forbid({ when: { addresseeState: 'DE' } })]
    expect(ofLaw(asks).slice(0, 3)).toEqual([
      [
        'instrument: other-production-order, issuingState: others',
        ...['AD DE', 'AD FR', 'AE DE', 'AE FR'].map((it) => `production-order ${it}`),
      ],
      [
        'instrument: other-production-order, issuingState: DE',
        ...['DE DE', 'DE FR', 'DE AD', 'DE AE'].map((it) => `production-order ${it}`),
      ],
      [
        'instrument: other-production-order, issuingState: FR',
        ...['FR DE', 'FR FR', 'FR AD', 'FR AE'].map((it) => `production-order ${it}`),
      ],
    ])
    expect(ofLaw(asked).map((it) => it[0])).toEqual(
      ['production', 'preservation'].flatMap((it) =>
        ['DE', 'FR', 'others'].map((state) => `instrument: other-${it}-order, addresseeState: ${state}`),
      ),
    )
  })

  it('is told by both, within a State and across, where the rule asks for that', () => {
    const across = ofLaw(forbid({ when: { crossBorder: 'yes' } }))
    expect(across.slice(2, 4)).toEqual([
      [
        'instrument: other-production-order, issuingState: DE|FR, addresseeState: DE|FR',
        'production-order DE DE',
        'production-order FR FR',
      ],
      [
        'instrument: other-production-order, issuingState: DE|FR, addresseeState: DE|FR',
        'production-order DE FR',
        'production-order FR DE',
      ],
    ])
    expect(across).toHaveLength(8)
  })

  it('is anywhere for a policy, most of all where a law opens', () => {
    expect(ofPolicy(shut())).toEqual([['', ...pairs('production-order')]])
    const [instrument, family] = [ofPolicy(shut({ when: { instrument: 'epoc' } })), ofPolicy(shut({ when: { instrumentFamily: 'other' } }))]
    expect(instrument.map((it) => it[0])).toContain('instrument: epoc')
    expect(family.map((it) => it[0])).toEqual(expect.arrayContaining(['instrument: other-production-order', 'instrument: others']))
  })
})

describe('what a rule asks of the context', () => {
  it.each<readonly [LawPack['rules'][number]['when'], readonly unknown[]]>([
    [{ instrumentFamily: 'other' }, [{}]],
    [{ issuingState: 'DE' }, [{ issuingState: ['DE'] }]],
    [{ addresseeState: 'FR' }, [{ addresseeState: ['FR'] }]],
  ])('%j is told of the context and no fact beside it', (when, expected) => {
    const regions = diffPacks([act([opens])], [act([opens, forbid({ when, act: 'disclose' })])]).moved[0]?.regions
    expect(regions?.map((it) => it.facts)).toEqual(expected.map((it) => ({ instrument: ['other-production-order'], ...(it as object) })))
  })

  it('a border is told as two States', () => {
    const { moved } = diffPacks([act([opens])], [act([opens, forbid({ when: { crossBorder: 'yes' } })])])
    expect(moved[0]?.regions.map((it) => Object.keys(it.facts))).toEqual([
      ['instrument', 'issuingState', 'addresseeState'],
      ['instrument', 'issuingState', 'addresseeState'],
    ])
  })
})

describe('who accounts for what', () => {
  const told = ({ moved }: PackDiff): unknown =>
    moved.map(({ rule, regions }) => [
      rule,
      ...regions.map(({ before, after }) => `${before.ground ?? before.outcome} ${after.ground ?? after.outcome}`),
    ])
  const lapsed = law({ id: 'z', effect: 'forbid', ground: 'lapsed', when: { contentKnown: 'yes' } })

  it.each<readonly [string, LawPack, LawPack, unknown]>([
    [
      'each of two rules for its own',
      act([opens]),
      act([opens, forbid(), lapsed]),
      [
        ['x', 'disclose outside-scope', 'disclose clarify'],
        ['z', 'disclose lapsed', 'disclose clarify'],
      ],
    ],
    ['the head of a pack for its silence', act([]), act([], { completeness: 'open' }), [[null, 'not-permitted refer']]],
    [
      'the head for what no rule does, and a rule for the rest',
      act([]),
      act([opens], { completeness: 'open' }),
      [
        [null, 'not-permitted refer'],
        ['opens', 'not-permitted disclose', 'not-permitted preserve'],
      ],
    ],
    [
      'two rules together for what each would do alone',
      act([opens]),
      act([opens, forbid(), { ...forbid(), id: 'y' }], { version: '2' }),
      [
        ['x', 'disclose outside-scope', 'disclose clarify'],
        ['y', 'disclose outside-scope', 'disclose clarify'],
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(told(diffPacks([before], [after]))).toEqual(expected)
  })

  // Of two copies neither changes anything without the other, so each is tried alone on the other side; what changes nothing there either answers for nothing.
  it('two copies for what each of them does alone, and nobody else', () => {
    const copies = act([opens, forbid(), { ...forbid(), id: 'y' }, law({ id: 'z', effect: 'permit', when: { emergency: 'no' } })])
    expect(told(diffPacks([act([opens])], [copies]))).toEqual([
      ['x', 'disclose outside-scope', 'disclose clarify'],
      ['y', 'disclose outside-scope', 'disclose clarify'],
      ['z'],
    ])
    expect(told(diffPacks([copies], [act([opens])]))).toEqual([
      ['x', 'outside-scope disclose', 'clarify disclose'],
      ['y', 'outside-scope disclose', 'clarify disclose'],
      ['z'],
    ])
  })

  it('the heads of two packs for what both do', () => {
    const packs = (completeness: 'open' | 'closed'): readonly LawPack[] => ['xx/a', 'xx/b'].map((id) => act([], { id, completeness }))
    expect(told(diffPacks(packs('closed'), packs('open')))).toEqual([
      [null, 'not-permitted refer'],
      [null, 'not-permitted refer'],
    ])
  })

  it('a rule for what another one makes up for in some States only', () => {
    const here = { ...forbid(), id: 'y', when: { emergency: 'no', issuingState: 'DE', addresseeState: 'DE' } } as const
    expect(told(diffPacks([act([opens, forbid()])], [act([opens, here])]))).toMatchObject([
      ['x', 'outside-scope disclose', 'clarify disclose'],
      ['y'],
    ])
  })

  it('nobody for a pack beside it that cannot meet it', () => {
    const epoc = (rules: LawPack['rules']): LawPack => lawPack(rules, { id: 'xx/epoc', governs: { instrument: 'epoc' } })
    expect(told(diffPacks([act([opens]), epoc([opens])], [act([opens]), epoc([opens, forbid()])]))).toEqual([
      ['x', 'disclose outside-scope', 'disclose clarify'],
    ])
  })
})
