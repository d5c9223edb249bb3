import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete requests of the United Arab Emirates, served on our entity there. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'AE', addresseeState: 'AE', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present',
}

/** The Public Prosecution orders data (Federal Decree-Law 34/2021). */
export const order: SomeFacts = { ...request, instrument: 'ae/cybercrime-order', authorityKind: 'prosecutor' }
/** The Public Prosecution orders correspondence with the approval of the Attorney General (Federal Decree-Law 38/2022). */
export const correspondence: SomeFacts = { ...request, instrument: 'ae/correspondence-order', authorityKind: 'prosecutor', validatedBy: 'prosecutor' }

export const asOrdered: readonly DataItem[] = [
  'person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'payment-instrument', 'billing-record', 'registration-ip', 'last-login-ip',
  'session-ip-log', 'session-times', 'interaction-log', 'message-content', 'stored-file',
]
export const beyond = (Object.keys(dataItems) as readonly DataItem[]).filter((it) => !asOrdered.includes(it))
export const name: readonly RequestedItem[] = ['person-name']
export const messages: readonly RequestedItem[] = ['message-content']
