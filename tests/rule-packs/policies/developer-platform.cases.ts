import { type DataItem, dataItems, type RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the policy of a platform for developers, decided together with the Stored Communications Act, under which it was written. Where that law obliges us, what the policy closes goes to a person; where it
 * does not, it is declined.
 */

const account: readonly DataItem[] = ['person-name', 'payment-instrument', 'registration-date', 'registration-ip']
const logs: readonly DataItem[] = ['session-ip-log', 'interaction-log', 'server-log']
const content: readonly RequestedItem[] = ['message-content', 'stored-file']
const everything = Object.keys(dataItems) as DataItem[]

const process: SomeFacts = { issuingState: 'US', addresseeState: 'US', addresseeCapacity: undefined, offeredInUnion: undefined, serviceKind: 'storage-for-users', nonDisclosure: 'none' }
const subpoena: SomeFacts = { ...process, instrument: 'us/grand-jury-subpoena', authorityKind: 'grand-jury' }
const courtOrder: SomeFacts = { ...process, instrument: 'us/2703-d-order', authorityKind: 'court' }
const warrant: SomeFacts = { ...process, instrument: 'us/search-warrant', authorityKind: 'judge' }
const emergency: SomeFacts = { ...process, instrument: 'us/emergency-request', authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety', imminentDanger: 'yes', senderAgency: 'verified' }
const british: SomeFacts = { ...process, instrument: 'gb/overseas-production-order', issuingState: 'GB', authorityKind: 'judge', agreementInForce: 'yes', specificSelector: 'present', claimedLocation: 'issuing-state', claimedNationality: 'issuing-state' }

const out = (duties: readonly string[] = []): LawCase['expect'] => ({ outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-2'], duties })

export const developerPlatformCases: readonly LawCase[] = [
  { name: 'A subpoena reaches who the user is, and the user is told', asked: account, facts: subpoena, expect: out(['6-notice']) },
  { name: 'What the law lets a subpoena reach and the list does not name is for a person', asked: ['phone-number', 'session-times'], facts: subpoena, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['3-order'] } },
  { name: 'A court order reaches what somebody did over time', asked: logs, facts: courtOrder, expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-1-B'], duties: ['6-notice'] } },
  { name: 'A warrant reaches what is private', asked: content, facts: warrant, expect: { outcome: 'disclose', determinedBy: ['2702-b-2', '2703-a'], duties: ['6-notice'] } },
  { name: 'A warrant reaches the rest as well', asked: ['phone-number', ...logs], facts: warrant, expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-1-A'] } },
  { name: 'Where a court orders silence the user is not told', asked: account, facts: { ...subpoena, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['2702-c-1', '2703-c-2'], silent: ['6-notice'] } },
  { name: 'A mere wish for silence does not keep us from it', asked: account, facts: { ...subpoena, nonDisclosure: 'requested' }, expect: out(['6-notice']) },
  { name: 'In an emergency that was found to be one, the police we called back may be given records', asked: logs, facts: emergency, expect: { outcome: 'refer', reason: 'voluntary', determinedBy: ['2702-c-4'], silent: ['6-notice'] } },
  { name: 'What is private is not given in an emergency either', asked: content, facts: emergency, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['2-warrant'] } },
  { name: 'Before the agency confirms, nothing is given in an emergency', asked: logs, facts: { ...emergency, senderAgency: undefined }, expect: { outcome: 'verify', determinedBy: ['4-emergency'], missing: ['senderAgency'] } },
  { name: 'A request that does not say how to reach its authority is asked for that', asked: account, facts: { ...subpoena, authorityContact: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-asked'], missing: ['authorityContact'] } },
  { name: 'One that does not say which records it wants is asked which', asked: account, facts: { ...subpoena, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['5-asked'], missing: ['dataCategory'] } },
  { name: 'A judge abroad is not answered directly, whatever the law would let us give', asked: ['person-name'], facts: british, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-abroad'] } },
  { name: 'Content he is denied for two reasons', asked: content, facts: british, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-abroad', '2-warrant'] } },
  { name: 'Nor are data kept for an authority abroad', asked: content, facts: { ...process, instrument: 'other-preservation-order', issuingState: 'JP', authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-abroad'] } },
  { name: 'At home everything is kept for ninety days on request', asked: everything, facts: { ...process, instrument: 'us/preservation-letter', authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['2702-a-keeping', '2703-f-1'], duties: ['7-keep'] } },
]
