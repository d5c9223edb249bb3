import { assessChannel } from '../channel/assess-channel.ts'
import { calendarDateIn } from '../foundation/calendar-date.ts'
import { validateIdentifiers } from '../identifiers/validate-identifiers.ts'
import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import { parseRequest } from '../request/parse-request.ts'
import { decide } from '../rules/decide.ts'
import type { Decision } from '../rules/decision.ts'
import { factsOf } from '../rules/facts-of/facts-of.ts'
import { requestOutcomeOf } from '../rules/request-outcome-of.ts'
import { clocksOf } from './clocks-of.ts'
import { doorsNotReached, doorsPassed } from './door-reports.ts'
import type { Handled } from './handled.ts'
import { ledgerDraftOf } from './ledger-draft-of.ts'
import type { Ports } from './ports.ts'

/**
 * Takes a request through the corridor for the first time: reads it, measures it against our own house, decides every item, turns periods into
 * instants, records what was decided. Nothing leaves: door 5 is not built, and `doors` says of each door how far it can be trusted.
 *
 * `input` is `{ envelope, request }` or its JSON text. Whatever it is, the answer is a `Handled`; a request that cannot be read is recorded
 * like any other, with every issue. Rejects only if a port does, so that nothing counts as handled that was not recorded.
 *
 * **Issues** `request.*` in `issues` and `notes`.
 * **Source** docs/deciding.md.
 *
 * @example
 * const handled = await handleRequest(text, { now, randomBytes, operator, engine, ledger })
 */
export async function handleRequest(input: unknown, ports: Ports): Promise<Handled> {
  const opened = { v: 1, stage: 'handled', caseId: hex(ports.randomBytes(16)), handledAt: ports.now() } as const

  const received = parseRequest(input)
  if (!received.ok) {
    return record(
      {
        ...opened,
        outcome: 'unreadable',
        issues: received.issues,
        notes: [],
        request: null,
        decisions: [],
        clocks: [],
        doors: doorsNotReached,
      },
      ports,
    )
  }
  const request: IdentifiedRequest = validateIdentifiers(assessChannel(received.value, ports.operator))
  const decidedOn = calendarDateIn(opened.handledAt, request.assessment.zone)
  const decisions: readonly Decision[] = factsOf(request).map((question) => decide(ports.engine, { ...question, decidedOn }))
  const outcome = requestOutcomeOf(decisions.flatMap((it) => it.items.map((item) => item.outcome)))
  const clocks = clocksOf(decisions, request.envelope.receivedAt)

  return record({ ...opened, outcome, issues: [], notes: received.notes, request, decisions, clocks, doors: doorsPassed(request) }, ports)
}

async function record(handled: Handled, ports: Ports): Promise<Handled> {
  await ports.ledger.append(ledgerDraftOf(handled))
  return handled
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
