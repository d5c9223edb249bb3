import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Indian requests, served on our entity in India. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'IN', addresseeState: 'IN', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present',
}

/** An agency orders information under rule 3(1)(j). */
export const ruleOrder: SomeFacts = { ...request, instrument: 'in/rule-3-1-j-order', authorityKind: 'police' }
/** The officer in charge of a police station orders documents under section 91 of the Code, or under section 94 of the Sanhita. */
export const codeOrder: SomeFacts = { ...request, instrument: 'in/crpc-91-order', authorityKind: 'police' }
export const sanhitaOrder: SomeFacts = { ...request, instrument: 'in/bnss-94-order', authorityKind: 'police' }
/** The Home Secretary directs that information be provided. */
export const direction: SomeFacts = { ...request, instrument: 'in/section-69-direction', authorityKind: 'administrative', proceedings: 'national-security', competentOffice: 'yes', recipientName: 'present' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
const records = everything.filter((it) => !dataItems[it].content)
/** With whom somebody communicated and where he was, and what opens a SIM card: what the laws may mean, and may not. */
export const traffic: readonly DataItem[] = ['interaction-log', 'location', 'server-log']
export const code: readonly DataItem[] = ['puk-code']
export const plain = records.filter((it) => ![...traffic, ...code].includes(it))
export const series = everything.filter((it) => dataItems[it].overTime)
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
