import type { AssessedRequest } from '../../channel/assess-channel.ts'
import { type CalendarDate, calendarDateIn } from '../../foundation/calendar-date.ts'
import type { IdentifiedRequest } from '../../identifiers/validate-identifiers.ts'
import type { ReceivedRequest } from '../../request/received-request.ts'
import type { Facts } from '../../vocabulary/facts.ts'
import type { Question } from '../question.ts'
import { elementFacts } from './element-facts.ts'
import { groupRequest, type RequestGroup } from './group-request.ts'
import { statedFacts } from './stated-facts.ts'

/**
 * Turns a request into the questions that the engine decides: one for each group of targets of one kind, over one time range, for one purpose.
 * This is the only place where a request becomes facts, and no name, address or identifier comes out of it.
 *
 * Takes the product of door 1, 2 or 3. What no door has established yet is left out and so unknown: of a request that was only received,
 * authenticity and addressee are unknown and the answer is `verify`.
 *
 * `decidedOn`, in the zone of the addressee, is the day of deciding: by it the instructions are read and the days of an order are counted, so that
 * a paper that lapses on our desk is not taken for a fresh one. Without it the day of receipt counts.
 *
 * **Issues** none; what the request does not state is missing or unknown.
 * **Source** docs/deciding.md, "The unit of decision".
 *
 * @example
 * const decisions = factsOf(request).map((question) => decide(engine, question))
 */
export function factsOf(
  request: ReceivedRequest | AssessedRequest | IdentifiedRequest,
  decidedOn?: CalendarDate,
): readonly Question[] {
  const { envelope, request: order } = request
  const assessment = 'assessment' in request ? request.assessment : undefined
  const shared: Facts = {
    instrument: order.instrument,
    issuingState: order.issuingState ?? 'unstated',
    addresseeState: assessment?.addresseeState ?? 'unstated',
    ...statedFacts(order),
    ...assessment?.established,
    ...(assessment?.languageAccepted != null && { languageAccepted: assessment.languageAccepted ? 'yes' : 'no' }),
  }
  const receivedOn = calendarDateIn(envelope.receivedAt, assessment?.zone ?? envelope.zone)
  const issuedOn = credibleDate(order.issuedOn, envelope.correctedAt ?? envelope.receivedAt)
  return groupRequest(order, envelope.receivedAt, unreadableTargets(request)).map((group) => ({
    asked: group.items,
    facts: {
      ...shared,
      ...elementFacts(order, group, issuedOn),
      ...groupFacts(group, envelope.receivedAt, shared),
      ...orderAge(issuedOn, decidedOn !== undefined && decidedOn > receivedOn ? decidedOn : receivedOn),
      targetsCount: order.targets.length,
    },
    issuedOn,
    receivedOn,
    ...(decidedOn !== undefined && { decidedOn }),
    group: group.key,
  }))
}

/** Facts of one group: its targets, its purpose, its time range. */
function groupFacts({ targets, purpose, window }: RequestGroup, receivedAt: string, shared: Facts): Partial<Facts> {
  const [target] = targets
  return {
    ...(target !== undefined && { targetKind: target.kind }),
    ...(target?.userRole != null && { userRole: target.userRole }),
    ...relative('claimedLocation', target?.claimedLocation, shared),
    ...relative('claimedNationality', target?.claimedNationality, shared),
    ...(purpose !== null && { purpose }),
    ...windowFacts(window, receivedAt),
  }
}

/** No time range asks for nothing beyond the receipt; of an open one nobody can say how long it is. */
function windowFacts(window: RequestGroup['window'], receivedAt: string): Partial<Facts> {
  if (window === null) return { windowEndsAfterReceipt: 'no' }
  const { from, to } = window
  // The cut at the receipt has left an open end only where the range begins after it.
  if (to === null) return { windowEndsAfterReceipt: 'yes' }
  return {
    windowEndsAfterReceipt: Date.parse(to) > Date.parse(receivedAt) ? 'yes' : 'no',
    ...(from !== null && { windowDays: Math.ceil((Date.parse(to) - Date.parse(from)) / day) }),
  }
}

/** Whole days from the date of issue, that day not counted. What is dated tomorrow, in a zone ahead of ours, is of today. */
const orderAge = (issuedOn: Question['issuedOn'], on: CalendarDate): Partial<Facts> =>
  issuedOn === null ? {} : { orderAgeDays: Math.max(0, (Date.parse(on) - Date.parse(issuedOn)) / day) }

const day = 86_400_000

/** Where a State stands to the two that matter; unknown while one of them is not stated. The issuing State comes first where it is both. */
function relative(
  fact: 'claimedLocation' | 'claimedNationality',
  state: string | null | undefined,
  { issuingState, addresseeState }: Facts,
): Partial<Facts> {
  if (state == null) return {}
  if (state === issuingState) return { [fact]: 'issuing-state' }
  if (issuingState === 'unstated' || addresseeState === 'unstated') return {}
  return { [fact]: state === addresseeState ? 'addressee-state' : 'elsewhere' }
}

/**
 * A date of issue after the receipt is none: it would also choose the law. In the furthest zone it is tomorrow for fourteen hours before it is here.
 */
function credibleDate(issuedOn: Question['issuedOn'], receivedAt: string): Question['issuedOn'] {
  return issuedOn !== null && Date.parse(`${issuedOn}T00:00:00+14:00`) > Date.parse(receivedAt) ? null : issuedOn
}

/** Targets that door 3 could not read. Of a request that has not been there, none is known. */
export const unreadableTargets = (request: ReceivedRequest | AssessedRequest | IdentifiedRequest): ReadonlySet<string> =>
  new Set('identifiers' in request ? request.identifiers.filter((it) => it.state === 'invalid').map((it) => it.targetId) : [])
