import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Polish requests, served on our entity in Poland, a messenger. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'PL', addresseeState: 'PL', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', recipientName: 'present',
}

/** A court asks who a user is, and how he used the service (Act on services by electronic means, art. 18). */
export const eServices: SomeFacts = { ...request, instrument: 'pl/electronic-services-data-request', authorityKind: 'court' }
/** The Police ask (Act on the Police, art. 20c). */
export const police: SomeFacts = { ...request, instrument: 'pl/police-data-request', authorityKind: 'police' }
/** A court orders a provider of telecommunications to hand over, or to keep (k.p.k., art. 218 and 218a). */
export const order: SomeFacts = { ...request, instrument: 'pl/production-order', authorityKind: 'court', serviceKind: 'network-or-number-based-communications' }
export const keeping: SomeFacts = { ...order, instrument: 'pl/preservation-order' }
export const interception: SomeFacts = { ...order, instrument: 'pl/interception-order', windowEndsAfterReceipt: 'yes' }
/** The Police name the law on electronic communications alone. */
export const telecom: SomeFacts = { ...police, instrument: 'pl/telecom-data-request', serviceKind: 'network-or-number-based-communications' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const calls: readonly RequestedItem[] = ['interaction-log', 'location']
export const messages: readonly RequestedItem[] = ['message-content']
