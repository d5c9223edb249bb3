import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Nigerian requests, served on our entity in Nigeria. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'NG', addresseeState: 'NG', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present',
}

/** An authorised officer of the police asks for what is kept. */
export const release: SomeFacts = { ...request, instrument: 'ng/section-38-request', authorityKind: 'police', competentOffice: 'yes' }
/** The police asks that data be kept. */
export const keeping: SomeFacts = { ...request, instrument: 'ng/section-38-preservation-request', authorityKind: 'police' }
/** A judge orders communications to be collected. */
export const judgeOrder: SomeFacts = { ...request, instrument: 'ng/section-39-order', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const subscriber: readonly DataItem[] = ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date']
export const traffic: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log']
export const debated = everything.filter((it) => ![...contents, ...subscriber, ...traffic].includes(it))
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
