import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { compile, decide, type RuleInstruction, ruleDigest } from '../../src/rules/index.ts'
import { decideQuestion } from '../../src/rules/reference/decide-question.ts'
import { decideTwice, questionOf } from '../support/given.ts'
import { decideOne, instructions, law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const told = (it: ReturnType<typeof decideOne>): readonly unknown[] => [it.outcome, it.ground ?? it.reason ?? null]
const duties = (it: ReturnType<typeof decideOne>): readonly (readonly string[])[] => it.duties.map(({ rule, state }) => [rule.rule, state])
const entry = (rule: { readonly id: string }, otherwise: Partial<RuleInstruction> = {}): RuleInstruction => ({
  pack: 'xx/example-act',
  rule: rule.id,
  digest: ruleDigest(rule),
  by: 'A. Example',
  on: '2026-01-01',
  reason: 'read with counsel',
  until: '2027-01-01',
  ...otherwise,
})

describe('an unverified rule', () => {
  const unverified = { confidence: 'unverified' } as const
  const permit = law({ id: 'permit', effect: 'permit', ...unverified })
  const forbid = law({
    id: 'forbid',
    effect: 'forbid',
    ground: 'outside-scope',
    when: { emergency: 'yes' },
    unless: { purpose: 'investigate' },
    ...unverified,
  })
  const require = law({ id: 'require', effect: 'require', needs: { emergency: 'yes' }, ground: 'incomplete', ...unverified })
  const hold = law({ id: 'hold', effect: 'hold', release: { event: 'review-completed' }, ...unverified })
  const redirect = law({ id: 'redirect', effect: 'redirect', to: 'mutual-assistance', ...unverified })

  it.each([
    ['permit', [permit], {}],
    ['forbid', [opens, forbid], { emergency: 'yes' }],
    ['require', [opens, require], { emergency: 'no' }],
    ['hold', [opens, hold], {}],
  ] as const)('%s is possible at most: neither release nor refusal rests on it', (id, rules, facts) => {
    const decision = decideOne([lawPack(rules)], facts)
    expect(told(decision)).toEqual(['refer', 'legal-review'])
    expect(decision.missing.legalReviews.map((it) => it.rule)).toEqual([id])
  })

  it('redirect is looked at before anybody is sent away', () => {
    expect(decideOne([lawPack([opens, redirect])])).toMatchObject({ outcome: 'verify', missing: { legalReviews: [{ rule: 'redirect' }] } })
  })

  it('comes after everything else is complete', () => {
    expect(
      told(
        decideOne([lawPack([permit, law({ id: 'n', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })])], {
          signature: 'missing',
        }),
      ),
    ).toEqual(['clarify', null])
  })

  it('is silent where it does not apply, and its exception silences nothing', () => {
    expect(told(decideOne([lawPack([opens, forbid])], { emergency: 'no' }))).toEqual(['disclose', null])
    // purpose is given as investigate, so the exception would silence the rule if it were verified
    expect(told(decideOne([lawPack([opens, { ...forbid, confidence: 'verified' as const }])], { emergency: 'yes' }))).toEqual([
      'disclose',
      null,
    ])
  })

  it('silences nobody that yields to it', () => {
    const duty = { effect: 'oblige', duty: 'preserve', startsAt: 'receipt' } as const
    const special = law({ id: 'special', ...duty, for: { days: 90 }, ...unverified })
    const general = law({ id: 'general', ...duty, for: { days: 60 }, yieldsTo: 'special' })
    expect(duties(decideOne([lawPack([opens, special, general])]))).toEqual([
      ['general', 'possible'],
      ['special', 'possible'],
    ])
  })

  it.each<readonly [string, Partial<RuleInstruction>, readonly unknown[]]>([
    ['counts', {}, ['disclose', null]],
    ['is bound to the rule as it stood', { digest: '0'.repeat(64) }, ['refer', 'legal-review']],
    ['begins on its day', { on: '2026-11-03' }, ['disclose', null]],
    ['does not begin before', { on: '2026-11-04' }, ['refer', 'legal-review']],
    ['has ended on its last date', { until: '2026-11-03' }, ['refer', 'legal-review']],
  ])('that somebody vouched for: the word %s', (_name, otherwise, answer) => {
    expect(told(decideOne([lawPack([permit])], {}, { instructions: instructions({ vouch: [entry(permit, otherwise)] }) }))).toEqual(answer)
  })

  it('loses the word when it is edited', () => {
    const edited = { ...permit, says: 'It says more.' }
    expect(told(decideOne([lawPack([edited])], {}, { instructions: instructions({ vouch: [entry(permit)] }) }))).toEqual([
      'refer',
      'legal-review',
    ])
  })
})

describe('lifting a rule of a policy', () => {
  const broad = policy({ id: 'broad', effect: 'forbid', ground: 'provider-policy', yieldsTo: 'narrow' })
  const narrow = policy({ id: 'narrow', effect: 'forbid', ground: 'state-not-served', when: { emergency: 'no' } })
  const lifted = (rules: readonly (typeof broad)[]) => instructions({ lift: rules.map((it) => entry(it, { pack: 'policies/example' })) })
  const packs = [lawPack([opens]), policyPack([broad, narrow])]

  it('sets that rule aside and no other, not even one that yields to it', () => {
    expect(told(decideOne(packs))).toEqual(['decline', 'state-not-served'])
    expect(told(decideOne(packs, {}, { instructions: lifted([narrow]) }))).toEqual(['decline', 'provider-policy'])
    expect(told(decideOne(packs, {}, { instructions: lifted([broad, narrow]) }))).toEqual(['disclose', null])
  })
})

describe('instructions', () => {
  const forbids = policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })
  const lifted = (pack: string) => instructions({ lift: [entry(forbids, { pack })] })

  it('are about the rule of one pack, not about the same rule in another', () => {
    const packs = [lawPack([opens]), policyPack([forbids]), policyPack([forbids], { id: 'policies/other' })]
    const { determinedBy } = decideOne(packs, {}, { instructions: lifted('policies/example') })
    expect(determinedBy.map((it) => it.pack)).toEqual(['policies/other'])
  })

  it('hold on no day where the day is not known', () => {
    const engine = compile([lawPack([opens]), policyPack([forbids])], lifted('policies/example'))
    const question = { ...questionOf(['phone-number'], { instrument: 'other-production-order' }), receivedOn: 'soon' as never }
    expect(decideTwice(engine, question).items[0]!.withinPolicy).toBe('unknown')
  })
})

describe('approvals', () => {
  const approve = (approvals: 1 | 2, when = {}) =>
    policy({ id: `approve-${approvals}`, effect: 'oblige', duty: 'obtain-approval', approvals, when })
  const waived = instructions({
    waiveApproval: [{ when: { issuingState: 'DE' }, by: 'A. Example', on: '2026-01-01', reason: 'routine', until: '2027-01-01' }],
  })
  const packs = [lawPack([opens]), policyPack([approve(1)])]
  it.each<readonly [string, object, 'phone-number' | 'message-content', 0 | 1 | 2]>([
    ['are waived by instructions', {}, 'phone-number', 0],
    ['not for content', {}, 'message-content', 1],
    ['not in an emergency', { emergency: 'yes' }, 'phone-number', 1],
    ['not while it may be an emergency', { emergency: undefined }, 'phone-number', 1],
    ['not for a first contact', { firstContact: 'yes' }, 'phone-number', 1],
    ['not while it may be a first contact', { firstContact: undefined }, 'phone-number', 1],
    ['not where the waiver does not match', { issuingState: 'FR' }, 'phone-number', 1],
    ['none is needed to keep', { instrument: 'other-preservation-order', emergency: 'yes' }, 'phone-number', 0],
    ['one is needed to restrict', { instrument: 'other-restriction-order', emergency: 'yes' }, 'phone-number', 1],
  ])('%s', (_name, facts, item, approvals) => {
    expect(decideOne(packs, facts, { item, instructions: waived }).approvals).toBe(approvals)
  })

  it.each<readonly [CalendarDate, 0 | 1]>([
    ['2025-12-31', 1],
    ['2026-01-01', 0],
    ['2026-12-31', 0],
    ['2027-01-01', 1],
  ])('are waived from the first day of the waiver until before its last: decided on %s', (decidedOn, approvals) => {
    const question = { ...questionOf(['phone-number'], { instrument: 'other-production-order' }), decidedOn }
    expect(decideTwice(compile(packs, waived), question).items[0]).toMatchObject({ outcome: 'disclose', approvals })
  })

  it('are not waived by a waiver for another case', () => {
    const [waiver] = waived.waiveApproval!
    const other = instructions({ waiveApproval: [{ ...waiver!, when: { purpose: 'identify-user' } }] })
    expect(decideOne(packs, {}, { instructions: other }).approvals).toBe(1)
  })

  it('are none for data that is kept and waits', () => {
    const hold = law({ id: 'hold', effect: 'hold', act: 'preserve', release: { event: 'review-completed' } })
    const decision = decideOne([lawPack([opens, hold])], { instrument: 'other-preservation-order' })
    expect([decision.outcome, decision.approvals]).toEqual(['hold', 0])
  })

  it('are not waived where two are needed', () => {
    expect(decideOne([lawPack([opens]), policyPack([approve(2)])], {}, { instructions: waived }).approvals).toBe(2)
  })

  it('are one where nobody says anything, and two as soon as two may be needed', () => {
    expect(decideOne([lawPack([opens])]).approvals).toBe(1)
    expect(decideOne([lawPack([opens]), policyPack([approve(2)])]).approvals).toBe(2)
    expect(decideOne([lawPack([opens]), policyPack([approve(1), approve(2, { claimedLocation: 'elsewhere' })])], {}).approvals).toBe(2)
  })
})

describe('duties and holds', () => {
  const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' })
  it.each<readonly [string, object, readonly unknown[], number]>([
    ['at a final answer', {}, ['disclose', null], 1],
    ['while we verify', { authenticity: 'insufficient' }, ['verify', null], 1],
    ['when it belongs elsewhere', { channel: 'wrong' }, ['redirect', null], 1],
    ['never for a forged request', { authenticity: 'refuted' }, ['decline', 'not-authentic'], 0],
  ])('are listed %s', (_name, facts, answer, count) => {
    const decision = decideOne([lawPack([opens, keep])], facts)
    expect([decision.outcome, decision.ground ?? null]).toEqual(answer)
    expect(decision.duties).toHaveLength(count)
  })

  it('fire where they fire in one role and may in the other', () => {
    expect(duties(decideOne([lawPack([opens, keep])], { issuingState: 'unstated' }))).toEqual([['keep', 'firing']])
  })

  it('are possible where a fact is unknown, and listed upon the answers they name only', () => {
    const when = { ...keep, id: 'when', when: { purpose: 'investigate' as const } }
    const upon = law({
      id: 'upon',
      effect: 'oblige',
      duty: 'inform-authority',
      within: { days: 1 },
      startsAt: 'receipt',
      upon: ['clarify', 'decline'],
    })
    const pack = lawPack([opens, when, upon, law({ id: 'n', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })])
    expect(duties(decideOne([pack], { purpose: undefined }))).toEqual([['when', 'possible']])
    expect(duties(decideOne([pack], { signature: 'missing' }))).toEqual([
      ['upon', 'firing'],
      ['when', 'firing'],
    ])
  })

  it('are listed at the wrong door too, upon the answers they name', () => {
    const upon = (outcome: 'redirect' | 'verify') =>
      law({ id: outcome, effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt', upon: [outcome] })
    const pack = lawPack([opens, upon('redirect'), upon('verify')])
    expect(duties(decideOne([pack], { addressedEntity: 'not-ours' }))).toEqual([['redirect', 'firing']])
    expect(duties(decideOne([pack], { addressedEntity: undefined }))).toEqual([['verify', 'firing']])
    expect(duties(decideOne([pack], { authenticity: undefined }))).toEqual([['verify', 'firing']])
    expect(duties(decideOne([pack]))).toEqual([])
  })

  it('a hold waits; it has no slack where the duty falls due in the same instant', () => {
    const hold = law({ id: 'hold', effect: 'hold', release: { event: 'enforcing-authority-cleared', orAfter: { days: 10 } } })
    const due = (days: number) => law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days }, startsAt: 'receipt' })
    const held = decideOne([lawPack([opens, hold, due(10)])])
    expect(held).toMatchObject({ outcome: 'hold', holds: [{ event: 'enforcing-authority-cleared', orAfter: { days: 10 }, noSlack: true }] })
    expect(held.holds).toHaveLength(1)
    expect(decideOne([lawPack([opens, hold, due(11)])]).holds[0]).toMatchObject({ noSlack: false })
    expect(told(decideOne([lawPack([opens, { ...hold, when: { emergency: 'yes' } }])], { emergency: undefined }))).toEqual([
      'clarify',
      null,
    ])
  })

  it('holds are those that fire, in the order of rules', () => {
    const hold = (id: string, emergency: 'yes' | 'no') =>
      law({ id, effect: 'hold', release: { event: 'review-completed' }, when: { emergency } })
    const held = decideOne([lawPack([opens, hold('10', 'no'), hold('9', 'no'), hold('8', 'yes')])], { emergency: 'no' })
    expect(held.holds.map((it) => it.rule.rule)).toEqual(['9', '10'])
  })

  it.each<readonly [string, object, readonly object[], boolean]>([
    ['falls due in the same instant, beside another that does not', { orAfter: { days: 10 } }, [{ days: 10 }, { days: 11 }], true],
    ['falls due at no named time', { orAfter: { days: 10 } }, ['without-undue-delay'] as never, false],
    ['falls due, but only an event ends the hold', {}, [{ days: 10 }], false],
  ])('a hold has slack or none where the duty to hand over %s', (_when, release, within, noSlack) => {
    const hold = law({ id: 'hold', effect: 'hold', release: { event: 'review-completed', ...release } })
    const due = within.map((it, index) =>
      law({ id: `due-${index}`, effect: 'oblige', duty: 'disclose', within: it as { days: 10 }, startsAt: 'receipt' }),
    )
    expect(decideOne([lawPack([opens, hold, ...due])]).holds).toMatchObject([{ noSlack }])
  })

  it('a hold has slack where another duty falls due in the same instant', () => {
    const hold = law({ id: 'hold', effect: 'hold', release: { event: 'review-completed', orAfter: { days: 10 } } })
    const told = law({ id: 'told', effect: 'oblige', duty: 'inform-authority', within: { days: 10 }, startsAt: 'receipt' })
    expect(decideOne([lawPack([opens, hold, told])]).holds).toMatchObject([{ noSlack: false }])
  })
})

describe('dates', () => {
  const rules = [
    law({ id: 'old', effect: 'permit', from: '2020-01-01', until: '2026-12-01' }),
    law({ id: 'new', effect: 'forbid', ground: 'outside-scope', from: '2026-12-01' }),
  ]
  const engine = compile([lawPack(rules)])
  const on = (receivedOn: CalendarDate, asOf?: CalendarDate) =>
    decideTwice(engine, questionOf(['phone-number'], { instrument: 'other-production-order' }, { receivedOn }), asOf)
  it.each<readonly [CalendarDate, CalendarDate | undefined, string, CalendarDate | null]>([
    ['2019-12-31', undefined, 'decline', '2020-01-01'],
    ['2020-01-01', undefined, 'disclose', '2026-12-01'],
    ['2026-11-30', undefined, 'disclose', '2026-12-01'],
    ['2026-12-01', undefined, 'decline', null],
    ['2026-12-01', '2026-11-30', 'disclose', '2026-12-01'],
  ])('received on %s and judged as of %s it is %s until %s', (receivedOn, asOf, outcome, validUntil) => {
    expect(on(receivedOn, asOf)).toMatchObject({ outcome, validUntil, receivedOn, asOf: asOf ?? null })
  })

  it('of receipt choose the law, on whatever day it is decided', () => {
    const received = (receivedOn: CalendarDate): string => {
      const question = questionOf(['phone-number'], { instrument: 'other-production-order' }, { receivedOn })
      return decideTwice(engine, { ...question, decidedOn: '2026-12-05' }).outcome
    }
    expect([received('2026-11-30'), received('2026-12-01')]).toEqual(['disclose', 'decline'])
  })

  it('of a pack count where it speaks in one role only', () => {
    const asks = lawPack(rules, { territory: ['DE'] })
    const question = questionOf(['phone-number'], { instrument: 'other-production-order', issuingState: 'DE', addresseeState: 'IE' })
    expect(decideTwice(compile([asks]), question).validUntil).toBe('2026-12-01')
  })

  it('of the instructions end a decision too, and are read by the day of deciding', () => {
    const rule = law({ id: 'permit', effect: 'permit', confidence: 'unverified' })
    const engine = compile([lawPack([rule])], instructions({ vouch: [entry(rule, { on: '2026-11-10', until: '2026-11-20' })] }))
    const decidedOn = (on: CalendarDate) =>
      decideTwice(engine, { ...questionOf(['phone-number'], { instrument: 'other-production-order' }), decidedOn: on })
    expect(decidedOn('2026-11-09')).toMatchObject({ outcome: 'refer', validUntil: '2026-11-10' })
    expect(decidedOn('2026-11-10')).toMatchObject({ outcome: 'disclose', validUntil: '2026-11-20' })
    expect(decidedOn('2026-11-20')).toMatchObject({ outcome: 'refer', validUntil: null })
  })

  it('refuse to be anything but dates', () => {
    const refusal = expect.objectContaining({ name: 'UsageError', code: 'rules.bad-as-of' }) as Error
    expect(() => decide(engine, questionOf([]), '2026-02-30')).toThrow(refusal)
    expect(() => decideQuestion(engine, questionOf([]), '2026-02-30')).toThrow(refusal)
  })
})
