import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete British requests. A case states only what is different from them. The single point of contact is coded as a central authority.
 */

const request: SomeFacts = {
  issuingState: 'GB', addresseeState: 'GB', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'central-authority', maximumPenaltyMonths: 120,
}

/** The Office for Communications Data Authorisations grants an authorisation (Investigatory Powers Act 2016, s. 60A). */
export const authorisation: SomeFacts = { ...request, instrument: 'gb/communications-data-authorisation', authorityKind: 'administrative', competentOffice: 'yes' }
/** A senior officer of an intelligence service does (s. 61), or one of the police in an urgent case (s. 61A). */
export const seniorOfficer: SomeFacts = { ...request, instrument: 'gb/senior-officer-authorisation', authorityKind: 'intelligence', proceedings: 'national-security', competentOffice: 'yes' }
export const urgent: SomeFacts = {
  ...request, instrument: 'gb/urgent-authorisation', authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present', orderStillStands: 'yes', signature: 'missing',
  issueDate: 'missing', fileNumber: 'missing',
}
/** A Secretary of State issues an interception warrant (s. 19). */
export const warrant: SomeFacts = { ...request, instrument: 'gb/interception-warrant', authorityKind: 'administrative' }
/** A judge of the Crown Court orders production of our entity in the United States (Crime (Overseas Production Orders) Act 2019). */
export const overseas: SomeFacts = {
  ...request, instrument: 'gb/overseas-production-order', authorityKind: 'judge', addresseeState: 'US', agreementInForce: 'yes', treaty: 'present', servedBy: 'secretary-of-state',
  privilegedInfrastructure: 'no', specificSelector: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state',
}
/** A circuit judge orders production (Police and Criminal Evidence Act 1984, Sch. 1). */
export const production: SomeFacts = { ...request, instrument: 'gb/pace-production-order', authorityKind: 'judge', servedBy: 'issuing-authority' }

export const name: readonly RequestedItem[] = ['person-name']
export const entity: readonly RequestedItem[] = ['person-name', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'username', 'account-id', 'service-details', 'device-identifier', 'payment-instrument']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const events: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']
export const messages: readonly RequestedItem[] = ['message-content']
