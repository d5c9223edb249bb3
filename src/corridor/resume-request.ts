import { applyEvent } from '../case/apply-event.ts'
import type { ApprovalGiven, CaseEvent, CaseState } from '../case/case-event.ts'
import { parseCaseEvent } from '../case/parse-case-event.ts'
import { type Issue, issue } from '../foundation/issue.ts'
import { parseRequest } from '../request/parse-request.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import { receivedRequestSchema } from '../request/received-request-schema.ts'
import { discloseApproved } from './disclose-approved.ts'
import { withDoorFive } from './door-reports.ts'
import type { Handled } from './handled.ts'
import { record } from './record.ts'
import { makePass, presentInstant } from './make-pass.ts'
import type { Ports } from './ports.ts'

/**
 * Makes the next pass with a case: an event (a finding, an approval, evidence, the answer to a clarification or of the enforcing authority, a
 * withdrawal) brings more facts, and everything is decided again with them. What an
 * approval releases is decided once more, fetched from `ports.records`, filtered and packed; what stands against it is in `notes`. Every other event voids
 * the approvals given before it. Nothing counts as released that was not recorded, so `packages` come only after the ledger took the entry.
 *
 * `handled` is the product of the pass before. An event that cannot be read, is dated later than now or belongs to a request that could not be read changes
 * nothing: the same case comes back with the issues. Rejects if the ledger does.
 *
 * **Throws** `UsageError` `corridor.bad-port`, as `handleRequest`.
 * **Issues** `case.*`; `request.*` of a corrected request; notes `disclosure.*`.
 * **Source** docs/cases.md.
 *
 * @example
 * const next = await resumeRequest(handled, { kind: 'withdrawal', by: 'A. Example', at: '2026-09-20T10:00:00Z' }, ports)
 */
export async function resumeRequest(handled: Handled, event: unknown, ports: Ports): Promise<Handled> {
  const handledAt = presentInstant(ports)
  const refused = (issues: readonly Issue[]): Handled => ({ ...handled, handledAt, issues, packages: [] })
  if (handled.request === null) return refused([issue('case.not-open')])
  const parsed = parseCaseEvent(event)
  if (!parsed.ok) return refused(parsed.issues)
  if (Date.parse(parsed.value.at) > Date.parse(handledAt)) return refused([issue('case.from-the-future', ['at'])])

  const received = requestAfter(parsed.value, {
    stage: 'received',
    v: 1,
    envelope: handled.request.envelope,
    request: handled.request.request,
  })
  if ('issues' in received) return refused(received.issues)
  const state = applyEvent(handled.case, parsed.value)
  const pass = makePass(received.request, state, received.notes, handledAt, ports)
  const next: Handled = { ...handled, ...pass, pass: handled.pass + 1, case: state, handledAt, issues: [], packages: [] }
  if (parsed.value.kind !== 'approval') return record(next, ports)

  const problem = problemOf(parsed.value, handled.case, next)
  if (problem !== null) return refused([problem])
  const { packages, issues } = await discloseApproved(next, parsed.value.group, ports)
  return record({ ...next, packages, notes: [...next.notes, ...issues], doors: withDoorFive(next.doors, packages.length, ports) }, ports)
}

/** An approval is for what may leave as things stand, by somebody who knew how they stand. */
function problemOf(approval: ApprovalGiven, before: CaseState, { decisions }: Handled): Issue | null {
  const decision = decisions.find((it) => it.group === approval.group)
  const mayLeave = decision?.items.filter((it) => it.outcome === 'disclose').map((it) => it.item) ?? []
  if (!approval.items.every((it) => mayLeave.includes(it))) return issue('case.not-approvable', ['items'])
  const isLater = before.log.every((it) => Date.parse(it.at) <= Date.parse(approval.at))
  return isLater ? null : issue('case.approved-before', ['at'])
}

type After = { readonly request: ReceivedRequest; readonly notes: readonly Issue[] } | { readonly issues: readonly Issue[] }

/** The request as the event leaves it: most events leave it as it is. */
function requestAfter(event: CaseEvent, before: ReceivedRequest): After {
  if (event.kind === 'clarification-answered') {
    const corrected = parseRequest({ envelope: before.envelope, request: event.request })
    return corrected.ok
      ? { request: corrected.value, notes: corrected.notes }
      : { issues: [issue('case.unreadable-answer'), ...corrected.issues] }
  }
  if (event.kind !== 'evidence') return { request: before, notes: [] }
  const evidence = [...before.envelope.evidence, ...event.evidence]
  const read = receivedRequestSchema.safeParse({ ...before, envelope: { ...before.envelope, evidence } })
  return read.success ? { request: read.data, notes: [] } : { issues: [issue('case.bad-event', ['evidence'])] }
}
