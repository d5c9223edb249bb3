import type { DataItem, RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Mexican requests, served on our entity in Mexico. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'MX', addresseeState: 'MX', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', competentOffice: 'yes',
}

/** A federal control judge has stored communications taken (CNPP, art. 291). */
export const communications: SomeFacts = { ...request, instrument: 'mx/private-communications-order', authorityKind: 'judge' }
/** A federal control judge has retained data of a line handed over (CNPP, art. 303). */
export const retained: SomeFacts = { ...request, instrument: 'mx/retained-data-order', authorityKind: 'judge', targetKind: 'phone' }
/** A prosecutor orders that directly, because a life is in danger. */
export const danger: SomeFacts = { ...retained, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' }
/** A prosecutor asks that data be kept (CNPP, art. 303). */
export const keeping: SomeFacts = { ...request, instrument: 'mx/preservation-request', authorityKind: 'prosecutor' }
/** An official named in the Gazette sends the mandate of a prosecutor (LMTR, arts 182-183). */
export const mandate: SomeFacts = { ...request, instrument: 'mx/written-mandate', authorityKind: 'prosecutor' }

export const retainedItems: readonly DataItem[] = [
  'person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location',
]
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
