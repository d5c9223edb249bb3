import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Indonesian requests, served on our entity in Indonesia. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'ID', addresseeState: 'ID', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  servedBy: 'issuing-authority', statementOfReasons: 'present', offenceDescription: 'present', maximumPenaltyMonths: 60,
}

/** The police asks for data, with the leave of a court. */
export const police: SomeFacts = { ...request, instrument: 'id/law-enforcement-request', authorityKind: 'police', validatedBy: 'court' }
/** The same without a court. */
export const alone: SomeFacts = { ...police, validatedBy: 'none' }
/** The police asks for contents with the letter of the chair of the district court. */
export const contentRequest: SomeFacts = { ...request, instrument: 'id/content-request', authorityKind: 'police', validatedBy: 'court' }
/** A ministry supervises. */
export const supervision: SomeFacts = { ...request, instrument: 'id/supervision-request', authorityKind: 'administrative', proceedings: 'administrative', validatedBy: 'none' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const user: readonly DataItem[] = ['person-name', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'registration-date']
export const traffic: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log']
export const financial: readonly DataItem[] = ['payment-instrument', 'billing-record']
export const contents = everything.filter((it) => dataItems[it].content)
export const otherContents = contents.filter((it) => it !== 'message-content')
export const debated = everything.filter((it) => ![...user, ...traffic, ...financial, ...contents].includes(it))
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
