import { describe, expect, it } from 'vitest'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { storedCommunicationsAct } from '../../../src/rule-packs/us/stored-communications-act.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide, defineInstructions, ruleDigest } from '../../../src/rules/index.ts'
import { readPattern } from '../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { itemsOfTheLadder } from './stored-communications-act.cases.ts'

const items = Object.keys(dataItems) as DataItem[]
const toUs: SomeFacts = { addresseeState: 'US', agreementInForce: 'no', serviceKind: 'number-independent-communications' }
const law = compile([storedCommunicationsAct])
const laws = compile([storedCommunicationsAct, eEvidence])
const verdictsOf = (asked: DataItem, facts: SomeFacts) => {
  const [item] = decide(laws, questionOf([asked], { ...toUs, ...facts })).items
  return { outcome: item!.outcome, reason: item!.reason, toAsk: item!.lawfulToAsk, toGive: item!.lawfulToGive }
}

describe('the words of the chapter', () => {
  it('takes for contents what the vocabulary takes for content', () => {
    const world = worldOf({})
    const contents = items.filter((it) => readPattern({ term: 'contents' }, world, it, storedCommunicationsAct.terms ?? {}).truth === 'yes')
    expect(contents).toEqual(items.filter((it) => dataItems[it].content))
  })

  it('has a rung for every item', () => {
    expect(itemsOfTheLadder.toSorted()).toEqual(items.toSorted())
  })

  it('lets a warrant reach everything that can be granted, and a subpoena nothing that a court order does not reach', () => {
    const reached = (facts: SomeFacts): readonly string[] =>
      decide(law, questionOf(items, { issuingState: 'US', ...toUs, nonDisclosure: 'none', ...facts })).items.filter((it) => it.outcome === 'disclose').map((it) => it.item)
    const warrant = reached({ instrument: 'us/search-warrant', authorityKind: 'judge' })
    const courtOrder = reached({ instrument: 'us/2703-d-order', authorityKind: 'court' })
    const subpoena = reached({ instrument: 'us/grand-jury-subpoena', authorityKind: 'grand-jury' })
    expect(warrant).toHaveLength(items.length)
    expect(warrant).toEqual(expect.arrayContaining([...courtOrder]))
    expect(courtOrder).toEqual(expect.arrayContaining([...subpoena]))
    expect(subpoena.length).toBeGreaterThan(0)
  })
})

describe('authorities that are not of the United States', () => {
  it('a German authority asking our US entity for content ends in refer: no-rule while there is no German pack', () => {
    expect(verdictsOf('message-content', { instrument: 'other-production-order', issuingState: 'DE' })).toEqual({ outcome: 'refer', reason: 'no-rule', toAsk: 'no', toGive: 'no' })
  })

  it('a UK overseas production order finds no British law of asking, but an agreement in force that lets us give', () => {
    const order: SomeFacts = { instrument: 'gb/overseas-production-order', issuingState: 'GB', specificSelector: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state' }
    const noRule = { outcome: 'refer', reason: 'no-rule', toAsk: 'no' }
    expect(verdictsOf('message-content', { ...order, agreementInForce: 'yes' })).toEqual({ ...noRule, toGive: 'yes' })
    expect(verdictsOf('message-content', { ...order, agreementInForce: 'no' })).toEqual({ ...noRule, toGive: 'no' })
    expect(verdictsOf('message-content', { ...order, agreementInForce: undefined })).toEqual({ ...noRule, toGive: 'unknown' })
    expect(verdictsOf('message-content', { ...order, agreementInForce: 'yes', claimedLocation: 'addressee-state' })).toEqual({ ...noRule, toGive: 'no' })
    expect(verdictsOf('person-name', { ...order, agreementInForce: 'no' })).toEqual({ ...noRule, toGive: 'yes' })
  })

  it('a foreign State that writes on American forms is given no contents', () => {
    for (const instrument of ['us/search-warrant', 'us/emergency-request'] as const) {
      const facts: SomeFacts = { instrument, issuingState: 'DE', emergencyGround: 'life-or-safety', imminentDanger: 'yes' }
      expect(verdictsOf('message-content', facts), instrument).toEqual({ outcome: 'refer', reason: 'no-rule', toAsk: 'no', toGive: 'no' })
    }
  })

  it('a European Production Order to our US entity is answered by European law, and that declines it', () => {
    const [item] = decide(laws, questionOf(['person-name'], { ...toUs, instrument: 'epoc', issuingState: 'FR' })).items
    expect(item).toMatchObject({ outcome: 'decline', ground: 'outside-scope' })
    expect(item!.determinedBy.map((it) => it.pack)).toEqual(['eu/e-evidence'])
    expect(item!.duties.filter((it) => it.rule.pack === storedCommunicationsAct.id)).toEqual([])
  })

  it('a European Production Order to our Irish entity hears nothing from this chapter', () => {
    const alone = decide(compile([eEvidence]), questionOf(items))
    const together = decide(laws, questionOf(items))
    expect(together.items).toEqual(alone.items)
  })
})

describe('emergencies', () => {
  const facts: SomeFacts = { ...toUs, instrument: 'us/emergency-request', issuingState: 'US', authorityKind: 'police', emergencyGround: 'life-or-safety', nonDisclosure: 'none' }
  const rule = '2702-c-4'
  const volunteering = compile(
    [storedCommunicationsAct, baseline],
    defineInstructions({
      id: 'instructions', version: '2026-11-01', signedBy: 'Mina Example', signedOn: '2026-11-01',
      volunteer: [{ pack: storedCommunicationsAct.id, rule, digest: ruleDigest(storedCommunicationsAct.rules.find((it) => it.id === rule)!), by: 'Mina Example', on: '2026-11-01', reason: 'Records that save a life.', until: '2027-11-01' }],
    }),
  )
  const outcomeOf = (asked: DataItem, more: SomeFacts) => {
    const [item] = decide(volunteering, questionOf([asked], { ...facts, ...more })).items
    return [item!.outcome, item!.reason]
  }

  it('are answered where the operator chose to, and only once somebody found the danger real', () => {
    expect(outcomeOf('location', { imminentDanger: 'yes' })).toEqual(['disclose', undefined])
    expect(outcomeOf('location', { imminentDanger: undefined })).toEqual(['refer', 'finding'])
    expect(outcomeOf('location', { imminentDanger: 'no' })).toEqual(['decline', undefined])
  })
})
