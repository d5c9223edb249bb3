import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Argentine requests, served on our entity in Argentina. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'AR', addresseeState: 'AR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', competentOffice: 'yes',
}

/** A federal judge has correspondence of the accused seized (CPPF, art. 150). */
export const correspondence: SomeFacts = { ...request, instrument: 'ar/correspondence-seizure-order', authorityKind: 'judge' }
/** A federal judge has data copied (CPPF, art. 151). */
export const data: SomeFacts = { ...request, instrument: 'ar/data-seizure-order', authorityKind: 'judge' }
/** A federal judge has data preserved (CPPF, art. 151). */
export const keeping: SomeFacts = { ...request, instrument: 'ar/data-preservation-order', authorityKind: 'judge' }
/** A federal prosecutor requires a report (CPPF, art. 174). */
export const report: SomeFacts = { ...request, instrument: 'ar/report-request', authorityKind: 'prosecutor' }
/** A judge has records of communications obtained (CPPN, art. 236). */
export const records: SomeFacts = { ...request, instrument: 'ar/communication-records-order', authorityKind: 'judge' }
/** A prosecutor does so in a case that may be a kidnapping, where delay is a danger. */
export const danger: SomeFacts = { ...records, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety', offenceKind: 'missing-person' }
/** A judge has communications intercepted (CPPN, art. 236). */
export const tap: SomeFacts = { ...request, instrument: 'ar/communications-interception', authorityKind: 'judge' }
/** A prosecutor requires a report (CPPN, art. 212). */
export const oldReport: SomeFacts = { ...request, instrument: 'ar/cppn-report-request', authorityKind: 'prosecutor' }
/** A foreign judge writes to our entity in Argentina; a fictitious law lets Japan ask for everything. */
export const foreign: SomeFacts = { ...request, instrument: 'other-production-order', issuingState: 'JP', authorityKind: 'judge' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const customer: readonly DataItem[] = ['person-name', 'postal-address', 'phone-number', 'email-address', 'username', 'registration-date', 'service-details']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
