import { describe, expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, type Question, type RulePack } from '../../src/rules/index.ts'
import { answerToProvenSender } from '../../src/rules/reference/outcome-table.ts'
import { dataItems, type RequestedItem } from '../../src/vocabulary/index.ts'
import { decideTwice, given, questionOf, type SomeFacts } from '../support/given.ts'
import { decideOne, law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const told = (it: ReturnType<typeof decideOne>): readonly unknown[] => [it.outcome, it.ground ?? it.reason ?? it.route ?? null]

describe('the door and the sender come before the case', () => {
  const packs = [lawPack([opens, law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })])]
  it.each<readonly [SomeFacts, readonly unknown[], readonly string[]]>([
    [{ addressedEntity: 'not-ours' }, ['redirect', 'another-provider'], ['addressedEntity']],
    [{ establishment: 'wrong' }, ['redirect', 'responsible-entity'], ['establishment']],
    [{ channel: 'wrong' }, ['redirect', 'contact-point'], ['channel']],
    [{ authorityRoute: 'wrong' }, ['redirect', 'competent-authority'], ['authorityRoute']],
    [{ channel: 'wrong', addressedEntity: 'not-ours' }, ['redirect', 'another-provider'], ['addressedEntity', 'channel']],
    [{ channel: undefined, authenticity: 'refuted' }, ['verify', null], ['channel']],
    [{ authenticity: 'refuted' }, ['decline', 'not-authentic'], ['authenticity']],
    [{ authenticity: 'insufficient' }, ['verify', null], ['authenticity']],
    [{ authenticity: undefined }, ['verify', null], ['authenticity']],
  ])('%j', (facts, answer, because) => {
    for (const emergency of ['yes', 'no', undefined] as const) {
      const decision = decideOne(packs, { ...facts, emergency })
      expect(told(decision)).toEqual(answer)
      expect(decision.because).toEqual(because)
    }
  })

  it('tells our own staff what the rest would be, where the sender is told nothing', () => {
    expect(decideOne(packs, { authenticity: 'insufficient', emergency: 'yes' }).wouldAnswer).toEqual({
      outcome: 'decline',
      ground: 'outside-scope',
    })
    expect(decideOne(packs, { authenticity: 'insufficient' }).wouldAnswer).toEqual({ outcome: 'disclose' })
    expect(decideOne(packs).wouldAnswer).toBeUndefined()
    expect(answerToProvenSender).toBeTypeOf('function')
  })

  describe('our own staff is told of a case whose sender is not proven', () => {
    const forbids = policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })
    const duty = law({ id: 'duty', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
    const signed = law({ id: 'signed', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })
    const asks = lawPack([opens], { id: 'xx/asks', roles: ['ask'] })
    const forbid = law({ id: 'forbid', effect: 'forbid', ground: 'outside-scope' })
    it.each<readonly [string, readonly RulePack[], object]>([
      ['that the policy declines', [lawPack([opens]), policyPack([forbids])], { outcome: 'decline', ground: 'provider-policy' }],
      [
        'that the policy stands against a duty',
        [lawPack([opens, duty]), policyPack([forbids])],
        { outcome: 'refer', reason: 'policy-against-duty' },
      ],
      ['that no rule speaks', [lawPack([], { completeness: 'open' })], { outcome: 'refer', reason: 'no-rule' }],
      [
        'that two laws clash',
        [asks, lawPack([opens, forbid], { id: 'xx/gives', roles: ['give'] })],
        { outcome: 'refer', reason: 'conflict-of-laws' },
      ],
      ['that something is missing', [lawPack([opens, signed])], { outcome: 'clarify' }],
      [
        'that a hold waits',
        [lawPack([opens, law({ id: 'hold', effect: 'hold', release: { event: 'review-completed' } })])],
        { outcome: 'hold' },
      ],
      [
        'that it is voluntary',
        [lawPack([law({ id: 'may', effect: 'permit', voluntary: true })])],
        { outcome: 'refer', reason: 'voluntary' },
      ],
    ])('%s', (_what, packs, wouldAnswer) => {
      const facts = { authenticity: 'insufficient', signature: 'missing' } as const
      expect(decideOne(packs, facts)).toMatchObject({ outcome: 'verify', because: ['authenticity'] })
      expect(decideOne(packs, facts).wouldAnswer).toEqual(wouldAnswer)
    })

    it('that free text goes to a person', () => {
      const { wouldAnswer } = decideOne([lawPack([opens])], { authenticity: 'insufficient' }, { item: 'unlisted-data' })
      expect(wouldAnswer).toEqual({ outcome: 'refer', reason: 'unlisted-data' })
    })
  })

  it('a redirect of a law is followed where it fires, and looked at where it may', () => {
    const redirect = law({ id: 'r', effect: 'redirect', to: 'mutual-assistance', when: { emergency: 'no' } })
    expect(decideOne([lawPack([opens, redirect])])).toMatchObject({
      outcome: 'redirect',
      route: 'mutual-assistance',
      determinedBy: [{ rule: 'r' }],
    })
    expect(decideOne([lawPack([opens, redirect])], { emergency: undefined })).toMatchObject({
      outcome: 'verify',
      missing: { stated: ['emergency'] },
    })
    expect(decideOne([lawPack([opens, redirect])], { addressedEntity: 'not-ours' })).toMatchObject({
      route: 'another-provider',
      determinedBy: [],
    })
  })

  it('of several redirects the first in order is followed', () => {
    const to = (id: string, to: 'mutual-assistance' | 'contact-point') => law({ id, effect: 'redirect', to })
    const redirects = [to('10', 'contact-point'), to('9', 'mutual-assistance'), to('11', 'contact-point')]
    const decision = decideOne([lawPack([opens, ...redirects])])
    expect([decision.route, decision.determinedBy.map((it) => it.rule)]).toEqual(['mutual-assistance', ['9', '10', '11']])
  })

  it('evidence of the sender that a rule requires is answered there, by name, and a forged request lays no duty', () => {
    const seal = policy({
      id: 'seal',
      effect: 'require',
      needs: { senderDocument: 'verified' },
      ground: 'provider-policy',
      when: { item: 'message-content' },
    })
    const tell = law({ id: 'tell', effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' })
    const both = [lawPack([opens, tell]), policyPack([seal])]
    const item = 'message-content'
    expect(decideOne(both, {}, { item })).toMatchObject({
      outcome: 'verify',
      because: ['senderDocument'],
      determinedBy: [{ rule: 'seal' }],
      wouldAnswer: { outcome: 'disclose' },
    })
    expect(decideOne(both, { senderDocument: 'refuted' }, { item })).toMatchObject({
      outcome: 'decline',
      ground: 'not-authentic',
      because: ['senderDocument'],
      determinedBy: [{ rule: 'seal' }],
      duties: [],
    })
    expect(told(decideOne(both, { senderDocument: 'verified' }, { item }))).toEqual(['disclose', null])
    expect(told(decideOne(both))).toEqual(['disclose', null])
  })
})

describe('evidence of the sender', () => {
  const evidence = law({
    id: 'evidence',
    effect: 'require',
    needs: { senderPerson: 'verified', senderAgency: 'verified' },
    ground: 'incomplete',
  })
  it('that fails is named fact by fact, in the order of the alphabet', () => {
    expect(decideOne([lawPack([opens, evidence])], { senderPerson: 'refuted', senderAgency: 'refuted' })).toMatchObject({
      outcome: 'decline',
      because: ['senderAgency', 'senderPerson'],
    })
  })

  it('that fails under an instrument that we do not know proves no forgery', () => {
    const facts = { instrument: 'x' as never, senderPerson: 'verified', senderAgency: 'refuted' } as const
    expect(decideOne([lawPack([opens, evidence], { governs: {} })], facts)).toMatchObject({
      outcome: 'verify',
      missing: { stated: ['instrument'] },
    })
  })
})

describe('what is asked', () => {
  it.each<readonly [RequestedItem, SomeFacts, readonly unknown[]]>([
    ['credentials', { authenticity: 'insufficient' }, ['decline', 'not-grantable']],
    ['bulk-access', {}, ['decline', 'not-grantable']],
    ['unlisted-data', {}, ['refer', 'unlisted-data']],
    ['unlisted-data', { authenticity: 'insufficient' }, ['verify', null]],
    ['unlisted-data', { emergency: 'yes' }, ['refer', 'unlisted-data']],
  ])('%s with %j', (item, facts, answer) => {
    const forbid = law({ id: 'f', effect: 'forbid', ground: 'outside-scope', when: { emergency: 'yes' } })
    expect(told(decideOne([lawPack([opens, forbid])], facts, { item }))).toEqual(answer)
  })

  it('is each thing once, in the order of the alphabet; a word that we do not know is free text', () => {
    const asked = ['username', 'location', 'username', 'everything', 'constructor', 7] as never
    const { items, outcome } = decideTwice(compile([]), { ...questionOf([]), asked })
    expect(items.map((it) => it.item)).toEqual(['location', 'unlisted-data', 'username'])
    expect(outcome).toBe('refer')
    expect(decideTwice(compile([]), questionOf([]))).toMatchObject({ items: [], outcome: 'clarify' })
  })
})

// An event that is absent has not happened; one that could not be read may have. The first bug that let a withdrawn order through was here.
describe('an event that cannot be read is not one that has not happened', () => {
  const engine = compile(allRulePacks)
  const withFacts = (more: object): Question => ({ ...questionOf(['phone-number']), facts: { ...given, ...more } })
  const getter = Object.defineProperty({ ...given }, 'orderState', { get: () => 'withdrawn', enumerable: true })
  it.each<readonly [string, Question]>([
    ['misspelt', withFacts({ orderState: 'Withdrawn' })],
    ['null', withFacts({ orderState: null })],
    ['a boxed text', withFacts({ orderState: Object('withdrawn') as unknown })],
    ['a symbol', withFacts({ orderState: Symbol('withdrawn') })],
    ['behind a getter', { ...questionOf(['phone-number']), facts: getter }],
    ['under a misspelt name', withFacts({ ordrState: 'withdrawn' })],
    ['beyond what is read', withFacts({ fileNumber: 'x'.repeat(70_000), orderState: 'withdrawn' })],
    [
      'beside a list that never ends',
      { ...withFacts({ orderState: 'withdrawn' }), asked: Object.assign(['phone-number'], { length: 4_294_967_295 }) as never },
    ],
  ])('%s', (_name, question) => {
    const { items } = decideTwice(engine, question)
    expect(items.filter((it) => it.outcome === 'disclose')).toEqual([])
  })

  it('and nothing is said of it, it has not', () => {
    expect(decideTwice(engine, withFacts({ orderState: undefined })).items[0]).toMatchObject({ outcome: 'disclose' })
  })
})

describe('near misses', () => {
  const judge = law({ id: 'judge', effect: 'permit', when: { item: 'location', authorityKind: 'judge' } })
  it('are permits that would have fired but for one or two facts', () => {
    const decision = decideOne([lawPack([judge])], { authorityKind: 'police' }, { item: 'location' })
    expect(decision).toMatchObject({
      outcome: 'decline',
      ground: 'not-permitted',
      silentPacks: [{ pack: 'xx/example-act' }],
      nearMisses: [{ rule: 'judge', butFor: ['authorityKind'] }],
    })
  })

  it('name no part of an alternative that holds', () => {
    const either = law({
      id: 'either',
      effect: 'permit',
      when: { authorityKind: 'police', anyOf: [{ emergency: 'yes' }, { purpose: 'investigate' }] },
    })
    expect(decideOne([lawPack([either])], { emergency: 'no' }).nearMisses).toMatchObject([{ butFor: ['authorityKind'] }])
  })

  it('name what made an exception hold', () => {
    const not = law({ id: 'not', effect: 'permit', unless: { anyOf: [{ purpose: 'investigate' }, { emergency: 'yes' }] } })
    expect(decideOne([lawPack([not])], { emergency: 'no' }).nearMisses).toMatchObject([{ rule: 'not', butFor: ['purpose'] }])
  })

  it('are not permits that another rule silences', () => {
    const silent = law({ id: 'silent', effect: 'permit', yieldsTo: 'loud', when: { authorityKind: 'police' } })
    const loud = law({ id: 'loud', effect: 'forbid', ground: 'outside-scope' })
    expect(decideOne([lawPack([silent, loud])]).nearMisses).toEqual([])
    const { nearMisses } = decideOne([lawPack([silent, { ...loud, when: { emergency: 'yes' } }])])
    expect(nearMisses.map((it) => it.rule)).toEqual(['silent'])
  })

  it('are read with the terms of the pack', () => {
    const pack = lawPack([law({ id: 'judge', effect: 'permit', when: { term: 'traces', authorityKind: 'judge' } })], {
      terms: { traces: { item: 'location' } },
    })
    const { nearMisses } = decideOne([pack], { authorityKind: 'police' }, { item: 'location' })
    expect(nearMisses.map((it) => it.rule)).toEqual(['judge'])
  })

  it('are not of a law that is over', () => {
    const over = { ...judge, until: '2020-01-01' as const }
    expect(decideOne([lawPack([over])], { authorityKind: 'police' }, { item: 'location' }).nearMisses).toEqual([])
  })

  it('are not about another thing, another instrument, or a wholly other case', () => {
    expect(decideOne([lawPack([judge])], { authorityKind: 'police' }).nearMisses).toEqual([])
    const other = law({ id: 'other', effect: 'permit', when: { instrument: 'other-preservation-order' } })
    const far = law({ id: 'far', effect: 'permit', when: { emergency: 'yes', purpose: 'identify-user', authorityKind: 'police' } })
    expect(decideOne([lawPack([other, far])]).nearMisses).toEqual([])
    const abroad = law({ id: 'abroad', effect: 'permit', when: { authorityKind: 'police', crossBorder: 'no' } })
    expect(decideOne([lawPack([abroad])]).nearMisses).toEqual([])
  })
})

describe('the bytes of a decision', () => {
  const bytes = (packs: readonly RulePack[], question: Question): string =>
    canonicalJson(decide(compile(packs), question) as unknown as Json)
  const turned = <T>(list: readonly T[]): readonly T[] => [...list].reverse()
  const all: readonly RulePack[] = [
    ...allRulePacks,
    baseline,
    lawPack([opens, law({ id: 'a', effect: 'forbid', ground: 'outside-scope' })], { id: 'aa/act' }),
  ]
  const items = Object.keys(dataItems) as RequestedItem[]

  it.each<readonly [string, SomeFacts]>([
    ['a complete order', {}],
    ['nothing known', Object.fromEntries(Object.keys(given).map((it) => [it, undefined]))],
    ['many things missing', { signature: 'missing', purpose: undefined, emergency: undefined, offenceKind: 'speech' }],
    ['a weak issuer', { authorityKind: 'police', threeYearOffence: 'no' }],
  ])('are the same whatever the order of packs, rules, items and facts: %s', (_name, facts) => {
    const question = questionOf(items, facts)
    const shuffled = { ...question, asked: turned(items), facts: Object.fromEntries(turned(Object.entries(question.facts))) } as Question
    const shuffledPacks = turned(all).map((it) => ({ ...it, rules: turned(it.rules as readonly unknown[]) }) as RulePack)
    expect(bytes(shuffledPacks, shuffled)).toBe(bytes(all, question))
  })

  it("hold the caller's key and no fact", () => {
    const decision = decideTwice(compile(all), { ...questionOf(['phone-number']), group: 'key-7' })
    expect(decision.group).toBe('key-7')
    expect(JSON.stringify(decision)).not.toContain('legal-representative')
  })
})
