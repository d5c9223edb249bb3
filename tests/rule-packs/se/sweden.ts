import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Swedish requests, served on our entity in Sweden, an operator. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'SE', addresseeState: 'SE', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', offenceDescription: 'present',
}

/** The police ask whose a subscription is (Law on electronic communications, 9 kap. 33 §). */
export const subscription: SomeFacts = { ...request, instrument: 'se/subscription-data-request', authorityKind: 'police' }
/** A court lets it be learnt who communicated with whom (Code of Judicial Procedure, 27 kap. 19 §), or what (18 §). */
export const surveillance: SomeFacts = { ...request, instrument: 'se/secret-surveillance-order', authorityKind: 'court' }
export const interception: SomeFacts = { ...surveillance, instrument: 'se/secret-interception-order' }
/** A prosecutor has stored data kept (27 kap. 16 §). */
export const keeping: SomeFacts = { ...request, instrument: 'se/preservation-order', authorityKind: 'prosecutor' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const communication: readonly RequestedItem[] = ['interaction-log', 'session-ip-log', 'session-times', 'location']
export const messages: readonly RequestedItem[] = ['message-content']
