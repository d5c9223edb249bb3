import { describe, expect, it } from 'vitest'
import { gatesInPlay } from '../../src/corridor/gates-in-play.ts'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import type { Ports } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import type { LedgerDraft } from '../../src/ledger/ledger-entry.ts'
import { ledgerDraftSchema } from '../../src/ledger/ledger-entry-schema.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, defineRuleOfLawPolicy, type PolicyPack, type RuleOfLawGate } from '../../src/rules/index.ts'
import type { Country, DataItem } from '../../src/vocabulary/index.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'
import { questionOf, type SomeFacts } from '../support/given.ts'
import { permissiveLaw } from '../support/permissive-law.ts'

/** A gate of an index that is made up, which asks about some States. */
const gate = (index: string, ...states: readonly Country[]): PolicyPack =>
  defineRuleOfLawPolicy({
    index,
    source: 'https://index.example.org/2026',
    snapshotOn: '2026-06-30',
    from: '2026-07-01',
    scale: { from: 0, to: 10 },
    threshold: { below: 5 },
    scores: { BV: 9, ...(Object.fromEntries(states.map((it) => [it, 1])) as RuleOfLawGate['scores']) },
    missing: 'ignore',
  })
const ofFrance = 'policies/rule-of-law/index-of-france'

describe('what the ledger is told of a case', () => {
  const act = { by: 'A. Example', at: '2026-09-14T09:00:00Z' }
  const finds = (fact: string, value = 'no'): object => ({ kind: 'finding', reason: 'the file', ...act, fact, value })
  const harmless = [finds('manifestlyAbusive'), finds('persecution'), finds('politicalOffence')]

  async function entriesOf(
    request: object,
    gates: readonly PolicyPack[],
    events: readonly unknown[] = [],
    envelope: object = exampleEnvelope(),
  ): Promise<readonly LedgerDraft[]> {
    const recorded: LedgerDraft[] = []
    const ports: Ports = {
      now: () => '2026-09-14T10:12:34.567Z',
      randomBytes: (length) => new Uint8Array(length).fill(7),
      operator: exampleOperator,
      engine: compile([eEvidence, baseline, ...gates]),
      ledger: { append: (entry) => Promise.resolve(void recorded.push(entry)) },
      records: ({ targets }) => Promise.resolve(targets.map(({ id }) => ({ item: 'person-name', targetId: id, value: 'Nora Nobody' }))),
    }
    let handled: Handled = await handleRequest({ envelope, request }, ports)
    for (const event of events) handled = await resumeRequest(handled, event, ports)
    for (const it of recorded) expect(ledgerDraftSchema.safeParse(it).success).toBe(true)
    return recorded
  }
  const told = (entries: readonly LedgerDraft[]): unknown => entries.map((it) => [it.stage, it.outcome, it.gates])

  it('names the gate from the finding to the release', async () => {
    const approvals = ['A. Example', 'B. Example'].map((by) => ({ kind: 'approval', group: 'q1', items: ['person-name'], ...act, by }))
    const entries = await entriesOf(exampleEpoc(), [gate('Index of France', 'FR')], [...harmless, ...approvals])
    expect(told(entries)).toEqual([
      ['decide', 'refer', [ofFrance]],
      ['decide', 'refer', [ofFrance]],
      ['decide', 'refer', [ofFrance]],
      ['decide', 'disclose', [ofFrance]],
      ['decide', 'disclose', [ofFrance]],
      ['disclose', 'disclose', [ofFrance]],
    ])
  })

  it('names it where a finding stands against the request', async () => {
    const [, entry] = await entriesOf(exampleEpoc(), [gate('Index of France', 'FR')], [finds('persecution', 'yes')])
    expect(entry).toMatchObject({ outcome: 'refer', grounds: ['policy-against-duty'], gates: [ofFrance] })
  })

  it('names every gate that asks, sorted, and no other', async () => {
    const gates = [gate('Index of France', 'FR'), gate('Index of Poland', 'PL'), gate('Another Index', 'FR', 'PL')]
    expect((await entriesOf(exampleEpoc(), gates))[0]?.gates).toEqual(['policies/rule-of-law/another-index', ofFrance])
  })

  it.each<[string, object, readonly PolicyPack[], object?]>([
    ['there is none', exampleEpoc(), []],
    ['it asks about another State', exampleEpoc(), [gate('Index of Poland', 'PL')]],
    ['data are only kept', exampleEpocPr(), [gate('Index of Germany and France', 'DE', 'FR')]],
    ['the sender is not proven', exampleEpoc(), [gate('Index of France', 'FR')], exampleEnvelope({ evidence: [] })],
    ['the State is not stated yet', exampleEpoc({ sectionA: { issuingState: undefined } }), [gate('Index of France', 'FR')]],
    ['nobody could read it', {}, [gate('Index of France', 'FR')]],
  ])('names none, and has no such field, where %s', async (_, request, gates, envelope) => {
    const [entry] = await entriesOf(request, gates, [], envelope)
    expect(entry).toBeDefined()
    expect(entry).not.toHaveProperty('gates')
  })

  it('names none once the order is withdrawn, so that the case counts for what was asked before', async () => {
    const entries = await entriesOf(exampleEpoc(), [gate('Index of France', 'FR')], [{ kind: 'withdrawal', ...act }])
    expect(told(entries)).toEqual([
      ['decide', 'refer', [ofFrance]],
      ['decide', 'decline', undefined],
    ])
  })
})

describe('which gates asked', () => {
  const found: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }
  const asked = (facts: SomeFacts, packs = [permissiveLaw, baseline, gate('Index of France', 'FR')], item: DataItem = 'person-name') =>
    gatesInPlay([
      decide(
        compile(packs),
        questionOf([item], { instrument: 'other-production-order', proceedings: 'administrative', issuingState: 'FR', ...facts }),
      ),
    ])

  it.each<[string, SomeFacts, readonly string[]]>([
    ['for a finding', {}, [ofFrance]],
    ['for two people', found, [ofFrance]],
    ['in a refusal that rests on what was found', { ...found, manifestlyAbusive: 'yes' }, [ofFrance]],
    ['where a person decides between duty and policy', { ...found, persecution: 'yes', proceedings: 'criminal' }, [ofFrance]],
    ['while a hold runs that came after the findings', { ...found, privilegeObjection: 'raised' }, [ofFrance]],
    ['not about another State', { issuingState: 'DE' }, []],
    ['not where another policy declines without a word on it', { issuingState: 'BY' }, []],
    ['not while something is clarified', { issuingState: 'unstated' }, []],
    ['not of a forger', { authenticity: 'refuted' }, []],
    ['not at the wrong door', { addressedEntity: 'not-ours' }, []],
  ])('%s', (_, facts, expected) => {
    const packs = [permissiveLaw, baseline, gate('Index of France', 'FR', 'BY')]
    expect(asked(facts, facts.issuingState === 'BY' ? packs : undefined)).toEqual(expected)
  })

  it('a policy that is no gate is never named', () => {
    const names = (id: string): readonly string[] => asked({}, [permissiveLaw, baseline, { ...gate('Index of France', 'FR'), id }])
    expect(names(ofFrance)).toEqual([ofFrance])
    for (const id of ['policies/rule-of-law', 'policies/rule-of-law/', 'policies/rule-of-law/Nora', 'xx/policies/rule-of-law/a'])
      expect(names(id)).toEqual([])
  })
})
