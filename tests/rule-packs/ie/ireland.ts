import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Irish requests, served on our entity in Ireland, which conveys signals. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'IE', addresseeState: 'IE', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', maximumPenaltyMonths: 120,
}

/** A superintendent requires user data (Communications (Retention of Data) Act 2011, s. 6). */
export const userData: SomeFacts = { ...request, instrument: 'ie/user-data-requirement', authorityKind: 'police', competentOffice: 'yes' }
/** The Garda Síochána brings what a judge of the District Court authorised (ss 6A, 6C, 7A, 7C). */
export const sourceData: SomeFacts = { ...request, instrument: 'ie/internet-source-data-authorisation', authorityKind: 'police', validatedBy: 'judge' }
export const schedule2: SomeFacts = { ...request, instrument: 'ie/schedule-2-data-authorisation', authorityKind: 'police', validatedBy: 'judge', proceedings: 'national-security' }
export const production: SomeFacts = { ...request, instrument: 'ie/data-production-order', authorityKind: 'police', validatedBy: 'judge' }
export const keeping: SomeFacts = { ...request, instrument: 'ie/data-preservation-order', authorityKind: 'police', validatedBy: 'judge' }
/** An inspector has somebody looked for (s. 6E). */
export const rescue: SomeFacts = {
  ...request, instrument: 'ie/cell-site-location-authorisation', authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', orderStillStands: 'yes', maximumPenaltyMonths: undefined,
}
/** A judge orders documents (Criminal Justice Act 2011, s. 15), or issues a warrant to search a place (Act of 2017, s. 7). */
export const documents: SomeFacts = { ...request, instrument: 'ie/document-production-order', authorityKind: 'judge', privilegedInfrastructure: 'no' }
export const search: SomeFacts = { ...documents, instrument: 'ie/search-warrant', offenceKind: 'cybercrime' }

export const name: readonly RequestedItem[] = ['person-name']
export const addresses: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const traffic: readonly RequestedItem[] = ['interaction-log', 'location']
export const messages: readonly RequestedItem[] = ['message-content']
