import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { codigoDeProcessoPenal } from '../../../src/rule-packs/br/codigo-de-processo-penal.ts'
import { marcoCivil } from '../../../src/rule-packs/br/marco-civil.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide, type LawPack } from '../../../src/rules/index.ts'
import { readPattern } from '../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { cadastral, foreign, judge, keeping, trafficking } from './brazil.ts'
import { itemsOfTheLadder } from './marco-civil.cases.ts'

const items = Object.keys(dataItems) as DataItem[]
const laws = compile(allRulePacks)
const given = compile([...allRulePacks, baseline])
const answer = (asked: DataItem, facts: SomeFacts, engine = laws) => decide(engine, questionOf([asked], facts)).items[0]!
const reached = (facts: SomeFacts): readonly DataItem[] => items.filter((it) => answer(it, facts).outcome === 'disclose')

describe('the words of the Marco Civil', () => {
  it('has a rung for every item', () => {
    expect(itemsOfTheLadder.toSorted()).toEqual(items.toSorted())
  })

  it('takes nothing for a private communication that the vocabulary does not take for content', () => {
    const isIn = (term: string) => (it: DataItem) => readPattern({ term }, worldOf({}), it, marcoCivil.terms ?? {}).truth === 'yes'
    for (const it of items.filter(isIn('private-communications'))) expect(dataItems[it].content, it).toBe(true)
    for (const it of items.filter(isIn('data-over-time'))) expect(dataItems[it].overTime, it).toBe(true)
    expect(items.filter((it) => dataItems[it].overTime).toSorted()).toEqual(items.filter(isIn('data-over-time')).toSorted())
  })

  it('means the same by cadastral data as the request under art. 13-A', () => {
    const of = ({ terms = {} }: LawPack) => items.filter((it) => readPattern({ term: 'cadastral-data' }, worldOf({}), it, terms).truth === 'yes')
    expect(of(codigoDeProcessoPenal)).toEqual(of(marcoCivil))
  })
})

describe('who gets what', () => {
  it('gives a police chief alone a name and an address, by either paper, and nothing else', () => {
    expect(reached(cadastral).toSorted()).toEqual(['person-name', 'postal-address'])
    expect(reached(trafficking).toSorted()).toEqual(['person-name', 'postal-address'])
  })

  it('gives a judge all that, the records of access and messages', () => {
    expect(reached(judge)).toEqual(expect.arrayContaining(['person-name', 'postal-address', 'phone-number', 'session-ip-log', 'registration-ip', 'message-content']))
  })

  it('says that a judge could, where a police chief cannot', () => {
    expect(answer('session-ip-log', cadastral).nearMisses).toContainEqual(expect.objectContaining({ rule: '10-1-judge', butFor: ['authorityKind', 'validatedBy'] }))
    expect(answer('phone-number', cadastral).nearMisses).toEqual([])
  })

  it('names the offence as what an art. 13-A request for a fraud lacks', () => {
    expect(answer('person-name', { ...trafficking, offenceKind: 'fraud' }).nearMisses).toContainEqual(expect.objectContaining({ rule: '13-A-offence', butFor: ['offenceKind'] }))
  })

  it('has named findings asked where nobody has read what the offence is', () => {
    expect(answer('person-name', { ...trafficking, offenceKind: 'not-specified' }, given)).toMatchObject({ outcome: 'refer', reason: 'finding' })
  })

  it('has nothing given to a foreign authority by our entity in Brazil, and says that the law of Brazil stands in the way', () => {
    const toBrazil = answer('person-name', { ...foreign, instrument: 'us/search-warrant', issuingState: 'US' })
    expect(toBrazil).toMatchObject({ outcome: 'refer', reason: 'conflict-of-laws', lawfulToAsk: 'yes', lawfulToGive: 'no' })
    expect(toBrazil.conflict?.sets.map((it) => it.give?.rule)).toEqual(['7-VII'])
  })

  it('leaves it to the operator whether our US entity gives a Brazilian judge records, and closes contents to him', () => {
    const toUs: SomeFacts = { ...judge, addresseeState: 'US', agreementInForce: 'no' }
    expect(answer('session-ip-log', toUs)).toMatchObject({ outcome: 'refer', reason: 'voluntary' })
    expect(answer('message-content', toUs)).toMatchObject({ outcome: 'refer', reason: 'conflict-of-laws' })
  })
})

describe('periods', () => {
  it('run from receipt: a day under art. 13-A, what the judge says, and sixty days of keeping', () => {
    const duties = (facts: SomeFacts) => answer('session-ip-log', facts).duties.map((it) => [it.rule.rule, it.startsAt, 'within' in it ? it.within : it.for])
    expect(answer('person-name', trafficking).duties.map((it) => [it.rule.rule, it.startsAt, it.within])).toEqual([['13-A-hours', 'receipt', { hours: 24 }]])
    expect(duties(judge)).toEqual([['11-2', 'receipt', 'as-ordered']])
    expect(duties(keeping)).toEqual([['13-3', 'receipt', { days: 60 }], ['13-4-secret', 'receipt', 'as-ordered']])
  })
})
