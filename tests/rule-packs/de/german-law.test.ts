import { describe, expect, it } from 'vitest'
import { allRulePacks } from '../../../src/rule-packs/all.ts'
import { strafprozessordnung } from '../../../src/rule-packs/de/strafprozessordnung.ts'
import { tdddg } from '../../../src/rule-packs/de/tdddg.ts'
import { tkg } from '../../../src/rule-packs/de/tkg.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { compile, decide, type Engine, type LawPack } from '../../../src/rules/index.ts'
import { readPattern } from '../../../src/rules/reference/reading/read-pattern.ts'
import { worldOf } from '../../../src/rules/reference/reading/world.ts'
import { type DataItem, dataItems } from '../../../src/vocabulary/index.ts'
import { questionOf, type SomeFacts } from '../../support/given.ts'
import { itemsOfTheMatrix } from './german-law.cases.ts'

const items = Object.keys(dataItems) as DataItem[]
const itemsOf = (pack: LawPack, term: string): readonly string[] => items.filter((it) => readPattern({ term }, worldOf({}), it, pack.terms ?? {}).truth === 'yes')
const germanLaw = compile([strafprozessordnung, tdddg, tkg])

/** One item of every kind that the packs tell apart. */
const tried: readonly DataItem[] = ['person-name', 'device-identifier', 'puk-code', 'last-login-ip', 'session-ip-log', 'interaction-log', 'billing-record', 'location', 'message-content', 'stored-file']

/** What the three packs turn on, so that a sentence about all of it is tried on all of it. */
const demands: readonly SomeFacts[] = (
  ['de/subscriber-data-request', 'de/usage-data-order', 'de/usage-data-identification-request', 'de/traffic-data-order', 'de/seizure-order'] as const
).flatMap((instrument) =>
  (['network-or-number-based-communications', 'storage-for-users', 'financial'] as const).flatMap((serviceKind) =>
    (['court', 'prosecutor', 'police'] as const).flatMap((authorityKind) =>
      (['account', 'ip-endpoint'] as const).map(
        (targetKind): SomeFacts => ({
          instrument, serviceKind, authorityKind, targetKind, purpose: 'identify-user', issuingState: 'DE', addresseeState: 'DE', contentKnown: 'yes', observationTime: 'present',
          offenceDescription: 'present', nonDisclosure: 'none', servedBy: 'issuing-authority',
        }),
      ),
    ),
  ),
)
const leaving = (engine: Engine, facts: SomeFacts): readonly DataItem[] =>
  decide(engine, questionOf(tried, facts)).items.filter((it) => it.outcome === 'disclose').map((it) => it.item as DataItem)

describe('the words of German law', () => {
  it('have a row for every item', () => {
    expect(itemsOfTheMatrix.toSorted()).toEqual(items.toSorted())
  })

  it('take for content what the vocabulary takes for content', () => {
    for (const pack of [strafprozessordnung, tdddg]) expect(itemsOf(pack, 'content'), pack.id).toEqual(items.filter((it) => dataItems[it].content))
  })

  it('mean the same data at both doors', () => {
    for (const term of ['subscriber-data', 'debated-subscriber-data', 'usage-data', 'access-code']) {
      const [first, ...others] = [strafprozessordnung, tdddg, tkg].filter((it) => term in (it.terms ?? {})).map((it) => itemsOf(it, term))
      expect(others.length, term).toBeGreaterThan(0)
      for (const other of others) expect(other, term).toEqual(first)
    }
    // Whereabouts are traffic data for the second door; the first has a rule of its own for them.
    expect(itemsOf(tdddg, 'traffic-data').filter((it) => it !== 'location')).toEqual(itemsOf(strafprozessordnung, 'traffic-data'))
  })
})

describe('the two doors', () => {
  const left = demands.map((facts) => ({ facts, items: leaving(germanLaw, facts) }))

  it('let nothing through where only one of them is open', () => {
    const [first, second] = [compile([strafprozessordnung]), compile([tdddg, tkg])]
    expect(left.some((it) => it.items.length > 0)).toBe(true)
    for (const it of demands) expect([...leaving(first, it), ...leaving(second, it)]).toEqual([])
  })

  it('let police who are alone have subscriber data and nothing else', () => {
    const alone = left.filter((it) => it.facts.authorityKind === 'police').flatMap((it) => it.items)
    expect([...new Set(alone)]).toEqual(['person-name'])
  })

  it('let no contents through for anybody before a lawyer has read the second door', () => {
    expect(left.flatMap((it) => it.items).filter((it) => dataItems[it].content)).toEqual([])
  })
})

describe('a rescue', () => {
  it('is never declined by German law outside criminal proceedings, whoever asks for whatever', () => {
    for (const facts of demands) {
      for (const proceedings of ['administrative', 'other', 'national-security', undefined] as const) {
        for (const given of [{}, { contentKnown: 'no', purpose: 'investigate' }, { userIdentifier: 'missing', timeRange: 'missing', offenceDescription: 'missing' }] as const) {
          const { items: answers } = decide(germanLaw, questionOf(items, { ...facts, ...given, proceedings, emergency: 'yes', emergencyGround: 'life-or-safety', validatedBy: 'none' }))
          expect(answers.filter((it) => it.outcome === 'decline').map((it) => it.item), JSON.stringify({ ...facts, ...given, proceedings })).toEqual([])
        }
      }
    }
  })
})

describe('requests that are not German', () => {
  it('a European Production Order to our German entity is answered as if there were no German law', () => {
    for (const facts of [{ issuingState: 'FR', addresseeState: 'DE' }, { issuingState: 'FR', addresseeState: 'DE', instrument: 'epoc-pr' }, { issuingState: 'DK', addresseeState: 'DE' }] as const) {
      const alone = decide(compile([eEvidence]), questionOf(items, facts))
      const together = decide(compile(allRulePacks), questionOf(items, facts))
      expect(together.items).toEqual(alone.items)
    }
  })

  it('an American warrant to our German entity is a clash of laws, in which German law says nothing', () => {
    const facts: SomeFacts = { instrument: 'us/search-warrant', issuingState: 'US', addresseeState: 'DE', nonDisclosure: 'none' }
    const [item] = decide(compile(allRulePacks), questionOf(['message-content'], facts)).items
    expect(item).toMatchObject({ outcome: 'refer', reason: 'conflict-of-laws', lawfulToAsk: 'yes', lawfulToGive: 'no' })
    expect(item!.duties.filter((it) => it.rule.pack.startsWith('de/'))).toEqual([])
  })
})
