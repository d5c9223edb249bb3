import type { DataItem, RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Turkish requests, served on our entity in Türkiye. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'TR', addresseeState: 'TR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'communication-between-users', nonDisclosure: 'none',
  validatedBy: 'none', withoutPriorValidation: 'no', servedBy: 'issuing-authority', statementOfReasons: 'present', offenceDescription: 'present', userRole: 'suspect',
}

/** A judge of the peace has records of communication established (CMK, art. 135(6)). */
export const detection: SomeFacts = { ...request, instrument: 'tr/detection-of-communication', authorityKind: 'judge' }
/** A prosecutor does so where delay is a danger, and a judge has not confirmed it yet. */
export const alone: SomeFacts = { ...detection, authorityKind: 'prosecutor', withoutPriorValidation: 'yes' }
/** A judge has computer data searched and copied (CMK, art. 134). */
export const search: SomeFacts = { ...request, instrument: 'tr/computer-search-decision', authorityKind: 'judge' }
/** A prosecutor asks in writing who a customer is (CMK, arts 161, 332). */
export const letter: SomeFacts = { ...request, instrument: 'tr/information-request', authorityKind: 'prosecutor' }
/** A prosecutor asks a social network provider for the suspect of a listed offence (Law No. 5651, additional art. 4). */
export const network: SomeFacts = { ...request, instrument: 'tr/social-network-request', authorityKind: 'prosecutor', offenceKind: 'child-sexual-abuse' }

export const records: readonly DataItem[] = ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
