import type { RequestedItem } from '../../../src/vocabulary/index.ts'
import type { LawCase, SomeFacts } from '../../support/given.ts'

/*
 * Cases of the baseline policy, decided together with the e-Evidence Regulation and a fictitious law that opens everything, so that what is
 * closed is closed by the policy.
 */

const content: readonly RequestedItem[] = ['message-content', 'stored-file', 'published-content', 'contact-list', 'membership-list', 'support-ticket']
const subscriber: readonly RequestedItem[] = ['phone-number']

const request: SomeFacts = { instrument: 'other-production-order', proceedings: 'administrative' }
const demand: SomeFacts = { instrument: 'other-production-order', proceedings: 'criminal' }
const toKeep: SomeFacts = { instrument: 'other-preservation-order' }
const toRemove: SomeFacts = { instrument: 'other-restriction-order' }
const found: SomeFacts = { politicalOffence: 'no', persecution: 'no', manifestlyAbusive: 'no' }

export const baselineCases: readonly LawCase[] = [
  // 1: content
  { name: 'Content leaves on the order of a judge', asked: content, facts: { ...request, authorityKind: 'judge', validatedBy: undefined }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['5-approval'], approvals: 1 } },
  { name: 'Content leaves on the order of a prosecutor whom a court validated', asked: content, facts: { ...request, authorityKind: 'prosecutor', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Content does not leave on the order of a prosecutor, even if the law allows it', asked: content, facts: { ...request, authorityKind: 'prosecutor', validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-content'] } },
  { name: 'Where the law obliges us to hand it over, a person decides between law and policy', asked: content, facts: { ...demand, authorityKind: 'prosecutor', validatedBy: 'none' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['1-content'] } },
  { name: 'A validation left blank is asked for', asked: content, facts: { ...request, authorityKind: 'police', validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['1-content'], missing: ['validatedBy'] } },
  { name: 'An emergency opens no content', asked: content, facts: { ...request, authorityKind: 'police', emergency: 'yes' }, expect: { outcome: 'decline', ground: 'provider-policy', determinedBy: ['1-content'] } },
  { name: 'Subscriber data are not content', asked: subscriber, facts: { ...request, authorityKind: 'police' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Keeping content needs no judge', asked: content, facts: { ...toKeep, authorityKind: 'police' }, expect: { outcome: 'preserve', determinedBy: ['open'], approvals: 0 } },

  // 4: a shared address names nobody
  { name: 'An IP address without its source port is asked for it', asked: subscriber, facts: { ...request, targetKind: 'ip-endpoint', observationTime: 'present', sourcePort: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-port'], missing: ['sourcePort'] } },
  { name: 'With its port it is enough', asked: subscriber, facts: { ...request, targetKind: 'ip-endpoint', observationTime: 'present', sourcePort: 'present' }, expect: { outcome: 'disclose', determinedBy: ['open'], silent: ['4-port'] } },
  { name: 'An emergency does not wait for a port', asked: subscriber, facts: { ...request, targetKind: 'ip-endpoint', observationTime: 'present', sourcePort: 'missing', emergency: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },

  { name: 'An IP address without the time at which it was used is asked for it', asked: subscriber, facts: { ...request, targetKind: 'ip-endpoint', sourcePort: 'present', observationTime: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-time'], missing: ['observationTime'] } },
  { name: 'An emergency does not go to the wrong person either', asked: subscriber, facts: { ...request, targetKind: 'ip-endpoint', sourcePort: 'missing', observationTime: 'missing', emergency: 'yes' }, expect: { outcome: 'clarify', determinedBy: ['4-time'], missing: ['observationTime'] } },
  { name: 'An account needs no time', asked: subscriber, facts: { ...request, observationTime: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },

  // 2: States that are not served
  ...(['BY', 'CN', 'IR', 'RU'] as const).map((issuingState): LawCase => ({ name: `A request from ${issuingState} is declined by policy`, asked: subscriber, facts: { ...request, ...found, issuingState }, expect: { outcome: 'decline', ground: 'state-not-served', determinedBy: ['2-not-served'] } })),
  { name: 'A removal order from such a State is declined as well', asked: ['published-content'], facts: { ...toRemove, ...found, issuingState: 'RU' }, expect: { outcome: 'decline', ground: 'state-not-served', determinedBy: ['2-not-served'] } },
  { name: 'Keeping data harms nobody, so such a State is not refused that', asked: subscriber, facts: { ...toKeep, issuingState: 'RU' }, expect: { outcome: 'preserve', determinedBy: ['open'] } },
  { name: 'Where the law of such a State obliges us, a person decides', asked: subscriber, facts: { ...demand, ...found, issuingState: 'CN' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['2-not-served'] } },

  // 3 and 5: approvals
  { name: 'For a State under enhanced review two people approve', asked: subscriber, facts: { ...request, ...found, issuingState: 'TR' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['3-two-approvals'], silent: ['5-approval'], approvals: 2 } },
  { name: 'For any other State one person approves', asked: subscriber, facts: { ...request, issuingState: 'CA' }, expect: { outcome: 'disclose', determinedBy: ['open'], duties: ['5-approval'], silent: ['3-two-approvals'], approvals: 1 } },
  { name: 'An order of the Regulation is approved by one person', asked: subscriber, expect: { outcome: 'disclose', determinedBy: ['5-3'], duties: ['5-approval', '10-3'], approvals: 1 } },
  { name: 'Preservation needs no approval', asked: subscriber, facts: { ...toKeep, issuingState: 'TR' }, expect: { outcome: 'preserve', determinedBy: ['open'], silent: ['3-two-approvals', '5-approval'], approvals: 0 } },

  // 4: findings
  { name: 'An offence of speech is looked at by a person', asked: subscriber, facts: { ...request, offenceKind: 'speech' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-findings'], missing: ['manifestlyAbusive', 'persecution', 'politicalOffence'] } },
  { name: 'So is an offence that is not named', asked: subscriber, facts: { offenceKind: 'not-specified' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-findings'], missing: ['manifestlyAbusive', 'persecution', 'politicalOffence'] } },
  { name: 'So is every offence of a State under enhanced review', asked: subscriber, facts: { ...request, offenceKind: 'fraud', issuingState: 'AE' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-findings'] } },
  { name: 'Nobody is asked for a finding about a fraud', asked: subscriber, facts: { ...request, offenceKind: 'fraud' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'Once a person has found that it is none of these, the data leave', asked: subscriber, facts: { ...request, ...found, offenceKind: 'speech' }, expect: { outcome: 'disclose', determinedBy: ['open'] } },
  { name: 'What a person has found to be persecution is declined', asked: subscriber, facts: { ...request, ...found, offenceKind: 'religion', persecution: 'yes' }, expect: { outcome: 'decline', ground: 'abusive', determinedBy: ['4-findings'] } },
  { name: 'Where the Regulation obliges us, a person decides about that as well', asked: subscriber, facts: { ...found, offenceKind: 'religion', persecution: 'yes' }, expect: { outcome: 'refer', reason: 'policy-against-duty', determinedBy: ['4-findings'] } },
  { name: 'A removal order about speech is looked at too', asked: ['published-content'], facts: { ...toRemove, offenceKind: 'hate-speech' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-findings'] } },
  { name: 'The letter comes before the person with a complete file', asked: subscriber, facts: { offenceKind: 'speech', signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['9-1', '4-findings'], missing: ['signature', 'manifestlyAbusive', 'persecution', 'politicalOffence'] } },

  // 6 and 7: objections that are open
  { name: 'While an objection about privilege is open nothing leaves', asked: subscriber, facts: { privilegeObjection: 'raised' }, expect: { outcome: 'hold', determinedBy: ['6-privilege'], holds: ['6-privilege'], duties: ['10-5', '10-5-enforcing'] } },
  { name: 'Once the authority maintains its order, it is executed', asked: subscriber, facts: { privilegeObjection: 'maintained' }, expect: { outcome: 'disclose', determinedBy: ['5-3'] } },
  { name: 'Data are preserved while an objection is open', asked: subscriber, facts: { instrument: 'epoc-pr', privilegeObjection: 'raised' }, expect: { outcome: 'preserve', determinedBy: ['6-3'], holds: [] } },
  { name: 'Once third-country law was recorded to stand in the way nothing leaves', asked: subscriber, facts: { thirdCountryObjection: 'intended' }, expect: { outcome: 'hold', determinedBy: ['6-third-country'], holds: ['6-third-country'], duties: ['17-2', '17-2-enforcing'] } },
  { name: 'In an emergency the authority hears of it within eight hours', asked: subscriber, facts: { emergency: 'yes', emergencyReasons: 'present', emergencyGround: 'life-or-safety', thirdCountryObjection: 'intended' }, expect: { outcome: 'hold', determinedBy: ['6-third-country'], duties: ['10-8-emergency', '17-2-enforcing'] } },
  { name: 'Objections hold under every law, also one that knows none', asked: subscriber, facts: { ...request, privilegeObjection: 'raised', thirdCountryObjection: 'intended', impossibility: 'raised' }, expect: { outcome: 'hold', determinedBy: ['6-privilege', '6-third-country', '7-impossible'], holds: ['6-privilege', '6-third-country', '7-impossible'] } },
  { name: 'While the authority has not answered that it is impossible nothing leaves', asked: subscriber, facts: { impossibility: 'raised' }, expect: { outcome: 'hold', determinedBy: ['7-impossible'], holds: ['7-impossible'] } },
]
