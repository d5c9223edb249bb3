import { assessChannel } from '../channel/assess-channel.ts'
import { calendarDateIn } from '../foundation/calendar-date.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { isTimeZone } from '../foundation/is-time-zone.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { validateIdentifiers } from '../identifiers/validate-identifiers.ts'
import { parseRequest } from '../request/parse-request.ts'
import { decide } from '../rules/decide.ts'
import { factsOf } from '../rules/facts-of/facts-of.ts'
import { requestOutcomeOf } from '../rules/request-outcome-of.ts'
import { clocksOf } from './clocks-of.ts'
import { doorsNotReached, doorsPassed } from './door-reports.ts'
import { groupSummaries } from './group-summaries.ts'
import type { Handled } from './handled.ts'
import { ledgerDraftOf } from './ledger-draft-of.ts'
import type { Ports } from './ports.ts'
import { wordsToRead } from './words-to-read.ts'

/**
 * Takes a request through the corridor for the first time: reads it, measures it against our own house, decides every item, turns periods into
 * clocks, records what was decided. Nothing leaves: door 5 is not built, and `doors` says of each door how far it can be trusted.
 *
 * `input` is `{ envelope, request }` or its JSON text. Whatever it is, the answer is a `Handled`; a request that cannot be read is recorded
 * like any other, with every issue. Rejects if the ledger does, so that nothing counts as handled that was not recorded.
 *
 * **Throws** `UsageError` `corridor.bad-port` if `now` gives no instant or an entity of the operator has no time zone.
 * **Issues** `request.*` in `issues` and `notes`.
 * **Source** docs/deciding.md.
 *
 * @example
 * const handled = await handleRequest(text, { now, randomBytes, operator, engine, ledger })
 */
export async function handleRequest(input: unknown, ports: Ports): Promise<Handled> {
  const opened = { v: 1, stage: 'handled', caseId: hex(ports.randomBytes(16)), handledAt: presentInstant(ports) } as const

  const received = parseRequest(input)
  if (!received.ok) {
    const unread = { request: null, decisions: [], groups: [], clocks: [], wordsToRead: [], doors: doorsNotReached }
    return record({ ...opened, outcome: 'unreadable', issues: received.issues, notes: [], ...unread }, ports)
  }
  const request = validateIdentifiers(assessChannel(received.value, ports.operator), {
    ...(ports.parsePhoneNumber !== undefined && { parsePhoneNumber: ports.parsePhoneNumber }),
    ...(ports.operator.documentationRanges !== undefined && { documentationRanges: ports.operator.documentationRanges }),
  })
  const { zone } = request.assessment
  const decidedOn = calendarDateIn(opened.handledAt, zone)
  const decisions = factsOf(request).map((question) => decide(ports.engine, { ...question, decidedOn }))
  const outcome = requestOutcomeOf(decisions.flatMap((it) => it.items.map((item) => item.outcome)))
  const clocks = clocksOf(decisions, request.envelope.receivedAt, zone)
  const words = wordsToRead(request.request)

  return record(
    {
      ...opened,
      outcome,
      issues: [],
      notes: [...received.notes, ...request.identifiers.flatMap((it) => it.issues)],
      request,
      decisions,
      groups: groupSummaries(request),
      clocks,
      wordsToRead: words,
      doors: doorsPassed(request, words.length),
    },
    ports,
  )
}

async function record(handled: Handled, ports: Ports): Promise<Handled> {
  await ports.ledger.append(ledgerDraftOf(handled))
  return handled
}

/** The present instant in UTC. What is wrong with a port is told before a request is touched. */
function presentInstant({ now, operator }: Ports): string {
  const instant = now()
  if (!isInstant(instant)) throw new UsageError('corridor.bad-port', 'ports.now must give an ISO 8601 instant with an offset')
  if (!operator.entities.every((it) => isTimeZone(it.zone)))
    throw new UsageError('corridor.bad-port', 'an entity of ports.operator has no known time zone')
  return new Date(instant).toISOString()
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
