import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'

/*
 * Complete Korean requests, served on our entity in Korea. A case states only what is different from them.
 */

const request: SomeFacts = {
  issuingState: 'KR', addresseeState: 'KR', addresseeCapacity: 'other-establishment', offeredInUnion: undefined, serviceKind: 'number-independent-communications', nonDisclosure: 'none',
  validatedBy: 'none', servedBy: 'issuing-authority', statementOfReasons: 'present',
}

/** The police asks who a user is (Telecommunications Business Act, art. 83(3)). */
export const user: SomeFacts = { ...request, instrument: 'kr/user-information-request', authorityKind: 'police' }
/** The police asks for communication confirmation data with the permission of a court (Protection of Communications Secrets Act, art. 13). */
export const confirmation: SomeFacts = { ...request, instrument: 'kr/communication-confirmation-request', authorityKind: 'police', validatedBy: 'court' }
/** The same, when the court could not be waited for. */
export const urgent: SomeFacts = { ...confirmation, validatedBy: 'none', withoutPriorValidation: 'yes', emergency: 'yes', emergencyGround: 'life-or-safety', emergencyReasons: 'present' }
/** The police brings the permission of an interception. */
export const interception: SomeFacts = { ...request, instrument: 'kr/communication-restricting-measure', authorityKind: 'police', validatedBy: 'court' }
/** The police brings the search warrant of a judge (Criminal Procedure Act, art. 215). */
export const warrant: SomeFacts = { ...request, instrument: 'kr/search-warrant', authorityKind: 'police', validatedBy: 'judge' }
/** A prosecutor requests that data be preserved (Criminal Procedure Act, art. 215-2). */
export const keeping: SomeFacts = { ...request, instrument: 'kr/preservation-request', authorityKind: 'prosecutor', maximumPenaltyMonths: 36 }

export const everything = Object.keys(dataItems) as readonly DataItem[]
export const contents = everything.filter((it) => dataItems[it].content)
export const series = everything.filter((it) => dataItems[it].overTime)
export const userInformation: readonly DataItem[] = ['person-name', 'postal-address', 'phone-number', 'account-id', 'username', 'registration-date']
export const confirmationData: readonly DataItem[] = ['registration-ip', 'last-login-ip', 'session-ip-log', 'session-times', 'interaction-log', 'location']
export const special: readonly DataItem[] = [...confirmationData, 'server-log', 'device-identifier', 'puk-code']
export const name: readonly RequestedItem[] = ['person-name']
export const log: readonly RequestedItem[] = ['session-ip-log']
export const messages: readonly RequestedItem[] = ['message-content']
