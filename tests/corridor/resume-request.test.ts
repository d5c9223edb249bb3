import { describe, expect, it } from 'vitest'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import type { LedgerDraft, Ports } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import type { RecordsPort } from '../../src/disclosure/prepare/records.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
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

// A store that answers with everything it has.
const everything: RecordsPort = ({ targets }) =>
  Promise.resolve(
    targets.flatMap(({ id }) => [
      { item: 'person-name', targetId: id, value: 'Nora Nobody' },
      { item: 'person-name', targetId: 'somebody else', value: 'Otto Other' },
      { item: 'message-content', targetId: id, at: '2026-08-25T10:05:00Z', value: 'Hello' },
    ]),
  )

describe('resumeRequest', () => {
  it('reaches `disclose` after evidence, and records every pass', async () => {
    const evidence = [
      { about: 'agency', verdict: 'verified', method: 'register' },
      { about: 'domain', verdict: 'verified', method: 'register' },
    ]
    const before = await caseAfter(exampleEpoc(), exampleEnvelope({ evidence: [] }), [])
    expect(before.handled).toMatchObject({ outcome: 'verify', pass: 1 })
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope({ evidence: [] }), [
      { kind: 'evidence', evidence, ...act },
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
      { kind: 'clarification-answered', request: exampleEpoc(), ...act },
    ])
    expect(handled).toMatchObject({ outcome: 'disclose', pass: 3, case: { facts: { clarification: 'answered' } } })
    expect(handled.case.log.map((it) => it.kind)).toEqual(['clarification-asked', 'clarification-answered'])
  })

  it('leaves everything as it was when the answer cannot be read', async () => {
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [
      { kind: 'clarification-answered', request: 'fax', ...act },
    ])
    expect(handled).toMatchObject({ pass: 1, outcome: 'disclose', case: { facts: {} } })
    expect(handled.issues[0]?.code).toBe('case.unreadable-answer')
    expect(recorded).toHaveLength(1)
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

  describe('an approval', () => {
    const approval = { kind: 'approval', group: 'q1', items: ['person-name'], ...act }

    it('releases what was approved, of the targets that were asked for, and records it', async () => {
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval], everything)
      expect(handled.doors.find((it) => it.door === 5)?.state).toBe('done')
      expect(handled.packages).toHaveLength(1)
      expect(handled.packages[0]?.files.map((it) => it.name)).toEqual(['person-name.json'])
      expect(handled.packages[0]?.contents.disclosed).toMatchObject([{ item: 'person-name', approvedBy: ['A. Example'], records: 1 }])
      expect(recorded.map((it) => it.disclosed)).toEqual([[], ['person-name']])
      expect(JSON.stringify([handled.notes, recorded])).not.toMatch(/Nora|Hello/)
    })

    it('releases nothing where nobody has records', async () => {
      const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [approval])
      expect(handled).toMatchObject({ pass: 2, packages: [], case: { approvals: [{ by: 'A. Example', items: ['person-name'] }] } })
      expect(handled.doors.find((it) => it.door === 5)?.state).toBe('not-reached')
      expect(recorded.at(-1)?.disclosed).toEqual([])
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
      expect(recorded).toHaveLength(1 + before.length)
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
    ['an act of nobody', { kind: 'withdrawal', by: ' ', at: act.at }, 'case.bad-event'],
    ['a finding without a reason', { kind: 'finding', fact: 'persecution', value: 'no', ...act }, 'case.bad-event'],
    ['what has not happened yet', { kind: 'withdrawal', by: 'A. Example', at: '2026-09-14T10:12:35Z' }, 'case.from-the-future'],
    ['an unknown key', { kind: 'withdrawal', ...act, approved: true }, 'case.bad-event'],
  ])('changes nothing for %s', async (_, event, code) => {
    const { handled, recorded } = await caseAfter(exampleEpoc(), exampleEnvelope(), [event])
    expect(handled).toMatchObject({ pass: 1, outcome: 'disclose', case: { facts: {}, log: [] } })
    expect(handled.issues.map((it) => it.code)).toContain(code)
    expect(recorded).toHaveLength(1)
    expect(JSON.stringify(handled.issues)).not.toContain('A. Example')
  })

  it('has no next pass for a request that could not be read', async () => {
    const { ports, recorded } = house()
    const unread = await handleRequest('{', ports)
    const next = await resumeRequest(unread, { kind: 'withdrawal', ...act }, ports)
    expect(next).toMatchObject({ outcome: 'unreadable', pass: 1 })
    expect(next.issues.map((it) => it.code)).toEqual(['case.not-open'])
    expect(recorded).toHaveLength(1)
  })
})
