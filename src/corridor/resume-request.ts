import { applyEvent } from '../case/apply-event.ts'
import type { ApprovalGiven, CaseEvent, CaseState } from '../case/case-event.ts'
import { parseCaseEvent } from '../case/parse-case-event.ts'
import { computeStrictDeadline } from '../deadlines/compute-strict-deadline.ts'
import type { Issue } from '../foundation/issue.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { caseIssueCodes } from '../foundation/stage-issue-codes.ts'
import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import { parseRequest } from '../request/parse-request.ts'
import type { LegalRequest } from '../request/legal-request.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import { receivedRequestSchema } from '../request/received-request-schema.ts'
import { compareWithEarlier } from './compare-with-earlier.ts'
import { discloseApproved } from './disclose-approved.ts'
import { withDoorFive } from './door-reports.ts'
import type { Clock, Handled } from './handled.ts'
import { record } from './record.ts'
import { answered, makePass, presentInstant } from './make-pass.ts'
import type { Ports } from './ports.ts'

const issue = /* @__PURE__ */ issueOf(caseIssueCodes)

/**
 * Makes the next pass with a case: an event (a finding, an approval, evidence, the answer to a clarification or of the enforcing authority, a
 * withdrawal) brings more facts, and everything is decided again with them. What an approval releases is decided once more, fetched from
 * `ports.records`, filtered and packed; what stands against it is in `notes`. Every other event voids the approvals given before it. Nothing counts as
 * released that was not recorded, so `packages` come only after the ledger took the entry.
 *
 * `handled` is the product of the pass before. An event that cannot be read, cannot have happened when it says or belongs to a request that could not be
 * read changes nothing but is recorded: the same case comes back with the issues. Rejects if the ledger does.
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
  const refused = (issues: readonly Issue[]): Promise<Handled> =>
    record({ ...handled, handledAt, issues, packages: [] }, 'event-refused', ports)
  if (handled.request === null) return refused([issue('case.not-open')])
  const parsed = parseCaseEvent(event)
  if (!parsed.ok) return refused(parsed.issues)
  const timing = untimely(parsed.value, handled.request, handled.clocks, handledAt)
  if (timing !== null) return refused([timing])

  const received = requestAfter(parsed.value, {
    stage: 'received',
    v: 1,
    envelope: handled.request.envelope,
    request: handled.request.request,
  })
  if ('issues' in received) return refused(received.issues)
  const state = applyEvent(handled.case, parsed.value)
  const notes = [...handled.notes.filter((it) => stays.has(it.code)), ...received.notes]
  const pass = makePass(received.request, state, notes, handledAt, ports)
  const next: Handled = { ...handled, ...pass, pass: handled.pass + 1, case: state, handledAt, issues: [], packages: [] }
  if (changing.has(parsed.value.kind)) return compareWithEarlier(await record(next, 'decide', ports), ports)
  if (parsed.value.kind !== 'approval') return record(next, 'decide', ports)

  const problem = problemOf(parsed.value, handled.case, next)
  if (problem !== null) return refused([problem])
  const { packages, issues, decisions } = await discloseApproved(next, parsed.value, ports)
  const released = { packages, notes: [...next.notes, ...issues], doors: withDoorFive(next.doors, packages.length, ports) }
  // What is recorded is the decision on which it left, not the one before it.
  const after = { ...next, ...answered(handled.request, decisions), ...released }
  return record(after, packages.length > 0 ? 'disclose' : 'decide', ports)
}

/** Events that bring another request, or another proof of its sender. */
const changing: ReadonlySet<CaseEvent['kind']> = new Set(['evidence', 'clarification-answered'])

/** An approval is for what may leave as things stand, by somebody who knew how they stand. */
function problemOf(approval: ApprovalGiven, before: CaseState, { decisions }: Handled): Issue | null {
  const decision = decisions.find((it) => it.group === approval.group)
  const mayLeave = decision?.items.filter((it) => it.outcome === 'disclose').map((it) => it.item) ?? []
  if (!approval.items.every((it) => mayLeave.includes(it))) return issue('case.not-approvable', ['items'])
  if (before.learnt.some((it) => it.fact === 'orderState')) return issue('case.not-approvable')
  const isLater = before.log.every((it) => it.kind === 'approval' || Date.parse(it.at) <= Date.parse(approval.at))
  return isLater ? null : issue('case.approved-before', ['at'])
}

/** Notes of the first pass that nothing that is learnt later makes untrue. */
const stays: ReadonlySet<string> = new Set(['case.came-before', 'case.came-otherwise', 'case.not-compared', 'request.confidential-part'])

type After = { readonly request: ReceivedRequest; readonly notes: readonly Issue[] } | { readonly issues: readonly Issue[] }

/** The request as the event leaves it: most events leave it as it is. What is stored is read again like what comes in. */
function requestAfter(event: CaseEvent, before: ReceivedRequest): After {
  const { by, at } = event
  if (event.kind === 'clarification-answered') {
    // What was verified was the paper before; only what speaks against it goes on counting.
    const against = before.envelope.evidence.filter((it) => !opening.has(it.verdict))
    const evidence = [...against, ...(event.evidence ?? []).map((it) => ({ by, at, ...it }))]
    const corrected = parseRequest({ envelope: { ...before.envelope, evidence, correctedAt: at }, request: event.request })
    if (!corrected.ok) return { issues: [issue('case.unreadable-answer'), ...corrected.issues] }
    return isAnother(before, corrected.value)
      ? { issues: [issue('case.another-request', ['request'])] }
      : { request: corrected.value, notes: corrected.notes }
  }
  const found =
    event.kind === 'evidence'
      ? event.evidence.map((it) => ({ by, at, ...it }))
      : event.kind === 'enforcing-authority-answered'
        ? [{ about: 'enforcing-authority', verdict: event.answer, method: 'answer', by, at }]
        : []
  const evidence = [...before.envelope.evidence, ...found]
  const read = receivedRequestSchema.safeParse({ ...before, envelope: { ...before.envelope, evidence } })
  return read.success ? { request: read.data, notes: [] } : { issues: [issue('case.bad-event', found.length > 0 ? ['evidence'] : [])] }
}

const opening: ReadonlySet<string> = new Set(['verified', 'sufficient', 'no-refusal', 'no-answer-in-time', 'unknown'])

/** Whether a correction is another request: what was stated before of the instrument, the State and the authority has to stay. */
function isAnother({ request: before }: ReceivedRequest, { request: after }: ReceivedRequest): boolean {
  const nameOf = ({ authorities }: LegalRequest): string | null => authorities.find((it) => it.role === 'issuing')?.name ?? null
  const changed = (a: string | null, b: string | null): boolean => a !== null && a !== b
  return (
    before.instrument !== after.instrument || changed(before.issuingState, after.issuingState) || changed(nameOf(before), nameOf(after))
  )
}

/** Why an event cannot have happened when it says; null if it can. */
function untimely(
  event: CaseEvent,
  { envelope: { receivedAt }, assessment }: IdentifiedRequest,
  clocks: readonly Clock[],
  now: string,
): Issue | null {
  const at = Date.parse(event.at)
  if (at > Date.parse(now)) return issue('case.from-the-future', ['at'])
  if (at < Date.parse(receivedAt)) return issue('case.before-receipt', ['at'])
  const isSilence = event.kind === 'enforcing-authority-answered' && event.answer === 'no-answer-in-time'
  if (!isSilence) return null
  // On no reading is the time over sooner than on the strict one; on some it is later, which is for the named person to know.
  const waits = clocks.filter((it) => it.kind === 'hold' && it.what === 'enforcing-authority-cleared')
  const isOver = waits.every(({ span }) => {
    const end = computeStrictDeadline({ event: receivedAt, period: span, timeZone: assessment.zone })
    return end.ok && at >= Date.parse(end.value.at)
  })
  return waits.length > 0 && isOver ? null : issue('case.silence-too-short', ['at'])
}
