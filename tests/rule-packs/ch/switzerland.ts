import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Swiss requests, brought by the Dienst ÜPF (coded as a central authority) to our entity in Switzerland, a messenger. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'CH', addresseeState: 'CH', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'central-authority', offenceByInformationSystem: 'yes', offenceDescription: 'present', statementOfReasons: 'present', privilegedInfrastructure: 'no', windowDays: 30,
}

/** The police want to know who a customer is (BÜPF Art. 15, 21, 22). */
export const information: SomeFacts = { ...request, instrument: 'ch/telecom-information-request', authorityKind: 'police', purpose: 'identify-user' }
/** A prosecutor orders metadata of the past (StPO Art. 273), or surveillance (Art. 269). */
export const metadata: SomeFacts = { ...request, instrument: 'ch/retroactive-metadata-order', authorityKind: 'prosecutor', maximumPenaltyMonths: 36 }
export const live: SomeFacts = { ...request, instrument: 'ch/real-time-surveillance-order', authorityKind: 'prosecutor' }
/** A prosecutor orders production of what is stored (StPO Art. 265). */
export const production: SomeFacts = { ...request, instrument: 'ch/production-order', authorityKind: 'prosecutor', servedBy: 'issuing-authority' }
/** A foreign judge writes to our entity in Switzerland; a fictitious law lets Japan ask for everything. */
export const foreign: SomeFacts = { ...request, instrument: 'other-production-order', issuingState: 'JP', authorityKind: 'judge', servedBy: 'issuing-authority' }

export const name: readonly RequestedItem[] = ['person-name']
export const who: readonly RequestedItem[] = ['person-name', 'date-of-birth', 'postal-address', 'phone-number', 'email-address', 'account-id', 'username', 'service-details']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const past: readonly RequestedItem[] = ['session-ip-log', 'session-times', 'interaction-log', 'location']
export const messages: readonly RequestedItem[] = ['message-content']
