import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Kenyan requests, served on our entity in Kenya. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'KE', addresseeState: 'KE', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', offenceDescription: 'present',
}

/** A court orders stored data or subscriber information to be produced (s. 50). */
export const production: SomeFacts = { ...request, instrument: 'ke/production-order', authorityKind: 'court' }
/** The police has data preserved (s. 51). */
export const notice: SomeFacts = { ...request, instrument: 'ke/preservation-notice', authorityKind: 'police' }
/** A court orders traffic to be collected in real time (s. 52), or content to be intercepted (s. 53). */
export const collection: SomeFacts = { ...request, instrument: 'ke/traffic-data-order', authorityKind: 'court', windowEndsAfterReceipt: 'yes' }
export const interception: SomeFacts = { ...request, instrument: 'ke/interception-order', authorityKind: 'court', windowEndsAfterReceipt: 'yes' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const series = everything.filter((it) => dataItems[it].overTime)
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
