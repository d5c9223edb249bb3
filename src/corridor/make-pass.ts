import { assessChannel } from '../channel/assess-channel.ts'
import type { CaseState } from '../case/case-event.ts'
import { factsLearnt } from '../case/facts-learnt.ts'
import { calendarDateIn } from '../foundation/calendar-date.ts'
import { hasOnly } from '../foundation/has-only.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { isTimeZone } from '../foundation/is-time-zone.ts'
import type { Issue } from '../foundation/issue.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { type IdentifiedRequest, validateIdentifiers } from '../identifiers/validate-identifiers.ts'
import type { ReceivedRequest } from '../request/received-request.ts'
import { decide } from '../rules/decide.ts'
import type { Decision } from '../rules/decision.ts'
import type { Engine } from '../rules/engine.ts'
import { factsOf } from '../rules/facts-of/facts-of.ts'
import { requestOutcomeOf } from '../rules/request-outcome-of.ts'
import { clocksOf } from './clocks-of.ts'
import { doorsPassed } from './door-reports.ts'
import { groupSummaries } from './group-summaries.ts'
import type { Handled } from './handled.ts'
import type { Ports } from './ports.ts'
import { wordsToRead } from './words-to-read.ts'

/** What a pass adds to the case that it opens or continues. */
export type Pass = Pick<Handled, 'outcome' | 'notes' | 'request' | 'decisions' | 'groups' | 'clocks' | 'wordsToRead' | 'doors'>

/** Doors 2 to 4, with what the case has learnt by now. */
export function makePass(received: ReceivedRequest, state: CaseState, notes: readonly Issue[], at: string, ports: Ports): Pass {
  const { operator, engine, parsePhoneNumber } = ports
  const request = validateIdentifiers(assessChannel(received, operator), {
    ...(parsePhoneNumber !== undefined && { parsePhoneNumber }),
    ...(operator.documentationRanges !== undefined && { documentationRanges: operator.documentationRanges }),
  })
  const words = wordsToRead(request.request)
  return {
    ...answered(request, decideRequest(request, state, at, engine)),
    notes: [...notes, ...request.identifiers.flatMap((it) => it.issues)],
    request,
    groups: groupSummaries(request),
    wordsToRead: words,
    doors: doorsPassed(request, words.length),
  }
}

/** Decisions, with what follows from them. */
export const answered = (request: IdentifiedRequest, decisions: readonly Decision[]): Pick<Pass, 'outcome' | 'decisions' | 'clocks'> => ({
  outcome: requestOutcomeOf(decisions.flatMap((it) => it.items.map((item) => item.outcome))),
  decisions,
  clocks: clocksOf(decisions, request.envelope.receivedAt, request.assessment.zone),
})

/** Decides every group with what the case has learnt, under the instructions of the day. */
export function decideRequest(request: IdentifiedRequest, state: CaseState, at: string, engine: Engine): readonly Decision[] {
  const decidedOn = calendarDateIn(at, request.assessment.zone)
  return factsOf(request, decidedOn).map((question) => decide(engine, { ...question, facts: factsLearnt(question.facts, state) }))
}

const known: Readonly<Record<keyof Ports, true>> = {
  now: true,
  randomBytes: true,
  operator: true,
  engine: true,
  ledger: true,
  records: true,
  redact: true,
  remember: true,
  parsePhoneNumber: true,
}

/** The present instant in UTC. What is wrong with a port is told before a request is touched. */
export function presentInstant(ports: Ports): string {
  if (typeof ports !== 'object' || (ports as unknown) === null) throw new UsageError('corridor.bad-port', 'ports are an object')
  const { now, operator, records, redact, remember, parsePhoneNumber } = ports
  // A misspelt `redact` would let records leave as the store gives them.
  if (!hasOnly(ports, known))
    throw new UsageError('corridor.bad-port', `a port is not known; those that are: ${Object.keys(known).join(', ')}`)
  if (![records, redact, remember, parsePhoneNumber].every((it) => it === undefined || typeof it === 'function'))
    throw new UsageError('corridor.bad-port', 'records, redact, remember and parsePhoneNumber are functions, where they are given')
  const instant = now()
  if (!isInstant(instant)) throw new UsageError('corridor.bad-port', 'ports.now must give an ISO 8601 instant with an offset')
  if (!operator.entities.every((it) => isTimeZone(it.zone))) {
    throw new UsageError('corridor.bad-port', 'an entity of ports.operator has no known time zone')
  }
  return new Date(instant).toISOString()
}
