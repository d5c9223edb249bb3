import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Brazilian requests, served on our entity in Brazil. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'BR', addresseeState: 'BR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', offenceDescription: 'present', statementOfReasons: 'present',
}

/** A police chief (delegado) or prosecutor asks who a customer is (Lei 12.965/2014, art. 10 § 3). */
export const cadastral: SomeFacts = { ...request, instrument: 'br/cadastral-data-request', authorityKind: 'police' }
/** A judge orders data (Lei 12.965/2014, arts 10 §§ 1-2, 22). */
export const judge: SomeFacts = { ...request, instrument: 'br/court-order', authorityKind: 'judge' }
/** The police asks that records be kept (Lei 12.965/2014, art. 15 § 2). */
export const keeping: SomeFacts = { ...request, instrument: 'br/preservation-request', authorityKind: 'police' }
/** A police chief asks for cadastral data in a case of trafficking in persons (Código de Processo Penal, art. 13-A). */
export const trafficking: SomeFacts = { ...request, instrument: 'br/cpp-13-a-request', authorityKind: 'police', offenceKind: 'human-trafficking', userRole: 'suspect' }
/** A foreign judge writes to our entity in Brazil; a fictitious law lets Japan ask for everything. */
export const foreign: SomeFacts = { ...request, instrument: 'other-production-order', issuingState: 'JP', authorityKind: 'judge' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const records: readonly RequestedItem[] = ['last-login-ip', 'registration-ip', 'session-ip-log', 'session-times']
export const messages: readonly RequestedItem[] = ['message-content']
