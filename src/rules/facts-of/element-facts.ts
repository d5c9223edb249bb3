import type { Contact, LegalRequest } from '../../request/legal-request.ts'
import type { Element } from '../../vocabulary/elements.ts'
import type { RequestGroup } from './group-request.ts'

/** Which elements the request has. A signature counts when the form says that there is one; whether it holds is a question for door 2. */
export function elementFacts(
  order: LegalRequest,
  group: RequestGroup,
  issuedOn: string | null,
): Readonly<Record<Element, 'present' | 'missing'>> {
  const of = (role: string): LegalRequest['authorities'][number] | undefined => order.authorities.find((it) => it.role === role)
  const [issuing, validating, contactPoint, recipient] = [of('issuing'), of('validating'), of('contact-point'), of('recipient')]
  const has: Readonly<Record<Element, boolean>> = {
    issuingAuthority: isWritten(issuing?.name),
    authorityContact: reachable(issuing?.contact) || reachable(contactPoint?.contact) || reachable(validating?.contact),
    fileNumber: isWritten(issuing?.fileNumber),
    issueDate: issuedOn !== null,
    // Art. 9(1): the issuing authority signs or, where there is one, the validating authority.
    signature: issuing?.signature?.present === true || validating?.signature?.present === true,
    addressee: isWritten(order.addressee.name),
    userIdentifier: group.targets.length > 0 && group.isReadable,
    // Of what is no address nobody asks for a port.
    observationTime: group.targets.every((it) => it.kind !== 'ip-endpoint' || it.observedAt !== null),
    sourcePort: group.targets.every((it) => it.kind !== 'ip-endpoint' || it.port !== null),
    dataCategory: group.items.length > 0,
    timeRange: group.window?.from != null && group.window.to !== null,
    criminalProvisions: isWritten(order.offence.provisions),
    offenceDescription: [order.offence.nature, order.offence.classification, order.offence.provisions].some(isWritten),
    statementOfReasons: isWritten(order.reasons.statement),
    emergencyReasons: isWritten(order.emergency.reasons) || order.emergency.ground !== null,
    dataRecipient: order.delivery.to !== null || isWritten(recipient?.name),
    recipientName: isWritten(recipient?.name),
    legalBasis: isWritten(order.legalBasis),
    certification: order.declarations.certification === true,
    specificSelector: group.targets.length > 0 && group.isReadable,
    reviewNotice: order.declarations.reviewNotice === true,
    contentLocation: group.targets.some((it) => it.kind === 'content') && group.isReadable,
    territorialScope: order.territory.extent !== null || order.territory.states.length > 0,
    redressInformation: isWritten(order.redress),
    materialType: order.materialTypes.length > 0,
    issueTime: order.issuedAt !== null,
    treaty: isWritten(order.treaty),
  }
  return Object.fromEntries(Object.entries(has).map(([name, present]) => [name, present ? 'present' : 'missing'])) as Record<
    Element,
    'present' | 'missing'
  >
}

/** A line that was left empty states nothing. */
const isWritten = (text: string | null | undefined): boolean => text != null && text.trim() !== ''

const reachable = (contact: Contact | undefined): boolean =>
  isWritten(contact?.address) || isWritten(contact?.telephone) || isWritten(contact?.email)
