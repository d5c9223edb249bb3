import { describe, expect, it } from 'vitest'
import { compile, ruleDigest } from '../../src/rules/index.ts'
import { countries } from '../../src/vocabulary/index.ts'
import { decideTwice, questionOf } from '../support/given.ts'
import { decideOne, instructions, law, lawPack, opens, policy, policyPack } from '../support/synthetic-packs.ts'

const told = (it: ReturnType<typeof decideOne>): readonly unknown[] => [it.outcome, it.ground ?? it.reason ?? it.route ?? null]

describe('a require', () => {
  const needs = (facts: object) => law({ id: 'needs', effect: 'require', needs: facts, ground: 'incomplete' })
  it.each<readonly [string, object, object, readonly unknown[]]>([
    ['met', { signature: 'present' }, { signature: 'present' }, ['disclose', null]],
    ['missing, unknown', { signature: 'present' }, { signature: undefined }, ['clarify', null]],
    ['missing, false on what can be supplied', { signature: 'present' }, { signature: 'missing' }, ['clarify', null]],
    ['failed, false on what nobody can change', { emergency: 'yes' }, { emergency: 'no' }, ['decline', 'incomplete']],
    [
      'failed although another part can be supplied',
      { emergency: 'yes', signature: 'present' },
      { emergency: 'no', signature: 'missing' },
      ['decline', 'incomplete'],
    ],
    [
      'missing while one alternative can be supplied',
      { anyOf: [{ emergency: 'yes' }, { signature: 'present' }] },
      { emergency: 'no', signature: 'missing' },
      ['clarify', null],
    ],
    ['our own step', { firstContact: 'no' }, { firstContact: undefined }, ['verify', null]],
    ['a finding', { imminentDanger: 'yes' }, {}, ['refer', 'finding']],
  ])('is %s', (_name, pattern, facts, answer) => {
    expect(told(decideOne([lawPack([opens, needs(pattern)])], facts))).toEqual(answer)
  })

  it('is possible while it is unknown whether it applies, and met if it would be met anyway', () => {
    const rule = law({
      id: 'needs',
      when: { purpose: 'investigate' },
      effect: 'require',
      needs: { emergency: 'yes' },
      ground: 'incomplete',
    })
    const pack = lawPack([opens, rule])
    expect(decideOne([pack], { purpose: undefined, emergency: 'no' })).toMatchObject({
      outcome: 'clarify',
      missing: { stated: ['purpose'] },
    })
    expect(told(decideOne([pack], { purpose: undefined, emergency: 'yes' }))).toEqual(['disclose', null])
    expect(told(decideOne([pack], { purpose: 'identify-user', emergency: 'no' }))).toEqual(['disclose', null])
  })
})

describe('a require that applies to one item for sure, and to another perhaps', () => {
  const when = { anyOf: [{ item: 'location' }, { purpose: 'identify-user' }] } as const
  const rule = law({ id: 'needs', when, effect: 'require', needs: { emergency: 'yes' }, ground: 'incomplete' })
  it('closes the one and leaves the other open', () => {
    const question = questionOf(['location', 'phone-number'], { instrument: 'other-production-order', purpose: undefined })
    const { items } = decideTwice(compile([lawPack([opens, rule])]), question)
    expect(items.map((it) => [it.item, it.outcome])).toEqual([
      ['location', 'decline'],
      ['phone-number', 'clarify'],
    ])
  })
})

describe('a permit', () => {
  const permits = (when: object) => lawPack([law({ id: 'permits', effect: 'permit', when })])
  it.each<readonly [string, object, object, readonly unknown[]]>([
    ['that fires', { emergency: 'no' }, { emergency: 'no' }, ['disclose', null]],
    ['that is unknown', { emergency: 'no' }, { emergency: undefined }, ['clarify', null]],
    ['that fails', { emergency: 'no' }, { emergency: 'yes' }, ['decline', 'not-permitted']],
    ['that fails only on what can be supplied', { signature: 'present' }, { signature: 'missing' }, ['clarify', null]],
    [
      'that fails on something else too',
      { signature: 'present', emergency: 'no' },
      { signature: 'missing', emergency: 'yes' },
      ['decline', 'not-permitted'],
    ],
  ])('%s', (_name, when, facts, answer) => {
    expect(told(decideOne([permits(when)], facts))).toEqual(answer)
  })

  it('under an open law leaves silence to a person, and never speaks of another act', () => {
    const open = { completeness: 'open' } as const
    expect(told(decideOne([lawPack([], open)]))).toEqual(['refer', 'no-rule'])
    expect(told(decideOne([lawPack([law({ id: 'p', effect: 'permit' })])], { instrument: 'other-preservation-order' }))).toEqual([
      'decline',
      'not-permitted',
    ])
    expect(told(decideOne([lawPack([law({ id: 'p', effect: 'permit', act: 'preserve' })])]))).toEqual(['decline', 'not-permitted'])
    expect(told(decideOne([]))).toEqual(['refer', 'no-rule'])
  })

  it.each([
    [4, 'decline'],
    [5, 'disclose'],
    [6, 'decline'],
  ])('for a number and no other: %i days', (windowDays, outcome) => {
    expect(decideOne([lawPack([law({ id: 'five', effect: 'permit', when: { windowDays: 5 } })])], { windowDays }).outcome).toBe(outcome)
  })

  it('for each of more States than fit a machine word, told apart', () => {
    const some = countries.slice(0, 70)
    const rules = some.map((issuingState, index) => law({ id: `r${index}`, effect: 'permit', when: { issuingState } }))
    const engine = compile([lawPack(rules)])
    for (const [index, issuingState] of some.entries())
      expect(decideOne(engine, { issuingState }).determinedBy.map((it) => it.rule)).toEqual([`r${index}`])
  })

  it('is needed in both roles', () => {
    expect(decideOne([lawPack([opens], { roles: ['ask'] })])).toMatchObject({
      outcome: 'refer',
      reason: 'conflict-of-laws',
      lawfulToAsk: 'yes',
      lawfulToGive: 'no',
    })
    expect(decideOne([lawPack([opens], { roles: ['give'] })])).toMatchObject({
      outcome: 'refer',
      reason: 'no-rule',
      lawfulToAsk: 'no',
      lawfulToGive: 'yes',
    })
    const ask = lawPack([opens], { id: 'xx/ask', roles: ['ask'] })
    const give = lawPack([opens], { id: 'xx/give', roles: ['give'] })
    expect(told(decideOne([ask, give]))).toEqual(['disclose', null])
  })

  it('that is voluntary waits for instructions, which die with an edit and with their end', () => {
    const rule = law({ id: 'may', effect: 'permit', voluntary: true })
    const entry = {
      pack: 'xx/example-act',
      rule: 'may',
      digest: ruleDigest(rule),
      by: 'A. Example',
      on: '2026-01-01',
      reason: 'safety',
      until: '2027-01-01',
    } as const
    const other = law({ id: 'other', effect: 'permit', when: { emergency: 'yes' } })
    const answer = (volunteer: readonly (typeof entry)[]) =>
      told(decideOne([lawPack([other, rule])], {}, { instructions: instructions({ volunteer }) }))
    expect(told(decideOne([lawPack([rule])]))).toEqual(['refer', 'voluntary'])
    expect(answer([entry])).toEqual(['disclose', null])
    expect(answer([{ ...entry, until: '2026-11-03' as never }])).toEqual(['refer', 'voluntary'])
    expect(answer([{ ...entry, digest: ruleDigest({ ...rule, says: 'It said so.' }) }])).toEqual(['refer', 'voluntary'])
  })
})

describe('a forbid', () => {
  const forbids = law({ id: 'forbids', effect: 'forbid', when: { emergency: 'yes' }, ground: 'outside-scope' })
  it('beats a permit in every role, with the answer of that role', () => {
    const policyForbids = policy({ id: 'forbids', effect: 'forbid', when: { emergency: 'yes' }, ground: 'provider-policy' })
    expect(told(decideOne([lawPack([opens, forbids])], { emergency: 'yes' }))).toEqual(['decline', 'outside-scope'])
    expect(told(decideOne([lawPack([opens, { ...forbids, as: 'give' }])], { emergency: 'yes' }))).toEqual(['refer', 'conflict-of-laws'])
    expect(told(decideOne([lawPack([opens]), policyPack([policyForbids])], { emergency: 'yes' }))).toEqual(['decline', 'provider-policy'])
  })

  it('that may apply stops the item, in every role', () => {
    for (const pack of [lawPack([opens, forbids]), lawPack([opens, { ...forbids, as: 'give' }])]) {
      expect(decideOne([pack], { emergency: undefined })).toMatchObject({ outcome: 'clarify', missing: { stated: ['emergency'] } })
    }
  })

  it('that a duty to act stands against goes to a person where it is policy', () => {
    const duty = law({
      id: 'duty',
      effect: 'oblige',
      duty: 'disclose',
      within: { days: 10 },
      startsAt: 'receipt',
      when: { purpose: 'investigate' },
    })
    const packs = [lawPack([opens, duty]), policyPack([policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })])]
    expect(told(decideOne(packs))).toEqual(['refer', 'policy-against-duty'])
    expect(told(decideOne(packs, { purpose: undefined }))).toEqual(['refer', 'policy-against-duty'])
    expect(told(decideOne(packs, { purpose: 'identify-user' }))).toEqual(['decline', 'provider-policy'])
  })

  it('that a duty to keep stands against goes to a person where keeping is ordered', () => {
    const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 90 }, startsAt: 'receipt' })
    const forbids = policy({ id: 'forbids', effect: 'forbid', act: 'preserve', ground: 'provider-policy' })
    const decision = decideOne([lawPack([opens, keep]), policyPack([forbids])], { instrument: 'other-preservation-order' })
    expect(told(decision)).toEqual(['refer', 'policy-against-duty'])
  })

  it('that another duty stands against is a decline', () => {
    const tell = law({ id: 'tell', effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' })
    const packs = [lawPack([opens, tell]), policyPack([policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })])]
    expect(told(decideOne(packs))).toEqual(['decline', 'provider-policy'])
  })

  it('gives the ground of the first rule in order', () => {
    const forbid = (id: string, ground: 'outside-scope' | 'incomplete') => law({ id, effect: 'forbid', ground })
    expect(told(decideOne([lawPack([opens, forbid('10', 'outside-scope'), forbid('9', 'incomplete')])]))).toEqual(['decline', 'incomplete'])
  })
})

describe('what is missing', () => {
  const signed = law({ id: 'signed', effect: 'require', needs: { signature: 'present' }, ground: 'incomplete' })
  const hold = (id: string, when: object) => law({ id, effect: 'hold', release: { event: 'review-completed' }, when })

  it('is nothing of a hold while another is sure', () => {
    const holds = [hold('sure', {}), hold('possible', { purpose: 'investigate' })]
    const facts = { signature: 'missing', purpose: undefined } as const
    expect(decideOne([lawPack([opens, signed, ...holds])], facts).missing.stated).toEqual(['signature'])
    expect(decideOne([lawPack([opens, signed, hold('possible', { purpose: 'investigate' })])], facts).missing.stated).toEqual([
      'purpose',
      'signature',
    ])
  })

  it('is what says whether a closed law governs, where nothing opens', () => {
    const silent = lawPack([], { id: 'xx/silent', roles: ['ask'], governs: {} })
    const gives = lawPack([opens], { id: 'xx/gives', roles: ['give'] })
    expect(decideOne([silent, gives], { issuingState: 'unstated' })).toMatchObject({
      outcome: 'clarify',
      missing: { established: [], stated: ['issuingState'] },
    })
  })

  it('is what a disclosure needs too, while nobody knows what is ordered', () => {
    const facts = { instrument: 'x' as never, signature: 'missing' } as const
    expect(decideOne([lawPack([opens, signed], { governs: {} })], facts).missing.stated).toEqual(['instrument', 'signature'])
  })
})

describe('a conflict of laws', () => {
  it('names the clash, and the permits of the other law that come near', () => {
    const ask = lawPack([opens], { id: 'xx/ask', roles: ['ask'] })
    const blocks = law({ id: 'blocks', effect: 'forbid', unless: { agreementInForce: 'yes' }, ground: 'outside-scope' })
    const treaty = law({ id: 'treaty', effect: 'permit', when: { agreementInForce: 'yes' } })
    const give = lawPack([blocks, treaty], { id: 'xx/give', roles: ['give'] })
    const { conflict, ...answer } = decideOne([ask, give], { agreementInForce: 'no' })
    expect(told(answer as never)).toEqual(['refer', 'conflict-of-laws'])
    expect(conflict!.sets).toMatchObject([{ ask: { rule: 'opens' }, give: { rule: 'blocks' } }])
    expect(conflict!.waysOut.map((it) => [it.rule, it.butFor])).toEqual([
      ['blocks', ['agreementInForce']],
      ['treaty', ['agreementInForce']],
    ])
    expect(told(decideOne([ask, give], { agreementInForce: 'yes' }))).toEqual(['disclose', null])
  })
})

describe('yieldsTo', () => {
  const yields = law({ id: 'general', effect: 'forbid', ground: 'outside-scope', yieldsTo: 'special' })
  const special = law({
    id: 'special',
    effect: 'oblige',
    duty: 'inform-authority',
    within: { days: 1 },
    startsAt: 'receipt',
    when: { item: 'phone-number', emergency: 'yes' },
  })
  const pack = lawPack([opens, yields, special])
  it('is silent where the other fires, for that item only, and possible where the other is', () => {
    expect(told(decideOne([pack], { emergency: 'yes' }))).toEqual(['disclose', null])
    expect(told(decideOne([pack], { emergency: 'yes' }, { item: 'location' }))).toEqual(['decline', 'outside-scope'])
    expect(told(decideOne([pack], { emergency: 'no' }))).toEqual(['decline', 'outside-scope'])
    expect(decideOne([pack], { emergency: undefined })).toMatchObject({ outcome: 'clarify', missing: { stated: ['emergency'] } })
  })

  it('goes from one to the next: who is silent silences nobody', () => {
    const top = law({ id: 'top', effect: 'oblige', duty: 'notify-user', within: { days: 1 }, startsAt: 'receipt' })
    expect(told(decideOne([lawPack([opens, yields, { ...special, yieldsTo: 'top' }, top])], { emergency: 'yes' }))).toEqual([
      'decline',
      'outside-scope',
    ])
  })
})

describe('where a pack governs', () => {
  it('it speaks in each role for the State of that role', () => {
    const governs = { ask: { instrument: 'other-production-order' }, give: {} } as const
    const pack = lawPack([opens], { governs, territory: ['DE', 'IE'] })
    expect(told(decideOne([pack]))).toEqual(['disclose', null])
    expect(decideOne([pack], { issuingState: 'FR' })).toMatchObject({ reason: 'no-rule', lawfulToAsk: 'no', lawfulToGive: 'yes' })
    expect(decideOne([pack], { addresseeState: 'FR' })).toMatchObject({
      reason: 'conflict-of-laws',
      lawfulToAsk: 'yes',
      lawfulToGive: 'no',
    })
    expect(decideOne([pack], { instrument: 'us/search-warrant' })).toMatchObject({
      reason: 'no-rule',
      lawfulToAsk: 'no',
      lawfulToGive: 'yes',
    })
    expect(decideOne([pack], { issuingState: 'unstated' })).toMatchObject({ outcome: 'clarify', missing: { stated: ['issuingState'] } })
    expect(decideOne([pack], { addresseeState: 'unstated' })).toMatchObject({
      outcome: 'verify',
      missing: { established: ['addresseeState'] },
    })
  })

  it('one law that surely governs closes, whatever is unknown of another', () => {
    const sure = lawPack([], { id: 'xx/a-sure', roles: ['ask'], governs: {} })
    const perhaps = lawPack([], { id: 'xx/b-perhaps', roles: ['ask'], governs: { crossBorder: 'yes' } })
    expect(decideOne([sure, perhaps], { addresseeState: 'unstated' })).toMatchObject({
      outcome: 'decline',
      ground: 'not-permitted',
      silentPacks: [{ pack: 'xx/a-sure' }],
    })
  })

  it('an instrument that we do not know opens nothing and closes nothing', () => {
    const closes = policyPack([policy({ id: 'forbids', effect: 'forbid', ground: 'provider-policy' })])
    for (const packs of [[lawPack([opens], { governs: {} })], [lawPack([opens], { governs: {} }), closes], [closes], []]) {
      expect(decideOne(packs, { instrument: 'x' as never })).toMatchObject({
        act: null,
        outcome: 'clarify',
        missing: { stated: ['instrument'] },
      })
    }
  })
})

it('compiles what it is given and nothing else', () => {
  expect(decideOne(compile([lawPack([opens])])).determinedBy).toEqual([
    { pack: 'xx/example-act', version: '1', rule: 'opens', cite: 'Example Act, § opens', says: 'It says so.' },
  ])
})
