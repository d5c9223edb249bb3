import { applyEvent } from '../case/apply-event.ts'
import type { CaseEvent } from '../case/case-event.ts'
import { parseCaseEvent } from '../case/parse-case-event.ts'
import { type Issue, issue } from '../foundation/issue.ts'
import { parseRequest } from '../request/parse-request.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import { receivedRequestSchema } from '../request/received-request-schema.ts'
import type { Handled } from './handled.ts'
import { ledgerDraftOf } from './ledger-draft-of.ts'
import { makePass, presentInstant } from './make-pass.ts'
import type { Ports } from './ports.ts'

/**
 * Makes the next pass with a case: an event (a finding, an approval, evidence, the answer to a clarification or of the enforcing authority, a
 * withdrawal) brings more facts, and everything is decided again with them. An
 * approval is noted in the case and lets nothing leave yet: door 5 is not built.
 *
 * `handled` is the product of the pass before. An event that cannot be read, is dated later than now or belongs to a request that could not be read changes
 * nothing: the same case comes back with the issues. Rejects if the ledger does.
 *
 * **Throws** `UsageError` `corridor.bad-port`, as `handleRequest`.
 * **Issues** `case.*`; `request.*` of a corrected request.
 * **Source** docs/cases.md.
 *
 * @example
 * const next = await resumeRequest(handled, { kind: 'withdrawal', by: 'A. Example', at: '2026-09-20T10:00:00Z' }, ports)
 */
export async function resumeRequest(handled: Handled, event: unknown, ports: Ports): Promise<Handled> {
  const handledAt = presentInstant(ports)
  const refused = (issues: readonly Issue[]): Handled => ({ ...handled, handledAt, issues })
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
  const next: Handled = { ...handled, ...pass, pass: handled.pass + 1, case: state, handledAt, issues: [] }
  await ports.ledger.append(ledgerDraftOf(next))
  return next
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
