import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete French requests, served on our entity in France. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'FR', addresseeState: 'FR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', maximumPenaltyMonths: 60, userRole: 'suspect',
}

/** An officer of the judicial police asks in a flagrante inquiry (Code de procédure pénale, art. 60-1). */
export const flagrante: SomeFacts = { ...request, instrument: 'fr/cpp-60-1-requisition', authorityKind: 'police' }
/** A prosecutor asks in a preliminary inquiry (art. 77-1-1). */
export const preliminary: SomeFacts = { ...request, instrument: 'fr/cpp-77-1-1-requisition', authorityKind: 'prosecutor' }
/** An investigating judge asks (art. 99-3). */
export const investigation: SomeFacts = { ...request, instrument: 'fr/cpp-99-3-requisition', authorityKind: 'investigating-judge' }
/** The police has contents kept, with an authorisation of the liberty and custody judge (arts 60-2, 77-1-2). */
export const keeping: SomeFacts = { ...request, instrument: 'fr/cpp-60-2-preservation', authorityKind: 'police', validatedBy: 'judge' }
/** An order to intercept (art. 100). */
export const interception: SomeFacts = { ...request, instrument: 'fr/interception', authorityKind: 'investigating-judge' }
/** An order to open stored correspondence (art. 706-95-1). */
export const correspondence: SomeFacts = { ...request, instrument: 'fr/stored-correspondence-order', authorityKind: 'investigating-judge' }
/** The police has data kept on (Code des postes et des communications électroniques, art. L34-1 III bis). */
export const injunction: SomeFacts = { ...request, instrument: 'fr/rapid-preservation-injunction', authorityKind: 'police' }
/** The service of the Prime Minister asks for an intelligence service (Code de la sécurité intérieure, art. L851-1). */
export const intelligence: SomeFacts = { ...request, instrument: 'fr/intelligence-access', authorityKind: 'intelligence', servedBy: 'central-authority', proceedings: 'national-security', competentOffice: 'yes' }
/** A court asks who published something (Loi 2004-575, art. 6-3). */
export const publication: SomeFacts = { ...request, instrument: 'fr/lcen-order', authorityKind: 'court', proceedings: 'civil' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const traffic: readonly RequestedItem[] = ['interaction-log', 'location', 'session-times']
export const messages: readonly RequestedItem[] = ['message-content']
export const identity: readonly RequestedItem[] = ['person-name', 'date-of-birth', 'postal-address', 'email-address', 'phone-number', 'account-id', 'username', 'recovery-contact', 'payment-instrument', 'billing-record']
export const technical: readonly RequestedItem[] = ['registration-ip', 'last-login-ip', 'device-identifier']
