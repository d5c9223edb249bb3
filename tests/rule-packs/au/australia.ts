import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Australian requests, served on our entity in Australia, which is a carrier; an international production order is served on our entity in the United States.
 * A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'AU', addresseeState: 'AU', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', offenceDescription: 'present', maximumPenaltyMonths: 60,
}

/** An authorised officer of the police authorises the disclosure of telecommunications data (ss. 178 and 179). */
export const authorisation: SomeFacts = { ...request, instrument: 'au/telecommunications-data-authorisation', authorityKind: 'police' }
/** A judge issues a stored communications warrant (s. 116). */
export const warrant: SomeFacts = { ...request, instrument: 'au/stored-communications-warrant', authorityKind: 'judge' }
/** The police gives a preservation notice (s. 107H). */
export const notice: SomeFacts = { ...request, instrument: 'au/preservation-notice', authorityKind: 'police' }
/** A judge issues an interception warrant (s. 46). */
export const interception: SomeFacts = { ...request, instrument: 'au/interception-warrant', authorityKind: 'judge' }
/** A judge makes an international production order, and the Designated Authority certifies and serves it (Sch. 1). */
export const international: SomeFacts = {
  ...request, instrument: 'au/international-production-order', authorityKind: 'judge', addresseeState: 'US', servedBy: 'central-authority', certification: 'present', agreementInForce: 'yes',
}

const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const writings = contents.filter((it) => it !== 'message-content')
export const debated: readonly DataItem[] = ['profile-details', 'registration-record', 'payment-instrument', 'billing-record', 'purchase-history', 'server-log', 'puk-code']
export const plain = everything.filter((it) => !contents.includes(it) && !debated.includes(it))
export const series = everything.filter((it) => dataItems[it].overTime)
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
