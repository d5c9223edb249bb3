import type { Contact, LegalRequest } from '../../request/legal-request.ts'
import type { Element } from '../../vocabulary/elements.ts'
import type { RequestGroup } from './group-request.ts'

/** Which elements the request has. A signature counts when the form says that there is one; whether it holds is a question for door 2. */
export function elementFacts(order: LegalRequest, group: RequestGroup): Readonly<Record<Element, 'present' | 'missing'>> {
  const of = (role: string): LegalRequest['authorities'][number] | undefined => order.authorities.find((it) => it.role === role)
  const [issuing, validating, contactPoint] = [of('issuing'), of('validating'), of('contact-point')]
  const has: Readonly<Record<Element, boolean>> = {
    issuingAuthority: issuing?.name != null,
    authorityContact: reachable(issuing?.contact) || reachable(contactPoint?.contact) || reachable(validating?.contact),
    fileNumber: issuing?.fileNumber != null,
    issueDate: order.issuedOn !== null,
    // Art. 9(1): the issuing authority signs or, where there is one, the validating authority.
    signature: issuing?.signature?.present === true || validating?.signature?.present === true,
    addressee: order.addressee.name !== null,
    userIdentifier: group.targets.length > 0,
    dataCategory: group.items.length > 0,
    timeRange: group.window?.to != null,
    criminalProvisions: order.offence.provisions !== null,
    emergencyReasons: order.emergency.reasons !== null || order.emergency.ground !== null,
    dataRecipient: order.delivery.to !== null,
    legalBasis: order.legalBasis !== null,
  }
  return Object.fromEntries(Object.entries(has).map(([name, present]) => [name, present ? 'present' : 'missing'])) as Record<Element, 'present' | 'missing'>
}

const reachable = (contact: Contact | undefined): boolean => contact !== undefined && (contact.address !== null || contact.telephone !== null || contact.email !== null)
