import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Dutch demands, made to our entity in the Netherlands. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'NL', addresseeState: 'NL', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', maximumPenaltyMonths: 72,
}

/** An investigating officer asks who uses a service (Wetboek van Strafvordering, art. 126na). */
export const user: SomeFacts = { ...request, instrument: 'nl/user-data-demand', authorityKind: 'police' }
/** A prosecutor demands traffic data with the authorisation of an investigating judge (art. 126n). */
export const traffic: SomeFacts = { ...request, instrument: 'nl/traffic-data-demand', authorityKind: 'prosecutor', validatedBy: 'investigating-judge' }
/** A prosecutor demands other stored data (art. 126nd). */
export const stored: SomeFacts = { ...request, instrument: 'nl/stored-data-demand', authorityKind: 'prosecutor' }
/** A prosecutor demands stored messages with the authorisation of an investigating judge (art. 126ng). */
export const content: SomeFacts = { ...request, instrument: 'nl/stored-content-demand', authorityKind: 'prosecutor', validatedBy: 'investigating-judge' }
/** An order to record communications (art. 126m). */
export const interception: SomeFacts = { ...request, instrument: 'nl/interception', authorityKind: 'prosecutor', validatedBy: 'investigating-judge' }
/** A prosecutor has data kept (art. 126ni). */
export const keeping: SomeFacts = { ...request, instrument: 'nl/preservation-demand', authorityKind: 'prosecutor' }

export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
export const customer: readonly RequestedItem[] = ['payment-instrument', 'registration-record', 'registration-date', 'date-of-birth']
