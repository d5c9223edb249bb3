import type { LawCase } from '../../support/given.ts'
import { live, log, messages, metadata, name, past, production } from './switzerland.ts'

/*
 * Cases of the Swiss Code of Criminal Procedure. Each expectation was written from the article named beside it.
 */

// What the text before the revision of 2024 says of the words of Art. 265 and 273.
const before2024 = { issuedOn: '2023-12-28', receivedOn: '2023-12-29' } as const

export const strafprozessordnungChCases: readonly LawCase[] = [
  // Art. 273
  { name: 'A prosecutor has the metadata of the past half-year through the Service', asked: past, facts: metadata, ...before2024, expect: { outcome: 'disclose', determinedBy: ['273-1'], duties: ['26-1', '39-1-d'], approvals: 1 } },
  { name: 'Of a provider of telecommunications and of a service with a chat alike', asked: past, facts: { ...metadata, serviceKind: 'network-or-number-based-communications' }, ...before2024, expect: { outcome: 'disclose', determinedBy: ['273-1'] } },
  { name: 'As far as the latter has it', asked: past, facts: { ...metadata, serviceKind: 'communication-between-users' }, ...before2024, expect: { outcome: 'disclose', determinedBy: ['273-1'] } },
  { name: 'One hundred and eighty-four days are half a year', asked: log, facts: { ...metadata, windowDays: 184 }, ...before2024, expect: { outcome: 'disclose', determinedBy: ['273-1'] } },
  { name: 'One more are too many', asked: past, facts: { ...metadata, windowDays: 185 }, ...before2024, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['273-3'] } },
  { name: 'What arises from now on is surveillance', asked: past, facts: { ...metadata, windowEndsAfterReceipt: 'yes' }, ...before2024, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['273-1-future'] } },
  { name: 'The police alone order none', asked: [...log, 'location'], facts: { ...metadata, authorityKind: 'police' }, ...before2024, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['273-who'] } },
  { name: 'In the search for somebody missing whose life is in danger they can', asked: ['location'], facts: { ...metadata, authorityKind: 'police', proceedings: 'other', offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety' }, ...before2024, expect: { outcome: 'disclose', determinedBy: ['273-1'], duties: ['26-1'] } },
  { name: 'Through the Service, all the same', asked: ['location'], facts: { ...metadata, servedBy: 'issuing-authority', authorityKind: 'police', proceedings: 'other', offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['273-door'] } },
  { name: 'A prosecutor who writes to us directly is sent to the Service', asked: past, facts: { ...metadata, servedBy: 'issuing-authority' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['273-door'] } },
  { name: 'Once the court has refused nothing is given', asked: past, facts: { ...metadata, courtConfirmation: 'refused' }, ...before2024, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['273-2'] } },
  { name: 'Single log-ins and devices are for a lawyer', asked: ['last-login-ip', 'registration-ip', 'device-identifier', 'server-log'], facts: metadata, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-debated'], duties: ['26-1'] } },
  { name: 'So are the metadata of a provider of storage', asked: log, facts: { ...metadata, serviceKind: 'storage-for-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-debated'] } },
  { name: 'Messages are not reached', asked: messages, facts: metadata, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['273-1-only'], silent: ['26-1'] } },
  { name: 'Who a customer is is asked in another way, also by an IP address', asked: name, facts: { ...metadata, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A civil dispute leads to no surveillance', asked: past, facts: { ...metadata, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['273-civil'] } },
  { name: 'Whether administrative proceedings do is for a lawyer', asked: past, facts: { ...metadata, proceedings: 'administrative' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-criminal'] } },
  { name: 'An order without the offence is asked for it', asked: past, facts: { ...metadata, offenceDescription: 'missing' }, ...before2024, expect: { outcome: 'clarify', determinedBy: ['273-form'], missing: ['offenceDescription'] } },
  { name: 'An order that was withdrawn opens nothing', asked: past, facts: { ...metadata, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['275'], silent: ['26-1'] } },
  { name: 'On 28 February 2018 the article read otherwise', asked: past, facts: metadata, issuedOn: '2018-02-28', receivedOn: '2018-02-28', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From 1 March 2018 on it is as here', asked: past, facts: metadata, issuedOn: '2018-03-01', receivedOn: '2018-03-01', expect: { outcome: 'disclose', determinedBy: ['273-1'] } },

  // Art. 269
  { name: 'Surveillance in real time is granted to nobody', asked: [...messages, ...log, ...name], facts: { ...live, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['269-1'], duties: ['39-1-d'] } },

  // Art. 265
  { name: 'A prosecutor has produced what was paid and bought', asked: ['payment-instrument', 'billing-record', 'purchase-history'], facts: production, ...before2024, expect: { outcome: 'disclose', determinedBy: ['265-1'], duties: ['265-3'], silent: ['39-1-d'] } },
  { name: 'Whether stored messages can be had like this is for a lawyer', asked: [...messages, ...name, ...log], facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['265-1-other'] } },
  { name: 'Whether the police can order it is too', asked: ['billing-record'], facts: { ...production, authorityKind: 'police' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['263-3'] } },
  { name: 'An order without reasons is asked for them', asked: ['billing-record'], facts: { ...production, statementOfReasons: 'missing' }, ...before2024, expect: { outcome: 'clarify', determinedBy: ['263-2'], missing: ['statementOfReasons'] } },
  { name: 'One in an urgent case may come by word of mouth first', asked: ['billing-record'], facts: { ...production, statementOfReasons: 'missing', emergency: 'yes', emergencyGround: 'life-or-safety' }, ...before2024, expect: { outcome: 'disclose', determinedBy: ['265-1'] } },
  { name: 'One without a signature is asked for it', asked: ['billing-record'], facts: { ...production, signature: 'missing' }, ...before2024, expect: { outcome: 'clarify', determinedBy: ['263-form'], missing: ['signature'] } },
  { name: 'Data held for a lawyer are looked at first', asked: ['billing-record'], facts: { ...production, privilegedInfrastructure: 'yes' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['264-1'] } },
  // for what, and who brings it
  { name: 'A civil dispute leads to no such order', asked: ['billing-record'], facts: { ...production, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['263-civil'] } },
  { name: 'Whether a tax case does is for a lawyer', asked: ['billing-record'], facts: { ...production, proceedings: 'administrative' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['263-criminal'] } },
  { name: 'What will be paid is not handed over', asked: ['billing-record', 'purchase-history'], facts: { ...production, windowEndsAfterReceipt: 'yes' }, ...before2024, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['265-1-future'] } },
  { name: 'What a private party brings is for a lawyer', asked: ['billing-record'], facts: { ...production, servedBy: 'private-party' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['263-served'] } },
  { name: 'Whether the intelligence service has metadata by this article is for a lawyer', asked: past, facts: { ...metadata, proceedings: 'national-security' }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-criminal'] } },
  { name: 'So is an offence that brings no prison', asked: past, facts: { ...metadata, maximumPenaltyMonths: 0 }, ...before2024, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-offence'] } },

  // since the revision, whose text of Art. 265 and 273 was not read
  { name: 'On 31 December 2023 metadata are given', asked: past, facts: metadata, issuedOn: '2023-12-28', receivedOn: '2023-12-31', expect: { outcome: 'disclose', determinedBy: ['273-1'] } },
  { name: 'On 1 January 2024 a lawyer looks whether they still are', asked: past, facts: metadata, issuedOn: '2023-12-28', receivedOn: '2024-01-01', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024'], duties: ['26-1', '39-1-d'] } },
  { name: 'And so today', asked: past, facts: metadata, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024'] } },
  { name: 'Whether half a year is still what the article reaches back is for a lawyer', asked: log, facts: { ...metadata, windowDays: 185 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024', '273-3-since-2024'] } },
  { name: 'And whether it only looks back', asked: log, facts: { ...metadata, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-future-since-2024', '273-1-since-2024'] } },
  { name: 'And whether the police still order none', asked: log, facts: { ...metadata, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024', '273-who-since-2024'] } },
  { name: 'And what the refusal of a court ends', asked: log, facts: { ...metadata, courtConfirmation: 'refused' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024', '273-2-since-2024'] } },
  { name: 'In a rescue a lawyer looks as well', asked: ['location'], facts: { ...metadata, authorityKind: 'police', proceedings: 'other', offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['273-1-since-2024'] } },
  { name: 'On 31 December 2023 what was paid is produced', asked: ['billing-record'], facts: production, issuedOn: '2023-12-28', receivedOn: '2023-12-31', expect: { outcome: 'disclose', determinedBy: ['265-1'], duties: ['265-3'] } },
  { name: 'Since 1 January 2024 a lawyer looks at that', asked: ['billing-record'], facts: production, issuedOn: '2023-12-28', receivedOn: '2024-01-01', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['265-1-since-2024'], silent: ['265-3'] } },
  { name: 'And whether what will be paid can be had', asked: ['billing-record'], facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['265-1-future-since-2024', '265-1-since-2024'] } },
  { name: 'Reasons are asked for as before', asked: ['billing-record'], facts: { ...production, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['263-2', '265-1-since-2024'], missing: ['statementOfReasons'] } },
]
