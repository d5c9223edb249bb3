import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Spanish requests, served on our entity in Spain. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'ES', addresseeState: 'ES', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', maximumPenaltyMonths: 72,
}

/** The judicial police asks who holds an account (Ley de Enjuiciamiento Criminal, art. 588 ter m). */
export const holder: SomeFacts = { ...request, instrument: 'es/holder-identification', authorityKind: 'police' }
/** The investigating judge asks who was behind an IP address (art. 588 ter k). */
export const address: SomeFacts = { ...request, instrument: 'es/ip-identification-order', authorityKind: 'investigating-judge', targetKind: 'ip-endpoint', offenceByInformationSystem: 'yes' }
/** The investigating judge orders traffic data (art. 588 ter j). */
export const associated: SomeFacts = { ...request, instrument: 'es/associated-data-order', authorityKind: 'investigating-judge' }
/** An order to intercept (art. 588 ter a). */
export const interception: SomeFacts = { ...request, instrument: 'es/interception', authorityKind: 'investigating-judge' }
/** The judicial police has data kept (art. 588 octies). */
export const keeping: SomeFacts = { ...request, instrument: 'es/preservation-order', authorityKind: 'police' }
/** The judge orders what an operator keeps by law (Ley 25/2007). */
export const kept: SomeFacts = { ...request, instrument: 'es/retained-data-order', authorityKind: 'investigating-judge' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const traffic: readonly RequestedItem[] = ['interaction-log', 'location', 'session-times', 'session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
