import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../src/rules/index.ts'
import { law, lawPack, opens, policy, policyPack } from '../../support/synthetic-packs.ts'

const duty = law({ id: 'tell', effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' })
const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 1 }, startsAt: 'receipt' })
const hold = law({ id: 'wait', effect: 'hold', release: { event: 'review-completed', orAfter: { days: 10 } } })
const approve = law({ id: 'ask', effect: 'oblige', duty: 'obtain-approval', approvals: 1 })
const needs = law({ id: 'need', effect: 'require', ground: 'incomplete', needs: { signature: 'present' } })
const narrows = policy({ id: 'narrow', effect: 'forbid', ground: 'provider-policy' })
const pack = (changes: object): unknown => ({ ...lawPack([opens]), ...changes })
const own = (changes: object): unknown => ({ ...policyPack([narrows]), ...changes })
const rule = (changes: object, of: object = opens): unknown => lawPack([{ ...of, ...changes } as never])

const told = (input: unknown): readonly string[] => {
  const result = parsePack(input)
  return result.ok ? [] : result.issues.map((it) => `${it.code.replace('pack.', '')} ${it.path.join('.')}`)
}

describe('what is left out is said once, and nothing else', () => {
  const ofLaw = ['id', 'version', 'title', 'source', 'roles', 'territory', 'completeness', 'governs', 'reviewed', 'rules']
  it.each(ofLaw)('%s of a law', (name) => {
    expect(told(pack({ [name]: undefined }))).toEqual([`missing-field ${name}`])
  })

  it.each(['id', 'version', 'title', 'source', 'rules'])('%s of a policy', (name) => {
    expect(told(own({ [name]: undefined }))).toEqual([`missing-field ${name}`])
  })

  it.each(['id', 'says', 'from', 'when', 'effect', 'confidence'])('%s of a rule', (name) => {
    expect(told(rule({ [name]: undefined }))).toEqual([`missing-field rules.0.${name}`])
  })

  it.each<readonly [string, object]>([
    ['release', hold],
    ['ground', needs],
    ['needs', needs],
    ['startsAt', duty],
    ['within', duty],
    ['for', keep],
  ])('%s', (name, of) => {
    expect(told(rule({ [name]: undefined }, of))).toEqual([`missing-field rules.0.${name}`])
  })
})

describe('what is wrong with the head of a pack is said once, and nothing else', () => {
  it.each<readonly [string, unknown]>([
    ['wrong-type title', pack({ title: 7 })],
    ['wrong-type source', pack({ source: ' ' })],
    ['unknown-value roles', pack({ roles: 'ask', rules: [{ ...opens, as: 'ask' }] })],
    ['unknown-value roles', pack({ roles: [], rules: [{ ...opens, as: 'ask' }] })],
    ['unknown-value roles', pack({ roles: ['ask', 'ask'] })],
    ['unknown-value roles', pack({ roles: ['ask', 'take'] })],
    ['unknown-value roles', own({ roles: ['policy', 'policy'] })],
    ['unknown-value territory', pack({ territory: 'DE' })],
    ['unknown-value territory', pack({ territory: [] })],
    ['unknown-value territory', pack({ territory: ['DE', 'EU'] })],
    ['unknown-field territory', own({ territory: ['EU'] })],
    ['unknown-field judgedBy', own({ judgedBy: 'receivedOn' })],
    ['wrong-type reviewed', pack({ reviewed: '2026-01-01' })],
    ['wrong-type reviewed', pack({ reviewed: { on: '2026-01-01', by: 7 } })],
    ['wrong-type governs', pack({ governs: 'everything' })],
    ['wrong-type governs', pack({ governs: null })],
    ['unknown-fact governs.ask', pack({ governs: { ask: {} } })],
    ['unknown-fact governs.give', pack({ governs: { give: {} } })],
    ['unknown-fact governs.give.instrumentFamly', pack({ governs: { ask: {}, give: { instrumentFamly: 'other' } } })],
    ['unknown-fact governs.anyOf', pack({ governs: { anyOf: [{}] } })],
    ['unknown-fact terms.numbers.0.anyOf', pack({ terms: { numbers: { anyOf: [{}] } } })],
    ['unknown-fact terms.numbers.1.itm', pack({ terms: { numbers: [{ item: 'phone-number' }, { itm: 'location' }] } })],
    ['wrong-type terms.numbers.0', pack({ terms: { numbers: 'phone-number' } })],
  ])('%s', (issue, input) => {
    expect(told(input)).toEqual([issue])
  })
})

describe('what is wrong with a rule is said once, and nothing else', () => {
  it.each<readonly [string, unknown]>([
    ['unknown-value rules.0.effect', rule({ effect: ['permit'] })],
    ['wrong-type rules.0.says', rule({ says: 7 })],
    ['wrong-type rules.0.says', rule({ says: ' ' })],
    ['bad-citation rules.0.cite', rule({ cite: 7 })],
    ['bad-citation rules.0.cite', rule({ cite: ' ' })],
    ['wrong-type rules.0.from', rule({ from: 'today', until: '2026-01-01' })],
    ['wrong-type rules.0.until', rule({ until: '1' })],
    ['wrong-type rules.0.readInForceOn', rule({ readInForceOn: '2026-02-30' })],
    ['unknown-fact rules.0.unless.emergancy', rule({ unless: { emergancy: 'yes' } })],
    ['wrong-type rules.0.unless', rule({ unless: 'always' })],
    ['unknown-fact rules.0.when.anyOf.1.emergancy', rule({ when: { anyOf: [{ emergency: 'yes' }, { emergancy: 'yes' }] } })],
    ['unknown-fact rules.0.needs.anyOf.0.sign', rule({ needs: { anyOf: [{ sign: 'present' }] } }, needs)],
    ['wrong-type rules.0.when.windowDays', rule({ when: { windowDays: {} } })],
    ['wrong-type rules.0.when.windowDays', rule({ when: { windowDays: { atLeast: 1, more: 2 } } })],
    ['wrong-type rules.0.when.windowDays', rule({ when: { windowDays: { atLeast: 1, below: 2.5 } } })],
    ['wrong-type rules.0.when.windowDays', rule({ when: { windowDays: { below: 1_000_000_001 } } })],
    ['unknown-value rules.0.when.windowDays', rule({ when: { windowDays: { atLeast: 5, below: 5 } } })],
    ['unknown-value rules.0.as', rule({ as: 'both' })],
    ['wrong-type rules.0.voluntary', rule({ voluntary: 'yes' })],
    ['unknown-value rules.0.act', rule({ act: ['disclose', 'undo'] })],
    ['unknown-value rules.0.ground', rule({ ground: ['incomplete'] }, needs)],
    ['unknown-value rules.0.release.event', rule({ release: { event: 'never' } }, hold)],
    ['unknown-field rules.0.release', rule({ release: 'soon' })],
    ['unknown-value rules.0.duty', rule({ duty: ['preserve'] }, duty)],
    ['unknown-value rules.0.duty', rule({ duty: 'inform-everybody' }, duty)],
    ['wrong-type rules.0.within', rule({ within: null }, duty)],
    ['wrong-type rules.0.within', rule({ within: {} }, duty)],
    ['wrong-type rules.0.within', rule({ within: { days: 1.5 } }, duty)],
    ['wrong-type rules.0.within', rule({ within: { days: -1 } }, duty)],
    ['wrong-type rules.0.within', rule({ within: { fortnights: 1 } }, duty)],
    ['unknown-field rules.0.for', rule({ for: { days: 1 } }, duty)],
    ['unknown-field rules.0.within', rule({ within: { days: 1 } }, approve)],
    ['unknown-field rules.0.for', rule({ for: { days: 1 } }, approve)],
    ['unknown-field rules.0.counting', rule({ counting: 'eu-1182-71' }, approve)],
    ['unknown-field rules.0.upon', rule({ upon: 'disclose' }, approve)],
  ])('%s', (issue, input) => {
    expect(told(input)).toEqual([issue])
  })

  it('a role that its pack does not play', () => {
    expect(told(pack({ roles: ['give'], rules: [{ ...opens, as: 'ask' }] }))).toEqual(['unknown-value rules.0.as'])
    expect(told(pack({ roles: ['ask'], rules: [{ ...opens, as: 'ask' }] }))).toEqual([])
  })

  it('two rules without an id', () => {
    expect(told(pack({ rules: [opens, opens].map((it) => ({ ...it, id: undefined })) }))).toEqual([
      'missing-field rules.0.id',
      'missing-field rules.1.id',
    ])
  })

  it('an effect of a policy that is none', () => {
    expect(told(own({ rules: [{ ...narrows, effect: 'allow' }] }))).toEqual(['unknown-value rules.0.effect'])
  })
})

describe('what a message offers', () => {
  const messages = (input: unknown): string => {
    const result = parsePack(input)
    return result.ok ? '' : result.issues.map((it) => it.message).join('; ')
  }

  it.each<readonly [string, unknown]>([
    ['disclose, preserve, restrict', rule({ act: 'undo' })],
    ['expected text', rule({ says: 7 })],
    ['a span or as-ordered or without-undue-delay', rule({ within: 'soon' }, duty)],
    ['nothing is at least atLeast and below below', rule({ when: { windowDays: { atLeast: 7, below: 5 } } })],
  ])('%s', (words, input) => {
    expect(messages(input)).toContain(words)
  })

  it('no word where none is near', () => {
    expect(messages(rule({ when: { whatever: 'yes' } }))).not.toContain('did you mean')
  })
})

describe('what is allowed is read', () => {
  it.each<readonly [string, unknown]>([
    ['a number', rule({ when: { windowDays: 30 } })],
    ['the least number and the greatest', rule({ when: { anyOf: [{ windowDays: 0 }, { windowDays: 1_000_000_000 }] } })],
    ['a cut on one side', rule({ when: { anyOf: [{ windowDays: { atLeast: 5 } }, { windowDays: { below: 0 } }] } })],
    ['a cut of one number', rule({ when: { windowDays: { atLeast: 5, below: 6 } } })],
    ['the day of receipt', pack({ judgedBy: 'receivedOn' })],
    ['the day of issue', pack({ judgedBy: 'issuedOn' })],
    ['terms of a policy', own({ terms: { numbers: { item: 'phone-number' } } })],
    ['no terms', pack({ terms: {} })],
    ['a duty on several outcomes', rule({ upon: ['disclose', 'decline'] }, duty)],
    ['a duty as ordered', rule({ within: 'as-ordered' }, duty)],
    ['a duty without undue delay', rule({ within: 'without-undue-delay' }, duty)],
    ['keeping as ordered', rule({ for: 'as-ordered' }, keep)],
    ['two people', rule({ approvals: 2 }, approve)],
    ['a hold for a while', rule({}, hold)],
    ['a rule that begins and ends', rule({ from: '2026-01-01', until: '2026-01-02', readInForceOn: '2026-01-01' })],
    ...['hours', 'days', 'workingDays', 'weeks', 'months', 'years'].map((it) => [it, rule({ within: { [it]: 1 } }, duty)] as const),
  ])('%s', (_name, input) => {
    expect(told(input)).toEqual([])
  })
})
