import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete South African requests, served on our entity in South Africa, which is a carrier there. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'ZA', addresseeState: 'ZA', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'network-or-number-based-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present', offenceDescription: 'present',
}

/** A magistrate issues an archived communication-related direction (Act 70 of 2002, s. 19). */
export const direction: SomeFacts = { ...request, instrument: 'za/archived-information-direction', authorityKind: 'court' }
/** An officer who speaks to somebody in danger asks where he is (Act 70 of 2002, s. 8). */
export const rescue: SomeFacts = { ...request, instrument: 'za/emergency-location-request', authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present', targetKind: 'phone', userRole: 'victim' }
/** A designated judge has communications intercepted (Act 70 of 2002, s. 16). */
export const tap: SomeFacts = { ...request, instrument: 'za/interception-direction', authorityKind: 'judge' }
/** A magistrate issues a subpoena (Criminal Procedure Act 51 of 1977, s. 205). */
export const subpoena: SomeFacts = { ...request, instrument: 'za/section-205-subpoena', authorityKind: 'court', targetKind: 'phone' }
/** Directions under sections of the Cybercrimes Act that are not in force. */
export const disclosure: SomeFacts = { ...request, instrument: 'za/disclosure-of-data-direction', authorityKind: 'judge' }
export const expedited: SomeFacts = { ...request, instrument: 'za/expedited-preservation-direction', authorityKind: 'police' }
export const evidence: SomeFacts = { ...request, instrument: 'za/preservation-of-evidence-direction', authorityKind: 'court' }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
