import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Japanese requests, served on our entity in Japan. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'JP', addresseeState: 'JP', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority',
}

/** The police inquires who a customer is (art. 197(2)). */
export const inquiry: SomeFacts = { ...request, instrument: 'jp/investigation-inquiry', authorityKind: 'police' }
/** A judge orders records provided (arts 102-2 and 218, since 21 May 2026), has them copied and seized (until then), or seized (art. 218). */
export const provision: SomeFacts = { ...request, instrument: 'jp/provision-order', authorityKind: 'judge' }
export const copying: SomeFacts = { ...request, instrument: 'jp/record-copying-warrant', authorityKind: 'judge' }
export const seizure: SomeFacts = { ...request, instrument: 'jp/seizure-warrant', authorityKind: 'judge' }
/** The police asks that the history of communications be kept (art. 197(3)). */
export const keeping: SomeFacts = { ...request, instrument: 'jp/preservation-request', authorityKind: 'police' }
/** A judge issues an interception warrant. */
export const interception: SomeFacts = { ...request, instrument: 'jp/interception-warrant', authorityKind: 'judge' }

const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const series = everything.filter((it) => dataItems[it].overTime)
export const subscriber: readonly DataItem[] = [
  'person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'recovery-contact', 'account-id', 'username', 'registration-date', 'service-details',
]
export const business: readonly DataItem[] = ['profile-details', 'registration-record', 'device-identifier', 'payment-instrument', 'billing-record', 'purchase-history']
export const addresses: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times']
export const traffic: readonly DataItem[] = ['interaction-log', 'server-log']
export const doubtful: readonly DataItem[] = ['location', 'puk-code']
export const ordered = everything.filter((it) => !doubtful.includes(it))
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
