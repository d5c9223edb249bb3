import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDue } from '../../src/corridor/clocks-of.ts'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import type { Ports } from '../../src/corridor/ports.ts'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { sha256Hex } from '../../src/foundation/sha256.ts'
import type { LedgerDraft } from '../../src/ledger/ledger-entry.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const engine = compile([eEvidence, baseline])

async function handle(input: unknown): Promise<{ handled: Handled; recorded: readonly LedgerDraft[] }> {
  const recorded: LedgerDraft[] = []
  const ports: Ports = {
    now: () => '2026-09-14T08:12:34.567Z',
    randomBytes: (length) => new Uint8Array(length).fill(7),
    operator: exampleOperator,
    engine,
    ledger: { append: (entry) => Promise.resolve(void recorded.push(entry)) },
  }
  return { handled: await handleRequest(input, ports), recorded }
}

const epoc = (overrides: Parameters<typeof exampleEpoc>[0] = {}): object => ({
  envelope: exampleEnvelope(),
  request: exampleEpoc(overrides),
})

describe('handleRequest', () => {
  it('takes an EPOC from the form to cited answers and clocks', async () => {
    const { handled, recorded } = await handle(epoc())
    expect(handled.outcome).toBe('disclose')
    expect(handled.caseId).toBe('07'.repeat(16))
    expect(handled.decisions.flatMap((it) => it.items.flatMap((item) => item.determinedBy.map((rule) => rule.cite)))).toContain(
      'Reg. (EU) 2023/1543, Art. 5(3)',
    )
    expect(nextDue(handled.clocks)).toMatchObject({ kind: 'due', what: 'disclose', strictAt: '2026-09-24T08:12:00Z' })
    expect(recorded).toHaveLength(1)
    expect(recorded[0]).toMatchObject({
      v: 1,
      at: '2026-09-14T08:00:00Z',
      issuingState: 'FR',
      instrument: 'epoc',
      emergency: false,
      caseId: handled.caseId,
      stage: 'decide',
      outcome: 'disclose',
      grounds: [],
    })
    expect(recorded[0]?.items).toContainEqual({ item: 'person-name', outcome: 'disclose' })
  })

  it('ties the decisions to the entry by a digest that nobody can guess without the id of the case', async () => {
    const { handled, recorded } = await handle(epoc())
    const digest = (it: unknown): string => sha256Hex(canonicalJson(it as Json))
    expect(recorded[0]?.decisionDigest).toBe(digest([handled.caseId, handled.decisions]))
    expect(recorded[0]?.decisionDigest).not.toBe(digest(handled.decisions))
  })

  it('records the grounds of a no, each once and sorted, and those of an item beside it', async () => {
    const { recorded } = await handle(epoc({ sectionG: { offenceKind: 'speech' } }))
    expect(recorded[0]).toMatchObject({ outcome: 'refer', grounds: ['finding'] })
    for (const it of recorded[0]!.items) expect(it).toMatchObject({ outcome: 'refer', ground: 'finding' })
  })

  it('says of each door how far it can be trusted, in order', async () => {
    const { handled } = await handle(epoc())
    expect(handled.doors.map((it) => `${it.door} ${it.state}`)).toEqual([
      '1 done',
      '2 done',
      '3 as-stated',
      '4 done',
      '5 not-reached',
      '6 done',
      '7 not-reached',
    ])
    const unreadable = await handle('{')
    expect(unreadable.handled.doors.map((it) => `${it.door} ${it.state}`)).toEqual([
      '1 done',
      '2 not-reached',
      '3 not-reached',
      '4 not-reached',
      '5 not-reached',
      '6 done',
      '7 not-reached',
    ])
  })

  it.each([['{ broken'], [undefined], [null], [42], [{}], [{ envelope: exampleEnvelope() }]])(
    'records what cannot be read: %j',
    async (input) => {
      const { handled, recorded } = await handle(input)
      expect(handled).toMatchObject({ outcome: 'unreadable', request: null, decisions: [] })
      expect(handled.issues.length).toBeGreaterThan(0)
      expect(recorded).toEqual([
        {
          v: 1,
          at: '2026-09-14T08:00:00Z',
          caseId: handled.caseId,
          stage: 'parse',
          issuingState: null,
          instrument: null,
          emergency: null,
          outcome: 'unreadable',
          grounds: [],
          items: [],
          decisionDigest: null,
        },
      ])
    },
  )

  it('counts nothing as handled that was not recorded', async () => {
    const ports: Ports = {
      now: () => '2026-09-14T08:12:00Z',
      randomBytes: (length) => new Uint8Array(length),
      operator: exampleOperator,
      engine,
      ledger: { append: () => Promise.reject(new Error('the disk is full')) },
    }
    await expect(handleRequest(epoc(), ports)).rejects.toThrow('the disk is full')
  })

  it.each<[string, object, string]>([
    ['a port that is misspelt', { redakt: () => null }, 'a port is not known; those that are: now, randomBytes'],
    ['what hides being no function', { redact: 'everything' }, 'are functions, where they are given'],
    ['a store being no function', { records: {} }, 'are functions, where they are given'],
    ['a clock without an offset', { now: () => '2026-09-14T08:12:00' }, 'must give an ISO 8601 instant with an offset'],
    [
      'an entity in no time zone',
      { operator: { ...exampleOperator, entities: exampleOperator.entities.map((it) => ({ ...it, zone: 'Atlantis' })) } },
      'no known time zone',
    ],
  ])('refuses %s before it reads anything', async (_, wrong, message) => {
    const recorded: LedgerDraft[] = []
    const ports = {
      now: () => '2026-09-14T08:12:00Z',
      randomBytes: (length: number) => new Uint8Array(length),
      operator: exampleOperator,
      engine,
      ledger: { append: (entry: LedgerDraft) => Promise.resolve(void recorded.push(entry)) },
      ...wrong,
    } as Ports
    const error: unknown = await handleRequest(epoc(), ports).catch((it: unknown) => it)
    expect(error).toMatchObject({ code: 'corridor.bad-port' })
    expect(String(error)).toContain(message)
    expect(recorded).toEqual([])
  })

  it.each([null, 7])('refuses %j for ports', async (ports) => {
    await expect(handleRequest(epoc(), ports as never)).rejects.toMatchObject({ code: 'corridor.bad-port' })
  })

  it('runs the clock of what is kept as well', async () => {
    const { handled } = await handle({ envelope: exampleEnvelope(), request: exampleEpocPr() })
    expect(handled.outcome).toBe('preserve')
    expect(handled.clocks).toMatchObject([{ kind: 'keep', what: 'preserve', span: { days: 60 }, strictAt: null }])
  })

  it('lets a request under a law without a pack go to a person', async () => {
    const { handled } = await handle({ envelope: exampleEnvelope({ door: 'e-evidence-access-point' }), request: exampleOrder() })
    // The door takes e-evidence only: the order is at the wrong door before any law is asked.
    expect(handled.outcome).toBe('redirect')
    const wider = {
      ...exampleOperator,
      contactPoints: exampleOperator.contactPoints.map((it) => ({ ...it, takes: ['e-evidence', 'other'] as const })),
    }
    const again = await handleRequest(
      { envelope: exampleEnvelope(), request: exampleOrder() },
      {
        now: () => '2026-09-14T08:12:00Z',
        randomBytes: (length) => new Uint8Array(length),
        operator: wider,
        engine,
        ledger: { append: () => Promise.resolve() },
      },
    )
    expect(again.decisions.flatMap((it) => it.items.map((item) => item.reason))).toEqual(['no-rule', 'no-rule', 'no-rule'])
  })

  it('has no personal data anywhere but in the request, and none in the ledger', async () => {
    const { handled, recorded } = await handle(epoc({ sectionG: { offenceKind: undefined } }))
    const text = JSON.stringify([{ ...handled, request: null }, recorded])
    for (const secret of [
      'example.seller',
      '192.0.2.17',
      'Villefictive',
      'Exemple',
      'Musterstadt',
      'JI-2026',
      '+33',
      'example.org',
      'access point',
    ])
      expect(text).not.toContain(secret)
  })

  it('never throws and never leaves an item unanswered, whatever the form says', async () => {
    const base = exampleEpoc()
    const section = fc.constantFrom(...(Object.keys(base) as (keyof typeof base)[]))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(section, fc.jsonValue({ maxDepth: 3 })), { maxLength: 3 }), async (changes) => {
        const request = { ...base, ...Object.fromEntries(changes) }
        const { handled, recorded } = await handle({ envelope: exampleEnvelope(), request })
        expect(recorded).toHaveLength(1)
        expect(handled.outcome === 'unreadable').toBe(handled.issues.length > 0)
      }),
      { numRuns: 300 },
    )
  })
})
