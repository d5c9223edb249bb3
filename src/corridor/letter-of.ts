import type { Operator } from '../channel/operator.ts'
import { letterFor } from '../disclosure/letters/letter-for.ts'
import type { Letter } from '../disclosure/letters/letter.ts'
import { calendarDateIn } from '../foundation/calendar-date.ts'
import type { Handled } from './handled.ts'

/**
 * The letter that is due in a case as it stands: a clarification, a refusal, the right door, or the neutral receipt, which is all that a sender who is
 * not proven gets. Null for a request that could not be read: a person has to see who sent it.
 *
 * **Throws** `UsageError` `letter.bad-field` if the name of the operator does not fit into a line.
 * **Issues** none.
 * **Source** docs/disclosure.md.
 *
 * @example
 * letterOf(handled, operator)?.text
 */
export function letterOf({ request: identified, decisions, caseId, handledAt }: Handled, operator: Operator): Letter | null {
  if (identified === null) return null
  const { assessment, request } = identified
  const entity = operator.entities.find((it) => it.id === assessment.entity)
  return letterFor({
    decisions,
    authenticity: assessment.authenticity.verdict,
    instrument: request.instrument,
    ourReference: caseId,
    theirReference: request.authorities.find((it) => it.role === 'issuing')?.fileNumber ?? null,
    from: entity?.name ?? operator.name,
    date: calendarDateIn(handledAt, assessment.zone),
    doors: operator.contactPoints.filter((it) => assessment.candidateDoors.includes(it.id)),
  })
}
