import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Ukrainian requests, served on our entity in Ukraine. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'UA', addresseeState: 'UA', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', recipientName: 'present', martialLaw: 'yes',
}

/** An investigating judge rules that an investigator gets access to documents (КПК, arts 159-166). */
export const ruling: SomeFacts = { ...request, instrument: 'ua/temporary-access-ruling', authorityKind: 'investigating-judge' }
/** While martial law lasts a prosecutor opens those of a carrier, with the approval of the head of his office (КПК, section XI, point 20-7). */
export const resolution: SomeFacts = { ...request, instrument: 'ua/prosecutor-access-resolution', authorityKind: 'prosecutor', validatedBy: 'prosecutor', serviceKind: 'network-or-number-based-communications' }
/** An investigating judge allows a network to be tapped (КПК, arts 258, 263). */
export const tap: SomeFacts = { ...request, instrument: 'ua/network-interception-ruling', authorityKind: 'investigating-judge' }

const everything = Object.keys(dataItems) as readonly DataItem[]
export const series = everything.filter((it) => dataItems[it].overTime)
export const contents = everything.filter((it) => dataItems[it].content)
export const known: readonly DataItem[] = [
  'person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location',
  'payment-instrument', 'billing-record',
]
export const others = everything.filter((it) => !dataItems[it].content && !known.includes(it))
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
