import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Israeli requests, served on our entity in Israel, which holds a telecommunications licence. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'IL', addresseeState: 'IL', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority',
}

/** A court orders data about communications (Communications Data Law, s. 3). */
export const order: SomeFacts = { ...request, instrument: 'il/communications-data-order', authorityKind: 'court' }
/** A senior officer permits them for a day, to save a life (s. 4). */
export const permit: SomeFacts = {
  ...request, instrument: 'il/urgent-permit', authorityKind: 'police', competentOffice: 'yes', emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present', windowDays: 1,
}
/** A judge summons whoever has a document to produce it (Criminal Procedure Ordinance, s. 43). */
export const production: SomeFacts = { ...request, instrument: 'il/production-order', authorityKind: 'judge' }
/** The president of a district court permits secret monitoring. */
export const monitoring: SomeFacts = { ...request, instrument: 'il/secret-monitoring-permit', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const data: readonly DataItem[] = [
  'person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date', 'service-details', 'device-identifier', 'interaction-log', 'session-times', 'location',
]
export const debated = everything.filter((it) => !data.includes(it) && !contents.includes(it))
export const documents: readonly DataItem[] = ['registration-record', 'payment-instrument', 'billing-record', 'purchase-history']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const traffic: readonly RequestedItem[] = ['interaction-log']
export const messages: readonly RequestedItem[] = ['message-content']
