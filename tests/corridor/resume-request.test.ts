import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { sha256Hex } from '../../src/foundation/sha256.ts'
import { parseOperator } from '../../src/channel/parse-operator.ts'
import type { Ports } from '../../src/corridor/ports.ts'
import type { LedgerDraft } from '../../src/ledger/ledger-entry.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import type { RecordsPort } from '../../src/disclosure/prepare/records.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { definePolicyPack } from '../../src/rules/define-pack/index.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const engine = compile([eEvidence, baseline])
const act = { by: 'A. Example', at: '2026-09-14T09:00:00Z' }

function house(records?: RecordsPort): { ports: Ports; recorded: LedgerDraft[] } {
  const recorded: LedgerDraft[] = []
  const ports: Ports = {
    now: () => '2026-09-14T10:12:34.567Z',
    randomBytes: (length) => new Uint8Array(length).fill(7),
    operator: exampleOperator,
    engine,
    ledger: { append: (entry) => Promise.resolve(void recorded.push(entry)) },
    ...(records !== undefined && { records }),
  }
  return { ports, recorded }
}

async function caseAfter(
  request: object,
  envelope: object,
  events: readonly unknown[],
  records?: RecordsPort,
): Promise<{ handled: Handled; recorded: LedgerDraft[] }> {
  const { ports, recorded } = house(records)
  let handled = await handleRequest({ envelope, request }, ports)
  // A case is stored between two passes.
  for (const event of events) handled = await resumeRequest(JSON.parse(JSON.stringify(handled)) as Handled, event, ports)
  return { handled, recorded }
}

const proof = [
  { about: 'agency', verdict: 'verified', method: 'register' },
  { about: 'domain', verdict: 'verified', method: 'register' },
]

// A store that answers with everything it has.
const everything: RecordsPort = ({ targets }) =>
  Promise.resolve(
    targets.flatMap(({ id }) => [
      { item: 'person-name', targetId: id, value: 'Nora Nobody' },
      { item: 'person-name', targetId: 'somebody else', value: 'Otto Other' },
      { item: 'message-content', targetId: id, at: '2026-08-25T10:05:00Z', value: 'Hello' },
    ]),
  )

/** What is recorded of an item, group by group. */
const outcomesOf = ({ items }: LedgerDraft, item: string): readonly string[] =>
  items.filter((it) => it.item === item).map((it) => it.outcome)

describe('resumeRequest', () => {
  it('counts the days of an order to the day of deciding, so that what lapses on our desk opens nothing', async () => {
    const fiveDays = definePolicyPack({
      id: 'policies/five-days',
      version: '2026-09-01',
      title: 'Orders that are five days old',
      source: 'https://example.org/orders',
      roles: ['policy'],
      rules: [
        {
          id: 'age',
          cite: 'Orders, 1',
          from: '2026-09-01',
          says: 'An order that is older than five days has lapsed.',
          when: {},
          effect: 'require',
          needs: { orderAgeDays: { below: 6 } },
          ground: 'lapsed',
        },
      ],
    })
    const { ports } = house()
    const first = await handleRequest(
      { envelope: exampleEnvelope({ evidence: [] }), request: exampleEpoc() },
      { ...ports, engine: compile([eEvidence, fiveDays]) },
    )
    const proven = (now: string): Promise<Handled> =>
      resumeRequest(
        first,
        { kind: 'evidence', evidence: proof, ...act },
        { ...ports, engine: compile([eEvidence, fiveDays]), now: () => now },
      )
    // It was made on 10 September, and midnight in Berlin is at 22:00 in UTC.
    expect(await proven('2026-09-15T21:59:59Z')).toMatchObject({ outcome: 'disclose' })
    const late = await proven('2026-09-15T22:00:00Z')
    expect(
      new Set(
        late.decisions.flatMap((it) =>
          it.items.map((item) => `${item.outcome} ${item.reason} ${item.determinedBy.map((by) => by.rule).join()}`),
        ),
      ),
    ).toEqual(new Set(['refer policy-against-duty age']))
  })

  it('lets no order pass that somebody called over, though another says otherwise or the authority corrects the paper', async () => {
    const ports = { ...house().ports, engine: compile([eEvidence]) }
    const finding = (value: 'yes' | 'no', by: string) => ({
      kind: 'finding',
      fact: 'orderStillStands',
      value,
      reason: 'the file',
      at: act.at,
      by,
    })
    const correction = { kind: 'clarification-answered', request: exampleEpoc(), evidence: proof, ...act }
    const outcomesAfter = async (...events: readonly unknown[]): Promise<readonly string[]> => {
      let handled = await handleRequest({ envelope: exampleEnvelope({ evidence: [] }), request: exampleEpoc() }, ports)
      for (const event of [{ kind: 'evidence', evidence: proof, ...act }, ...events]) handled = await resumeRequest(handled, event, ports)
      expect(handled.issues).toEqual([])
      return [...new Set(handled.decisions.flatMap((it) => it.items.map((item) => `${item.outcome} ${item.ground ?? item.reason}`)))]
    }
    expect(await outcomesAfter()).toEqual(['disclose undefined'])
    expect(await outcomesAfter(finding('no', 'A. Example'), finding('yes', 'B. Other'))).toEqual(['verify undefined'])
    expect(await outcomesAfter(finding('no', 'A. Example'), correction)).toEqual(['verify undefined'])
    expect(await outcomesAfter(finding('no', 'A. Example'))).toEqual(['decline withdrawn'])
    expect(await outcomesAfter(correction)).toEqual(['disclose undefined'])
    expect(await outcomesAfter(finding('no', 'A. Example'), correction, finding('yes', 'B. Other'))).toEqual(['disclose undefined'])
  })

  it('reaches `disclose` after evidence, and records every pass', async () => {
    const before = await caseAfter(exampleEpoc(), exampleEnvelope({ evidence: [] }), [])
    expect(before.handled).toMatchObject({ outcome: 'verify', pass: 1 })
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope({ evidence: [] }), [
      { kind: 'evidence', evidence: proof, ...act },
    ])
    expect(handled).toMatchObject({ outcome: 'disclose', pass: 2, issues: [], caseId: before.handled.caseId })
    expect(handled.request?.assessment.authenticity.line).toBe('known-domain')
    expect(recorded.map((it) => it.outcome)).toEqual(['verify', 'disclose'])
  })

  it('does not believe an event that decrees authenticity', async () => {
    for (const kind of ['finding', 'establishment']) {
      const event = { kind, fact: 'authenticity', value: 'sufficient', reason: 'he sounded honest', ...act }
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope({ evidence: [] }), [event])
      expect(handled).toMatchObject({ outcome: 'verify', pass: 1 })
      expect(handled.issues.map((it) => it.code)).toContain('case.bad-event')
    }
  })

  it('goes on when the order is corrected', async () => {
    const unsigned = exampleEpoc({ sectionA: { issuingState: undefined } })
    const before = await caseAfter(unsigned, exampleEnvelope(), [])
    expect(before.handled.outcome).not.toBe('disclose')
    const { handled } = await caseAfter(unsigned, exampleEnvelope(), [
      { kind: 'clarification-asked', ...act },
      { kind: 'clarification-answered', request: exampleEpoc(), evidence: proof, ...act },
    ])
    expect(handled).toMatchObject({ outcome: 'disclose', pass: 3, case: { learnt: [{ fact: 'clarification', value: 'answered' }] } })
    expect(handled.case.log.map((it) => it.kind)).toEqual(['clarification-asked', 'clarification-answered'])
  })

  it('leaves everything as it was when the answer cannot be read', async () => {
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [
      { kind: 'clarification-answered', request: 'fax', ...act },
    ])
    expect(handled).toMatchObject({ pass: 1, outcome: 'disclose', case: { learnt: [] } })
    expect(handled.issues[0]?.code).toBe('case.unreadable-answer')
    expect(recorded.map((it) => it.stage)).toEqual(['decide', 'event-refused'])
    expect(recorded[1]).toEqual({ ...recorded[0], stage: 'event-refused' })
  })

  it('declines after a withdrawal, whatever was approved', async () => {
    const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [
      { kind: 'approval', group: 'q1', items: ['person-name'], ...act },
      { kind: 'withdrawal', ...act },
      { kind: 'evidence', evidence: [{ about: 'document', verdict: 'verified', method: 'register' }], ...act },
    ])
    expect(handled).toMatchObject({ outcome: 'decline', pass: 4 })
    expect(handled.decisions.flatMap((it) => it.items).every((it) => it.outcome === 'decline')).toBe(true)
  })

  describe('what an answer to a clarification is not', () => {
    const answered = { kind: 'clarification-answered', request: exampleEpoc(), ...act }

    it('proof of itself: what was verified was the paper before', async () => {
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [answered])
      expect(handled).toMatchObject({ outcome: 'verify', pass: 2 })
    })

    it('a way to lose what speaks against the sender', async () => {
      const envelope = exampleEnvelope({ evidence: [{ about: 'person', verdict: 'refuted', method: 'call-back' }] })
      const { handled } = await caseAfter(exampleEpoc(), envelope, [{ ...answered, evidence: proof }])
      expect(handled.outcome).toBe('decline')
    })

    it.each([
      ['another State', exampleEpoc({ sectionA: { issuingState: 'NL' } })],
      ['another authority', exampleEpoc({ sectionI: { authority: 'Somewhere else' } })],
      ['another instrument', exampleEpocPr()],
    ])('a request of %s', async (_, request) => {
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [{ ...answered, request, evidence: proof }])
      expect(handled.issues.map((it) => it.code)).toEqual(['case.another-request'])
      expect(handled).toMatchObject({ pass: 1, outcome: 'disclose' })
    })

    it('dated wrongly if it bears the day on which it was made', async () => {
      const request = exampleEpoc({ sectionI: { date: '2026-09-15' } })
      const at = '2026-09-15T09:00:00Z'
      const later: Ports = { ...house().ports, now: () => '2026-09-15T10:00:00Z' }
      const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, later)
      const next = await resumeRequest(first, { ...answered, request, evidence: proof, at }, later)
      expect(next).toMatchObject({ outcome: 'disclose', pass: 2 })
    })
  })

  describe('what people say', () => {
    const vague = exampleEpoc({ sectionG: { offenceKind: 'not-specified' } })
    const finds = (fact: string, value: string, by = 'A. Example'): object => ({
      kind: 'finding',
      reason: 'the file',
      ...act,
      fact,
      value,
      by,
    })
    const harmless = [finds('manifestlyAbusive', 'no'), finds('persecution', 'no'), finds('politicalOffence', 'no')]

    it('opens where all that is missing was found', async () => {
      const before = await caseAfter(vague, exampleEnvelope(), [])
      const { handled } = await caseAfter(vague, exampleEnvelope(), harmless)
      expect([before.handled.outcome, handled.outcome]).toEqual(['refer', 'disclose'])
    })

    it('opens nothing where two people say different things, in any order', async () => {
      const doubt = finds('persecution', 'yes', 'B. Example')
      for (const events of [
        [...harmless, doubt],
        [doubt, ...harmless],
      ]) {
        const { handled } = await caseAfter(vague, exampleEnvelope(), events)
        expect(handled.outcome).not.toBe('disclose')
      }
    })

    it('is taken back by who said it', async () => {
      const { handled } = await caseAfter(vague, exampleEnvelope(), [finds('persecution', 'yes'), ...harmless])
      expect(handled.outcome).toBe('disclose')
    })

    it('overrules nothing that the corridor could tell', async () => {
      const event = { kind: 'establishment', fact: 'addressedEntity', value: 'not-ours', reason: 'a guess', ...act }
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [event])
      expect(handled).toMatchObject({ pass: 2, outcome: 'disclose' })
    })

    it('counts for nothing where a stored case was tampered with', async () => {
      const { ports } = house()
      const first = await handleRequest({ envelope: exampleEnvelope({ evidence: [] }), request: exampleEpoc() }, ports)
      const learnt = [{ fact: 'authenticity', value: 'sufficient', ...act }]
      const tampered = { ...first, case: { ...first.case, learnt } } as unknown as Handled
      expect((await resumeRequest(tampered, { kind: 'clarification-asked', ...act }, ports)).outcome).toBe('verify')
    })

    it('is evidence of the one who hands it in, and a forgery needs no name', async () => {
      const evidence = [{ about: 'authenticity', verdict: 'refuted', method: 'call-back' }]
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [{ kind: 'evidence', evidence, ...act }])
      expect(handled.outcome).toBe('decline')
      expect(handled.request?.envelope.evidence.at(-1)).toMatchObject({ by: act.by, at: act.at })
    })
  })

  describe('the enforcing authority', () => {
    const notified = exampleEpoc({ sectionF: { contentData: { messageLog: true } } })
    const read = (name: string): unknown => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8'))
    const operator = parseOperator(read('operator'))
    if (!operator.ok) throw new Error('the example must be readable')
    const inbox: Ports = { ...house().ports, operator: operator.value }
    const held = read('inbox/06-epoc-content-notification-pending') as { request: object }
    const answers = (answer: string): object => ({ kind: 'enforcing-authority-answered', answer, ...act })

    it.each([
      [['refused', 'no-refusal'], 'refused'],
      [['no-refusal', 'refused'], 'refused'],
      [['partial', 'no-refusal'], 'partial'],
      [['no-refusal'], 'no-refusal'],
    ])('the most restrictive of %j counts', async (words, counts) => {
      const { handled } = await caseAfter(notified, exampleEnvelope(), words.map(answers))
      expect(handled.request?.assessment.established.enforcingAuthorityAnswer).toBe(counts)
    })

    it('is not silent before its ten days are over', async () => {
      const { handled } = await caseAfter(notified, exampleEnvelope(), [answers('no-answer-in-time')])
      expect(handled.issues.map((it) => it.code)).toEqual(['case.silence-too-short'])
    })

    it('has been silent once they are', async () => {
      const later: Ports = { ...inbox, now: () => '2026-10-01T10:00:00Z' }
      const first = await handleRequest(held, later)
      expect(first.outcome).toBe('hold')
      const silence = { ...answers('no-answer-in-time'), at: '2026-09-30T10:00:00Z' }
      expect(await resumeRequest(first, silence, later)).toMatchObject({ outcome: 'disclose', issues: [] })
      const early = { ...silence, at: '2026-09-18T10:00:00Z' }
      expect((await resumeRequest(first, early, later)).issues.map((it) => it.code)).toEqual(['case.silence-too-short'])
    })

    it.each(['no-answer-in-time', 'no-refusal'])('does not answer %s by way of other evidence', async (verdict) => {
      const first = await handleRequest(held, inbox)
      const evidence = [...proof, { about: 'enforcing-authority', verdict, method: 'answer' }]
      for (const event of [
        { kind: 'evidence', evidence, ...act },
        { kind: 'clarification-answered', request: held.request, evidence, ...act },
      ]) {
        const next = await resumeRequest(first, event, inbox)
        expect(next).toMatchObject({ pass: 1, outcome: 'hold' })
        expect(next.issues.map((it) => it.code)).toEqual(['case.bad-event'])
      }
    })
  })

  describe('an approval', () => {
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], ...act }

    it('releases what was approved, of the targets that were asked for, and records it', async () => {
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval], everything)
      expect(handled.doors.find((it) => it.door === 5)?.state).toBe('done')
      expect(handled.packages).toHaveLength(1)
      expect(handled.packages[0]?.files.map((it) => it.name)).toEqual(['person-name.json'])
      expect(handled.packages[0]?.contents.disclosed).toMatchObject([{ item: 'person-name', approvedBy: ['A. Example'], records: 1 }])
      expect(recorded.map((it) => [it.stage, outcomesOf(it, 'person-name')])).toEqual([
        ['decide', ['disclose', 'disclose']],
        // The order names an account as well: that is another group, and nobody approved it.
        ['disclose', ['disclosed', 'disclose']],
      ])
      expect(JSON.stringify([handled.notes, recorded])).not.toMatch(/Nora|Hello/)
    })

    it('releases nothing where nobody has records', async () => {
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval])
      expect(handled).toMatchObject({ pass: 2, packages: [], case: { approvals: [{ by: 'A. Example', items: ['person-name'] }] } })
      expect(handled.doors.find((it) => it.door === 5)?.state).toBe('not-reached')
      expect(recorded.at(-1)).toMatchObject({ stage: 'decide', outcome: 'disclose' })
      expect(recorded.at(-1)?.items.map((it) => it.outcome)).not.toContain('disclosed')
    })

    it('releases what this approval names and not again what one before did', async () => {
      const both = [approval, { ...approval, by: 'B. Example', items: ['date-of-birth'] }]
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), both, everything)
      expect(handled.packages.map((it) => [it.contents.disclosed.map(({ item }) => item), it.contents.notHeld])).toEqual([
        [[], ['date-of-birth']],
      ])
      expect(recorded.map((it) => [it.stage, outcomesOf(it, 'date-of-birth')[0]])).toEqual([
        ['decide', 'disclose'],
        ['disclose', 'disclose'],
        ['disclose', 'nothing-held'],
      ])
    })

    it('after which no record can be read, or hidden in, has released nothing', async () => {
      const broken: RecordsPort = ({ targets }) => Promise.resolve(targets.map(({ id }) => ({ item: 'person-name', targetId: id })))
      const throwing = {
        records: everything,
        redact: () => {
          throw new Error('Nora Nobody')
        },
      }
      for (const more of [{ records: broken }, throwing]) {
        const { ports, recorded } = house()
        const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
        const after = await resumeRequest(first, approval, { ...ports, ...more })
        expect(after.packages).toEqual([])
        expect(after.doors.find((it) => it.door === 5)).toMatchObject({
          state: 'not-reached',
          says: 'approved, and yet nothing leaves: see the notes',
        })
        expect(after.notes.map((it) => it.code)).toContain('disclosure.records-unclear')
        expect(recorded.map((it) => [it.stage, outcomesOf(it, 'person-name')])).toEqual([
          ['decide', ['disclose', 'disclose']],
          ['decide', ['disclose', 'disclose']],
        ])
      }
    })

    it('is recorded with the decision of the moment in which it left', async () => {
      const { ports, recorded } = house(everything)
      const first = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
      // Midnight falls between the two decisions.
      const instants = ['2026-09-14T21:59:59.999Z', '2026-09-14T22:00:00.001Z']
      const after = await resumeRequest(first, approval, { ...ports, now: () => instants.shift()! })
      const [left] = after.packages
      const decision = after.decisions.find((it) => it.group === 'q1')
      expect([left?.contents.decidedOn, decision?.decidedOn]).toEqual(['2026-09-15', '2026-09-15'])
      expect(left?.decisionDigest).toBe(sha256Hex(canonicalJson(decision as unknown as Json)))
      expect(recorded.at(-1)?.decisionDigest).toBe(sha256Hex(canonicalJson([after.caseId, after.decisions] as unknown as Json)))
    })

    it('of two people counts in whatever order they come in', async () => {
      const earlier = { ...approval, by: 'B. Example', at: '2026-09-14T08:50:00Z' }
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval, earlier], everything)
      expect(handled.issues).toEqual([])
      expect(handled.packages[0]?.contents.disclosed).toMatchObject([{ approvedBy: ['A. Example', 'B. Example'] }])
    })

    it('asks the store for nothing else, and only after an approval', async () => {
      const asked: unknown[] = []
      const records: RecordsPort = (query) => {
        asked.push([query.items, query.targets.map((it) => it.identifier)])
        return Promise.resolve([])
      }
      const evidence = { kind: 'evidence', evidence: [{ about: 'document', verdict: 'verified', method: 'register' }], ...act }
      await caseAfter(exampleEpoc(), exampleEnvelope(), [evidence], records)
      expect(asked).toEqual([])
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval], records)
      // The order names an account as well; that is another group.
      expect(asked).toEqual([[['person-name'], ['192.0.2.17']]])
      expect(handled.packages[0]?.contents.notHeld).toEqual(['person-name'])
    })

    it.each([
      ['an item that may not leave', { ...approval, items: ['message-content'] }, [], 'case.not-approvable'],
      ['one that may and one that may not', { ...approval, items: ['person-name', 'message-content'] }, [], 'case.not-approvable'],
      ['another group', { ...approval, group: 'q9' }, [], 'case.not-approvable'],
      ['what was withdrawn', approval, [{ kind: 'withdrawal', ...act }], 'case.not-approvable'],
      [
        'what somebody decided before something was learnt',
        { ...approval, at: '2026-09-14T08:59:00Z' },
        [{ kind: 'clarification-asked', ...act }],
        'case.approved-before',
      ],
    ])('of %s changes nothing', async (_, event, before, code) => {
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [...before, event], everything)
      expect(handled.issues.map((it) => it.code)).toEqual([code])
      expect(handled).toMatchObject({ pass: 1 + before.length, packages: [], case: { approvals: [] } })
      expect(recorded.map((it) => it.stage)).toEqual([...['decide', ...before].map(() => 'decide'), 'event-refused'])
    })

    it('is void once anything else is learnt', async () => {
      const withdrawn = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval, { kind: 'clarification-asked', ...act }], everything)
      expect(withdrawn.handled).toMatchObject({ packages: [], case: { approvals: [] } })
    })

    it('releases nothing that was not recorded', async () => {
      const { ports } = house(everything)
      const handled = await handleRequest({ envelope: exampleEnvelope(), request: exampleEpoc() }, ports)
      const broken: Ports = { ...ports, ledger: { append: () => Promise.reject(new Error('disk full')) } }
      await expect(resumeRequest(handled, approval, broken)).rejects.toThrow('disk full')
    })

    it('repeats nothing that a store says when it fails', async () => {
      const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval], () => Promise.reject(new Error('Nora Nobody')))
      expect(handled).toMatchObject({ packages: [] })
      expect(handled.notes.map((it) => it.code)).toContain('disclosure.records-unavailable')
      expect(JSON.stringify(handled.notes)).not.toContain('Nora')
    })
  })

  it.each([
    ['no event', null, 'case.bad-event'],
    ['an act of an invisible name', { kind: 'withdrawal', by: '\u200b\u2800...', at: act.at }, 'case.bad-event'],
    ['an act of nobody', { kind: 'withdrawal', by: ' ', at: act.at }, 'case.bad-event'],
    ['a finding without a reason', { kind: 'finding', fact: 'persecution', value: 'no', ...act }, 'case.bad-event'],
    ['what has not happened yet', { kind: 'withdrawal', by: 'A. Example', at: '2026-09-14T10:12:35Z' }, 'case.from-the-future'],
    ['what happened before the receipt', { kind: 'withdrawal', by: 'A. Example', at: '1900-01-01T00:00:00+23:59' }, 'case.before-receipt'],
    ['an unknown key', { kind: 'withdrawal', ...act, approved: true }, 'case.bad-event'],
  ])('changes nothing for %s', async (_, event, code) => {
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [event])
    expect(handled).toMatchObject({ pass: 1, outcome: 'disclose', case: { learnt: [], log: [] } })
    expect(handled.issues.map((it) => it.code)).toContain(code)
    expect(recorded.map((it) => it.stage)).toEqual(['decide', 'event-refused'])
    expect(JSON.stringify(handled.issues)).not.toContain('A. Example')
  })

  it('has no next pass for a request that could not be read', async () => {
    const { ports, recorded } = house()
    const unread = await handleRequest('{', ports)
    const next = await resumeRequest(unread, { kind: 'withdrawal', ...act }, ports)
    expect(next).toMatchObject({ outcome: 'unreadable', pass: 1 })
    expect(next.issues.map((it) => it.code)).toEqual(['case.not-open'])
    expect(recorded.map((it) => [it.stage, it.outcome])).toEqual([
      ['parse', 'unreadable'],
      ['event-refused', 'unreadable'],
    ])
  })
})
