import type { LawCase } from '../../support/given.ts'
import { addresses, keeping, log, messages, name, production, rescue, schedule2, sourceData, traffic, userData } from './ireland.ts'

/*
 * Cases of the Communications (Retention of Data) Act 2011. Each expectation was written from the section named beside it.
 */

const who = ['person-name', 'postal-address', 'phone-number', 'device-identifier', 'account-id', 'username', 'registration-date'] as const

export const communicationsRetentionOfDataActCases: readonly LawCase[] = [
  // s. 6
  { name: 'A superintendent has user data for any offence', asked: who, facts: { ...userData, maximumPenaltyMonths: 3 }, expect: { outcome: 'disclose', determinedBy: ['6-1'], duties: ['6-8'], approvals: 1 } },
  { name: 'And for somebody who is missing', asked: ['phone-number'], facts: { ...userData, offenceKind: 'missing-person', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'Whether an e-mail address is user data is for a lawyer', asked: ['email-address', 'recovery-contact', 'date-of-birth'], facts: userData, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-1-debated'], duties: ['6-8'] } },
  { name: 'Which addresses a user had takes a judge', asked: addresses, facts: userData, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['6-ip'], silent: ['6-8'] } },
  { name: 'So does who was behind an address', asked: name, facts: { ...userData, targetKind: 'ip-endpoint' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['6-ip'], silent: ['6-8'] } },
  { name: 'Messages and payments are no user data', asked: [...messages, 'payment-instrument', 'location'], facts: userData, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A prosecutor cannot require it', asked: name, facts: { ...userData, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6-who'] } },
  { name: 'A sergeant cannot either', asked: name, facts: { ...userData, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6-rank'] } },
  { name: 'A named person looks at the rank', asked: name, facts: { ...userData, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['6-rank'], missing: ['competentOffice'] } },
  { name: 'The Defence Forces have it for the security of the State', asked: name, facts: { ...userData, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'For a crime they do not', asked: name, facts: { ...userData, authorityKind: 'intelligence' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6-2'] } },
  { name: 'Whether it is an offence of its own for which Revenue asks is for a lawyer', asked: name, facts: { ...userData, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-3'], duties: ['6-8'] } },
  { name: 'So it is where a judge authorised it', asked: log, facts: { ...sourceData, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-3'] } },
  { name: 'A requirement that singles out nobody is asked whom it means', asked: name, facts: { ...userData, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6-form'], missing: ['userIdentifier'], duties: ['6-8'] } },
  { name: 'Whether a messenger conveys signals is for a lawyer', asked: name, facts: { ...userData, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-messenger'] } },
  { name: 'So is whether a marketplace with a chat does', asked: name, facts: { ...userData, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-messenger'] } },
  { name: 'What kind of service it is we find out first', asked: name, facts: { ...userData, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['1-messenger', '1-provider'], missing: ['serviceKind'] } },
  { name: 'A provider of storage does not', asked: name, facts: { ...userData, serviceKind: 'storage-for-users' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['1-provider'] } },
  { name: 'A requirement that was withdrawn opens nothing', asked: name, facts: { ...userData, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['7-withdrawn'], silent: ['6-8'] } },
  { name: 'Of the law before 26 June 2023 nothing is said', asked: name, facts: userData, receivedOn: '2023-06-25', issuedOn: '2023-06-25', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From that day on it is as here', asked: name, facts: userData, receivedOn: '2023-06-26', issuedOn: '2023-06-26', expect: { outcome: 'disclose', determinedBy: ['6-1'] } },
  { name: 'To our entity in Japan the law there says what it may give', asked: name, facts: { ...userData, addresseeState: 'JP' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },

  // ss 6C and 6D
  { name: 'With a judge the police have the addresses that a user had', asked: addresses, facts: sourceData, expect: { outcome: 'disclose', determinedBy: ['6C-7'], duties: ['6F-2'] } },
  { name: 'And who was behind one', asked: ['person-name', 'postal-address'], facts: { ...sourceData, targetKind: 'ip-endpoint' }, expect: { outcome: 'disclose', determinedBy: ['6C-7'], duties: ['6F-2'] } },
  { name: 'The name of an account is user data, for which there is another section', asked: name, facts: sourceData, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Five years of prison make an offence serious', asked: log, facts: { ...sourceData, maximumPenaltyMonths: 60 }, expect: { outcome: 'disclose', determinedBy: ['6C-7'] } },
  { name: 'Whether a lesser one is listed is for a lawyer', asked: log, facts: { ...sourceData, maximumPenaltyMonths: 59 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6C-1'] } },
  { name: 'Without a judge they have nothing', asked: log, facts: { ...sourceData, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6F-1-judge'] } },
  { name: 'Where it is urgent a superior officer authorises it, and a judge affirms it', asked: log, facts: { ...sourceData, validatedBy: 'none', withoutPriorValidation: 'yes', courtConfirmation: 'granted' }, expect: { outcome: 'disclose', determinedBy: ['6C-7'] } },
  { name: 'Until then a named person finds whether it still stands', asked: log, facts: { ...sourceData, validatedBy: 'none', withoutPriorValidation: 'yes', competentOffice: 'yes' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['6B-14'], missing: ['orderStillStands'] } },
  { name: 'What has ended after seventy-two hours is not followed', asked: log, facts: { ...sourceData, validatedBy: 'none', withoutPriorValidation: 'yes', orderStillStands: 'no', competentOffice: 'yes' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['6B-14', '7-withdrawn'] } },
  { name: 'Nor is what a judge revoked', asked: log, facts: { ...sourceData, validatedBy: 'none', withoutPriorValidation: 'yes', orderStillStands: 'yes', courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['6B-11-c'] } },
  { name: 'A log without a period is asked for it', asked: log, facts: { ...sourceData, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6F-period'], missing: ['timeRange'] } },
  { name: 'A notice that does not say who makes it is asked', asked: log, facts: { ...sourceData, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6F-form'], missing: ['issuingAuthority'] } },

  // ss 6A and 6B
  { name: 'For the security of the State a judge authorises who communicated with whom', asked: traffic, facts: schedule2, expect: { outcome: 'disclose', determinedBy: ['6A-5'], duties: ['6F-2'] } },
  { name: 'For an offence this is the wrong paper', asked: traffic, facts: { ...schedule2, proceedings: 'criminal' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6A-1'] } },
  { name: 'An agency is not authorised to it', asked: traffic, facts: { ...schedule2, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6A-who'] } },
  { name: 'Whether times of sessions are in the Schedule is for a lawyer', asked: ['session-times', 'server-log'], facts: schedule2, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6A-5-debated'] } },
  { name: 'Messages are not', asked: messages, facts: schedule2, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  // s. 6E
  { name: 'In an emergency an inspector has the latest whereabouts of somebody', asked: ['location'], facts: rescue, expect: { outcome: 'disclose', determinedBy: ['6E-1'], duties: ['6F-2'] } },
  { name: 'Somebody missing is enough', asked: ['location'], facts: { ...rescue, emergencyGround: 'other', offenceKind: 'missing-person' }, expect: { outcome: 'disclose', determinedBy: ['6E-1'] } },
  { name: 'An attack on a power plant is not', asked: ['location'], facts: { ...rescue, emergencyGround: 'critical-infrastructure' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6E-1-ground'] } },
  { name: 'Revenue has no such power', asked: ['location'], facts: { ...rescue, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['6E-who'] } },
  { name: 'It reaches nothing but whereabouts', asked: [...name, ...log, ...messages], facts: rescue, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Where somebody will be is nothing to be granted', asked: ['location'], facts: { ...rescue, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  // ss 7A to 7D
  { name: 'A judge has such data kept for ninety days', asked: traffic, facts: keeping, expect: { outcome: 'preserve', determinedBy: ['7A-11'], duties: ['7A-13'], silent: ['7B-20'] } },
  { name: 'Whether others are kept is for a lawyer', asked: ['session-times'], facts: keeping, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['7A-11-debated'], duties: ['7A-13'] } },
  { name: 'Messages are not kept', asked: ['stored-file', ...messages], facts: keeping, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [], silent: ['7A-13'] } },
  { name: 'Until a person looked at rank and time of an urgent order, what it wants kept is kept', asked: traffic, facts: { ...keeping, validatedBy: 'none', withoutPriorValidation: 'yes' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['6B-14', '6B-rank'], duties: ['7B-20'] } },
  { name: 'Where it is urgent a superior officer has them kept for seventy-two hours', asked: traffic, facts: { ...keeping, validatedBy: 'none', withoutPriorValidation: 'yes', competentOffice: 'yes', orderStillStands: 'yes' }, expect: { outcome: 'preserve', determinedBy: ['7A-11'], duties: ['7B-20'], silent: ['7A-13'] } },
  { name: 'An urgent order of an officer who has not the rank has nothing kept', asked: traffic, facts: { ...keeping, validatedBy: 'none', withoutPriorValidation: 'yes', competentOffice: 'no', orderStillStands: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6B-rank'] } },
  { name: 'An urgent order that a judge did not affirm in three days has ended', asked: traffic, facts: { ...keeping, validatedBy: 'none', withoutPriorValidation: 'yes', competentOffice: 'yes', orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['6B-14', '7-withdrawn'] } },
  { name: 'Whether a lesser offence lets anything be kept is for a lawyer', asked: traffic, facts: { ...keeping, maximumPenaltyMonths: 6 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6C-1'], duties: ['7A-13'] } },
  { name: 'The Defence Forces have nothing kept for a crime', asked: traffic, facts: { ...keeping, authorityKind: 'intelligence' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6-2'] } },
  { name: 'Nobody else can', asked: traffic, facts: { ...keeping, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['7A-judge'] } },
  { name: 'A judge has such data produced', asked: traffic, facts: production, expect: { outcome: 'disclose', determinedBy: ['7C-11'], duties: ['6F-2'] } },
  { name: 'As far as they are there when the order is served', asked: traffic, facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  // for what, and who brings it
  { name: 'A civil dispute is none of the purposes, not even with a judge', asked: log, facts: { ...sourceData, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6-civil'] } },
  { name: 'Nor does it open who a user is', asked: name, facts: { ...userData, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6-civil'] } },
  { name: 'And it has nothing kept', asked: traffic, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['6-civil'] } },
  { name: 'Whether an administrative case serves one is for a lawyer', asked: traffic, facts: { ...production, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6-purposes'] } },
  { name: 'To call a petty offence urgent does not make it serious', asked: log, facts: { ...sourceData, emergency: 'yes', emergencyGround: 'other', maximumPenaltyMonths: 6 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6C-1'] } },
  { name: 'A life in danger needs no penalty', asked: log, facts: { ...sourceData, emergency: 'yes', emergencyGround: 'life-or-safety', maximumPenaltyMonths: undefined }, expect: { outcome: 'disclose', determinedBy: ['6C-7'] } },
  { name: 'A log of addresses to come is for a lawyer', asked: log, facts: { ...sourceData, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6F-future'] } },
  { name: 'So is traffic to come', asked: traffic, facts: { ...schedule2, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6F-future'] } },
  { name: 'Whether the officer who acted without a judge is superior enough a named person finds', asked: log, facts: { ...sourceData, validatedBy: 'none', withoutPriorValidation: 'yes', orderStillStands: 'yes' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['6B-rank'], missing: ['competentOffice'] } },
  { name: 'An order to keep that singles out nobody is asked whom it means', asked: traffic, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['7A-form'], missing: ['userIdentifier'], duties: ['7A-13'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...sourceData, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['7-served'] } },
  { name: 'An authorisation without a date is asked for it', asked: log, facts: { ...sourceData, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6F-date'], missing: ['issueDate'] } },
  { name: 'In an emergency it need not be', asked: log, facts: { ...sourceData, issueDate: 'missing', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['6C-7'] } },
]
