import type { ReceivedRequest } from '../request/received-request.ts'
import { instruments } from '../vocabulary/instruments.ts'
import type { ContactPoint, Operator } from './operator.ts'

/**
 * The doors of ours that take such a request, from our own published contact points: those of the entity that answers for the service first. Only
 * `decide` sends anybody to one of them, and a door that is not published is never named.
 *
 * **Issues** none.
 * **Source** Reg. (EU) 2022/2065, Art. 11; Dir. (EU) 2023/1544, Art. 4.
 *
 * @example
 * candidateDoors(received, operator, 'messenger').map((it) => it.id) // ['e-evidence-access-point', 'orders-mailbox']
 */
export function candidateDoors({ request }: ReceivedRequest, operator: Operator, service: string | null): readonly ContactPoint[] {
  const { family } = instruments[request.instrument]
  const { issuingState } = request
  const isOpen = (it: ContactPoint): boolean =>
    it.takes.includes(family) && (it.directFrom === 'any' || (issuingState !== null && it.directFrom.includes(issuingState)))
  const answers = (it: ContactPoint): boolean =>
    service !== null && operator.entities.some((entity) => entity.id === it.entity && entity.answersFor.includes(service))
  const open = operator.contactPoints.filter(isOpen)
  return [...open.filter(answers), ...open.filter((it) => !answers(it))]
}
