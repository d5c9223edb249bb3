import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Italian requests, served on our entity in Italy. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'IT', addresseeState: 'IT', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, nonDisclosure: 'none', validatedBy: 'none', servedBy: 'issuing-authority',
  maximumPenaltyMonths: 60,
}

/** The judge for preliminary investigations orders traffic data (D.lgs. 196/2003, art. 132 c. 3). */
export const traffic: SomeFacts = { ...request, instrument: 'it/traffic-data-decree', authorityKind: 'judge' }
/** The delegated office of the State Police freezes traffic data (art. 132 c. 4-ter). */
export const freezing: SomeFacts = { ...request, instrument: 'it/freezing-order', authorityKind: 'police', competentOffice: 'yes' }
/** A prosecutor asks who a customer is (Codice di procedura penale, arts 248, 256). */
export const production: SomeFacts = { ...request, instrument: 'it/production-request', authorityKind: 'prosecutor' }
/** A prosecutor seizes data at a provider (art. 254-bis). */
export const seizure: SomeFacts = { ...request, instrument: 'it/seizure-decree', authorityKind: 'prosecutor' }
/** An order to intercept (art. 266). */
export const interception: SomeFacts = { ...request, instrument: 'it/interception', authorityKind: 'judge' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const whoWithWhom: readonly RequestedItem[] = ['interaction-log', 'location', 'session-times', 'session-ip-log', 'last-login-ip']
export const messages: readonly RequestedItem[] = ['message-content']
