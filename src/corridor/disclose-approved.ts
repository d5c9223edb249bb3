import type { ApprovalGiven } from '../case/case-event.ts'
import { authoriseDisclosure } from '../disclosure/authorise/authorise-disclosure.ts'
import { type DisclosurePackage, packageDisclosure } from '../disclosure/package/package-disclosure.ts'
import { prepareDisclosure } from '../disclosure/prepare/prepare-disclosure.ts'
import type { Issue } from '../foundation/issue.ts'
import type { Target } from '../request/legal-request.ts'
import type { IdentifiedRequest } from '../identifiers/validate-identifiers.ts'
import type { Decision } from '../rules/decision.ts'
import { unreadableTargets } from '../rules/facts-of/facts-of.ts'
import { groupRequest } from '../rules/facts-of/group-request.ts'
import type { Handled } from './handled.ts'
import { decideRequest, presentInstant } from './make-pass.ts'
import type { Ports } from './ports.ts'

/** What leaves of one group, and what stands against it. */
interface Disclosed {
  readonly packages: readonly DisclosurePackage[]
  readonly issues: readonly Issue[]
  /** The decisions of the moment of release; those there were where it did not come to that. */
  readonly decisions: readonly Decision[]
}

/**
 * Door 5 for the items of an approval: authorises, decides again, fetches, filters, packs. Without a store of records nothing leaves. A package in which
 * nothing is disclosed or found not held, because no record could be read, is none.
 */
export async function discloseApproved(handled: Handled, { group, items }: ApprovalGiven, ports: Ports): Promise<Disclosed> {
  const { request: identified, decisions, case: state, handledAt } = handled
  const decision = decisions.find((it) => it.group === group)
  if (identified === null || decision === undefined || ports.records === undefined) return { packages: [], issues: [], decisions }

  const approvals = state.approvals.filter((it) => it.group === group)
  const { zone } = identified.assessment
  const capability = authoriseDisclosure(decision, approvals, handledAt, { zone, only: items })
  if (!capability.ok) return { packages: [], issues: capability.issues, decisions }
  const asked = groupRequest(identified.request, identified.envelope.receivedAt, unreadableTargets(identified)).find(
    (it) => it.key === group,
  )
  const targets = (asked?.targets ?? []).map((it) => ({ ...it, identifier: canonicalOf(identified, it) }))
  const { redact } = ports
  let latest = decisions
  const prepared = await prepareDisclosure(capability.value, {
    targets,
    window: asked?.window ?? null,
    records: ports.records,
    ...(redact !== undefined && { redact: (record) => redact(record, targets) }),
    decideAgain: () => {
      latest = decideRequest(identified, state, presentInstant(ports), ports.engine)
      return ofGroup(latest, group)
    },
  })
  if (!prepared.ok) return { packages: [], issues: [...capability.notes, ...prepared.issues], decisions: latest }

  const issuing = identified.request.authorities.find((it) => it.role === 'issuing')
  const entity = ports.operator.entities.find((it) => it.id === identified.assessment.entity)
  const packed = packageDisclosure(prepared.value, {
    orderReference: issuing?.fileNumber ?? handled.caseId,
    recipient: issuing?.name ?? '',
    sender: entity?.name ?? ports.operator.name,
    createdAt: handledAt,
    decisions: latest,
  })
  const notes = [...capability.notes, ...prepared.notes]
  if (!packed.ok) return { packages: [], issues: [...notes, ...packed.issues], decisions: latest }
  const { disclosed, notHeld } = packed.value.contents
  const packages = disclosed.length + notHeld.length > 0 ? [packed.value] : []
  return { packages, issues: [...notes, ...packed.notes], decisions: latest }
}

/** The decision of a group; one that is gone cannot be decided. */
function ofGroup(decisions: readonly Decision[], group: string): Decision {
  const decision = decisions.find((it) => it.group === group)
  if (decision === undefined) throw new Error('the group is gone')
  return decision
}

/** The one spelling under which the store is asked; a name that nobody can check is asked for as it was stated. */
const canonicalOf = ({ identifiers }: IdentifiedRequest, { id, identifier }: Target): string =>
  identifiers.find((it) => it.targetId === id)?.canonical ?? identifier
