import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete requests of Singapore, served on our entity there. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'SG', addresseeState: 'SG', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority',
}

/** A police officer orders data produced (Criminal Procedure Code 2010, s. 20). */
export const order: SomeFacts = { ...request, instrument: 'sg/section-20-order', authorityKind: 'police' }
/** A police officer demands information by written notice (Online Criminal Harms Act 2023, s. 48). */
export const notice: SomeFacts = { ...request, instrument: 'sg/information-notice', authorityKind: 'police' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const series = everything.filter((it) => dataItems[it].overTime)
export const anythingElse: readonly DataItem[] = ['payment-instrument', 'billing-record', 'purchase-history', 'location', 'puk-code', ...contents]
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
