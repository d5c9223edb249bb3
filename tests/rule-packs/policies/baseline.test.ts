import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { compile, decide } from '../../../src/rules/index.ts'
import { countries, type Instrument, instruments, type Country, type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'

/*
 * The two tiers of the policy, over all countries and over the instruments of the States that are in them.
 */

const notServed: readonly Country[] = ['BY', 'CN', 'IR', 'RU']
const underReview: readonly Country[] = ['AE', 'ID', 'KE', 'MX', 'NG', 'TR', 'UA']
const items = Object.keys(dataItems) as DataItem[]

const open = compile([permissiveLaw, baseline])
const answer = (issuingState: Country, facts: SomeFacts = {}, asked: DataItem = 'person-name') =>
  decide(open, questionOf([asked], { instrument: 'other-production-order', proceedings: 'administrative', authorityKind: 'court', issuingState, ...facts })).items[0]!

describe('the tiers', () => {
  it('declines data to the authorities of four States, by policy, and to no others', () => {
    const declined = countries.filter((it) => answer(it).outcome === 'decline')
    expect(declined).toEqual(notServed)
    for (const it of notServed) expect(answer(it).ground, it).toBe('state-not-served')
  })

  it('asks for findings on every offence for seven States, and for no others', () => {
    expect(countries.filter((it) => answer(it).reason === 'finding')).toEqual(underReview)
  })

  it('has two people approve for these seven, and one for all others', () => {
    const found: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }
    const served = countries.filter((it) => !notServed.includes(it))
    for (const it of served) expect(answer(it, found), it).toMatchObject({ outcome: 'disclose', approvals: underReview.includes(it) ? 2 : 1 })
  })
})

describe('the laws of States that are not served', () => {
  const engine = compile([...allRulePacks, baseline])
  const prefixOf = (it: string) => it.split('/')[0]!.toUpperCase()
  const theirs = (Object.keys(instruments) as Instrument[]).filter((it) => (notServed as readonly string[]).includes(prefixOf(it)))

  it('are recognised, and permit nothing', () => {
    expect([...new Set(theirs.map(prefixOf))].toSorted()).toEqual(notServed)
    for (const pack of allRulePacks.filter((it) => it.territory.every((state) => notServed.includes(state)))) {
      expect(pack.completeness, pack.id).toBe('open')
      expect(pack.rules.filter((it) => it.effect === 'permit'), pack.id).toEqual([])
    }
  })

  it.each(theirs)('%s is declined, whoever acts by it and wherever our entity is', (instrument) => {
    const issuingState = prefixOf(instrument) as Country
    for (const addresseeState of [issuingState, 'IE', 'US'] as const) {
      for (const authorityKind of ['court', 'police', 'intelligence'] as const) {
        for (const emergency of ['yes', 'no'] as const) {
          const facts: SomeFacts = { instrument, issuingState, addresseeState, authorityKind, emergency, politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }
          for (const { outcome, item } of decide(engine, questionOf(items, facts)).items) expect(outcome, `${item}, ${addresseeState}, ${authorityKind}`).toBe('decline')
        }
      }
    }
  })

  it('cite the policy where no law is read to stand in the way', () => {
    for (const instrument of ['ru/information-organiser-request', 'cn/security-organ-request', 'cn/technical-support-demand', 'by/decree-368-access', 'ir/communications-order'] as const) {
      const facts: SomeFacts = { instrument, issuingState: prefixOf(instrument) as Country, addresseeState: 'IE', authorityKind: 'intelligence' }
      const [item] = decide(engine, questionOf(['person-name'], facts)).items
      expect(item, instrument).toMatchObject({ outcome: 'decline', ground: 'state-not-served', determinedBy: [{ pack: 'policies/baseline', rule: '2-not-served' }] })
    }
  })
})

describe('the laws of States under review', () => {
  const engine = compile([...allRulePacks, baseline])
  const complete: SomeFacts = { servedBy: 'issuing-authority', competentOffice: 'yes', statementOfReasons: 'present', offenceDescription: 'present', maximumPenaltyMonths: 60, validatedBy: 'court', authorityKind: 'police' }
  const ask = (instrument: Instrument, state: Country, facts: SomeFacts = {}) =>
    decide(engine, questionOf(['person-name'], { instrument, issuingState: state, addresseeState: state, ...complete, ...facts })).items[0]!

  const found: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }

  it('id/law-enforcement-request waits for findings and for two people', () => {
    expect(ask('id/law-enforcement-request', 'ID')).toMatchObject({ outcome: 'refer', reason: 'finding' })
    expect(ask('id/law-enforcement-request', 'ID', found)).toMatchObject({ outcome: 'disclose', approvals: 2 })
    expect(ask('id/law-enforcement-request', 'ID', { ...found, politicalOffence: 'yes' })).toMatchObject({ outcome: 'refer', reason: 'policy-against-duty' })
  })

  it.each([['ke/production-order', 'KE', 'court'], ['ng/section-38-request', 'NG', 'police']] as const)('%s waits for a lawyer as well', (instrument, state, authorityKind) => {
    expect(ask(instrument, state, { ...found, authorityKind })).toMatchObject({ outcome: 'refer', reason: 'legal-review' })
  })
})
