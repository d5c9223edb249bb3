import type { LawCase } from '../../support/given.ts'
import { contents, log, name, subpoena } from './south-africa.ts'

/*
 * Cases of s. 205 of the Criminal Procedure Act 51 of 1977. Each expectation was written from the judgments named in the pack.
 */

export const criminalProcedureActCases: readonly LawCase[] = [
  { name: 'By subpoena of a magistrate a carrier hands over the itemised billing of a number', asked: ['billing-record', 'interaction-log'], facts: subpoena, expect: { outcome: 'disclose', determinedBy: ['205-1'], approvals: 1 } },
  { name: 'The police may serve it', asked: ['billing-record'], facts: { ...subpoena, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['205-1'] } },
  { name: 'Whether it reaches a name, a log or a means of payment is for a lawyer', asked: [...name, ...log, 'payment-instrument'], facts: subpoena, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-other'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...subpoena, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-other'] } },
  { name: 'And stored contents', asked: contents, facts: subpoena, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-contents'] } },
  { name: 'What opens a SIM card is no record', asked: ['puk-code'], facts: subpoena, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'The prosecution asks for it and cannot issue it', asked: ['billing-record'], facts: { ...subpoena, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['205-1-who'], silent: [] } },
  { name: 'In an emergency neither', asked: ['billing-record'], facts: { ...subpoena, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['205-1-who'] } },
  { name: 'A civil dispute is no alleged offence', asked: ['billing-record'], facts: { ...subpoena, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['205-1-civil'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: ['billing-record'], facts: { ...subpoena, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-criminal'] } },
  { name: 'A subpoena that names no case is asked for it', asked: ['billing-record'], facts: { ...subpoena, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['205-1-form'], missing: ['fileNumber'] } },
  { name: 'What arises from now on is for a lawyer', asked: ['billing-record'], facts: { ...subpoena, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-future'] } },
  { name: 'A subpoena that was withdrawn opens nothing', asked: ['billing-record', ...name], facts: { ...subpoena, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['205-withdrawn'], silent: ['205-1-time'] } },
  { name: 'Before 22 July 1977 the Act did not apply', asked: ['billing-record'], facts: subpoena, asOf: '1977-07-21', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it does', asked: ['billing-record'], facts: subpoena, asOf: '1977-07-22', expect: { outcome: 'disclose', determinedBy: ['205-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: ['billing-record'], facts: { ...subpoena, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Who wrote to whom from an account is no itemised billing of a number', asked: ['interaction-log', 'billing-record'], facts: { ...subpoena, targetKind: 'account' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-other'] } },
  { name: 'Nor is it with a messenger, which is no carrier', asked: ['interaction-log'], facts: { ...subpoena, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-other'] } },
  { name: 'Nor with a marketplace', asked: ['interaction-log'], facts: { ...subpoena, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-1-other'] } },
  { name: 'A subpoena without a date is asked for it', asked: ['billing-record'], facts: { ...subpoena, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['205-1-form'], missing: ['issueDate'] } },
  { name: 'One without a period too', asked: ['billing-record'], facts: { ...subpoena, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['205-1-period'], missing: ['timeRange'] } },
  { name: 'What a private party brings is for a lawyer', asked: ['billing-record'], facts: { ...subpoena, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['205-served'] } },
]
