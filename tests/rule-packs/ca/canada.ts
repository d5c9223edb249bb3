import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Canadian requests, served on our entity in Canada. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'CA', addresseeState: 'CA', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority',
}

/** A judge orders documents and data produced (Criminal Code, s. 487.014). */
export const general: SomeFacts = { ...request, instrument: 'ca/general-production-order', authorityKind: 'judge' }
/** A justice orders one kind of data produced (ss. 487.015 to 487.018). */
export const tracing: SomeFacts = { ...request, instrument: 'ca/tracing-order', authorityKind: 'judge' }
export const transmission: SomeFacts = { ...request, instrument: 'ca/transmission-data-order', authorityKind: 'judge' }
export const tracking: SomeFacts = { ...request, instrument: 'ca/tracking-data-order', authorityKind: 'judge' }
export const financial: SomeFacts = { ...request, instrument: 'ca/financial-data-order', authorityKind: 'judge', serviceKind: 'financial' }
/** An officer asks for what may be given (s. 487.0195). */
export const voluntary: SomeFacts = { ...request, instrument: 'ca/voluntary-request', authorityKind: 'police' }
/** An officer demands, or a judge orders, that data be kept (ss. 487.012 and 487.013). */
export const demand: SomeFacts = { ...request, instrument: 'ca/preservation-demand', authorityKind: 'police' }
export const keeping: SomeFacts = { ...request, instrument: 'ca/preservation-order', authorityKind: 'judge' }
/** A judge authorizes the interception of communications (Part VI). */
export const interception: SomeFacts = { ...request, instrument: 'ca/part-vi-authorization', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const series = everything.filter((it) => dataItems[it].overTime)
export const addresses: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log']
export const transmissions: readonly DataItem[] = [...addresses, 'session-times', 'interaction-log']
export const debated: readonly DataItem[] = ['server-log', 'device-identifier']
export const account: readonly DataItem[] = ['person-name', 'account-id', 'service-details', 'registration-date', 'date-of-birth', 'postal-address']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
