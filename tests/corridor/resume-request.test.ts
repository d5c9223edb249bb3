import { describe, expect, it } from 'vitest'
import { handleRequest } from '../../src/corridor/handle-request.ts'
import type { Handled } from '../../src/corridor/handled.ts'
import type { LedgerDraft, Ports } from '../../src/corridor/ports.ts'
import { resumeRequest } from '../../src/corridor/resume-request.ts'
import { eEvidence } from '../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile } from '../../src/rules/compile.ts'
import { exampleEnvelope, exampleEpoc } from '../support/example-epoc.ts'
import { exampleOperator } from '../support/example-operator.ts'

const engine = compile([eEvidence, baseline])
const act = { by: 'A. Example', at: '2026-09-14T09:00:00Z' }

function house(): { ports: Ports; recorded: LedgerDraft[] } {
  const recorded: LedgerDraft[] = []
  const ports: Ports = {
    now: () => '2026-09-14T10:12:34.567Z',
    randomBytes: (length) => new Uint8Array(length).fill(7),
    operator: exampleOperator,
    engine,
    ledger: { append: (entry) => Promise.resolve(void recorded.push(entry)) },
  }
  return { ports, recorded }
}

async function caseAfter(
  request: object,
  envelope: object,
  events: readonly unknown[],
): Promise<{ handled: Handled; recorded: LedgerDraft[] }> {
  const { ports, recorded } = house()
  let handled = await handleRequest({ envelope, request }, ports)
  // A case is stored between two passes.
  for (const event of events) handled = await resumeRequest(JSON.parse(JSON.stringify(handled)) as Handled, event, ports)
  return { handled, recorded }
}

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

  it('goes on when the order is corrected, and the approvals given before are void', async () => {
    const unsigned = exampleEpoc({ sectionA: { issuingState: undefined } })
    const before = await caseAfter(unsigned, exampleEnvelope(), [])
    expect(before.handled.outcome).not.toBe('disclose')
    const { handled } = await caseAfter(unsigned, exampleEnvelope(), [
      { kind: 'clarification-asked', ...act },
      { kind: 'approval', group: before.handled.groups[0]?.key, items: ['person-name'], ...act },
      { kind: 'clarification-answered', request: exampleEpoc(), ...act },
    ])
    expect(handled).toMatchObject({ outcome: 'disclose', pass: 4, case: { approvals: [], facts: { clarification: 'answered' } } })
    expect(handled.case.log.map((it) => it.kind)).toEqual(['clarification-asked', 'approval', 'clarification-answered'])
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

  it('lets nothing leave after an approval: door 5 is not built', async () => {
    const { handled } = await caseAfter(exampleEpoc(), exampleEnvelope(), [
      { kind: 'approval', group: 'q1', items: ['person-name'], ...act },
    ])
    expect(handled).toMatchObject({ pass: 2, case: { approvals: [{ by: 'A. Example', items: ['person-name'] }] } })
    expect(handled.doors.find((it) => it.door === 5)?.state).toBe('not-built')
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
