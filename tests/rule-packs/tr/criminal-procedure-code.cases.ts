import type { LawCase } from '../../support/given.ts'
import { alone, detection, letter, log, messages, name, records, search } from './turkiye.ts'

/*
 * Cases of arts 134, 135(6) and 332 of the Turkish Criminal Procedure Code. Each expectation was written from the article named beside it.
 */

export const criminalProcedureCodeCases: readonly LawCase[] = [
  // art. 135(6)
  { name: 'A judge has it established with whom, when and from where a suspect communicated', asked: records, facts: detection, expect: { outcome: 'disclose', determinedBy: ['135-6'], approvals: 1 } },
  { name: 'It holds for any offence', asked: log, facts: { ...detection, offenceKind: 'defamation', maximumPenaltyMonths: 6 }, expect: { outcome: 'disclose', determinedBy: ['135-6'] } },
  { name: 'The police may bring the decision of a judge', asked: log, facts: { ...detection, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['135-6'] } },
  { name: 'Whether a name and the address of the registration are meant too is for a lawyer', asked: ['person-name', 'registration-ip'], facts: detection, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-6-identity'] } },
  { name: 'So it is when the name behind an IP address is asked', asked: name, facts: { ...detection, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-6-identity'] } },
  { name: 'What was said it does not reach', asked: [...messages, 'stored-file'], facts: detection, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['135-6-contents'] } },
  { name: 'Nor what was paid', asked: ['billing-record', 'payment-instrument'], facts: detection, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'The police alone cannot decide it', asked: log, facts: { ...detection, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['135-6-who'] } },
  { name: 'Nor can a prosecutor where there is no danger in delay', asked: log, facts: { ...detection, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['135-6-who'] } },
  { name: 'Where delay is a danger a named person finds whether his decision still stands', asked: log, facts: alone, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['134-1-lapse'], missing: ['orderStillStands'] } },
  { name: 'While it stands it is executed', asked: log, facts: { ...alone, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['135-6'] } },
  { name: 'When the judge did not decide in time it has ended', asked: log, facts: { ...alone, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['134-1-lapse', '332-withdrawn'] } },
  { name: 'Once the judge has confirmed it nothing is left to find', asked: log, facts: { ...alone, courtConfirmation: 'granted' }, expect: { outcome: 'disclose', determinedBy: ['135-6'] } },
  { name: 'What the judge refuses to confirm is not executed', asked: log, facts: { ...alone, courtConfirmation: 'refused', orderStillStands: 'yes' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['134-1-refused'] } },
  { name: 'An emergency makes no judge of the police', asked: log, facts: { ...detection, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['135-6-who'] } },
  { name: 'A decision that gives no number or code is asked for it', asked: log, facts: { ...detection, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['135-6-what'], missing: ['userIdentifier'] } },
  { name: 'One without a period is asked for it', asked: log, facts: { ...detection, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['135-6-period'], missing: ['timeRange'] } },
  { name: 'One without a file number is asked for it', asked: log, facts: { ...detection, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['135-6-form'], missing: ['fileNumber'] } },
  { name: 'Whether it reaches anybody but a suspect is for a lawyer', asked: log, facts: { ...detection, userRole: 'victim' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-6-whose'] } },
  { name: 'What is still to come is no record', asked: [...log, 'location'], facts: { ...detection, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['135-future'] } },
  { name: 'A civil dispute is no offence', asked: log, facts: { ...detection, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['135-civil'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: log, facts: { ...detection, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-criminal'] } },
  { name: 'A decision that was withdrawn opens nothing', asked: log, facts: { ...detection, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['332-withdrawn'] } },

  // art. 134
  { name: 'Whether the search of computers reaches what a provider stores is for a lawyer', asked: messages, facts: search, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['134-1'] } },
  { name: 'It is about data of the suspect and not about who communicated', asked: log, facts: search, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A decision that shows no suspicion is asked for it', asked: messages, facts: { ...search, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['134-1', '134-1-reasons'], missing: ['statementOfReasons'] } },
  { name: 'The police alone cannot decide a search', asked: messages, facts: { ...search, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['135-6-who'] } },

  // arts 161, 332
  { name: 'What a prosecutor gets by letter is for a lawyer, and ten days may run', asked: [...name, 'service-details'], facts: letter, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...letter, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332'] } },
  { name: 'A letter reaches no records of communication and no contents', asked: [...records, ...messages], facts: letter, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['332-only'], silent: ['332-days'] } },
  { name: 'Whether it reaches how a customer paid is for a lawyer', asked: ['payment-instrument', 'billing-record'], facts: letter, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332'] } },
  { name: 'The address of the registration it does not reach either', asked: ['registration-ip'], facts: letter, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether the police alone may write it is for a lawyer', asked: name, facts: { ...letter, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332', '332-who'] } },
  { name: 'The police may bring the letter of a prosecutor, which is for a lawyer as every letter is', asked: name, facts: { ...letter, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332'] } },
  { name: 'Whether an agency may write it is for a lawyer', asked: name, facts: { ...letter, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['332', '332-who'] } },
  { name: 'A letter without a file number is asked for it', asked: name, facts: { ...letter, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['332', '332-form'], missing: ['fileNumber'] } },
  { name: 'Whether a letter serves other proceedings than criminal ones is for a lawyer', asked: name, facts: { ...letter, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-criminal', '332'] } },

  // days and places
  { name: 'Before 12 December 2014 the paragraph was another', asked: log, facts: detection, asOf: '2014-12-11', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: log, facts: detection, asOf: '2014-12-12', expect: { outcome: 'disclose', determinedBy: ['135-6'] } },
  { name: 'Before 1 June 2005 the Code was not there', asked: name, facts: letter, asOf: '2005-05-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...detection, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Keys and taps are granted to nobody', asked: ['encryption-key', 'credentials', 'real-time-intercept'], facts: search, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
  { name: 'Nor what he refused by another name', asked: log, facts: { ...alone, orderStillStands: 'yes', exPostValidation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['134-1-refused'] } },
  { name: 'A decision without a date is asked for it', asked: log, facts: { ...detection, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['135-6-form'], missing: ['issueDate'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...detection, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-served'] } },
  { name: 'So is a letter that one brings', asked: name, facts: { ...letter, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['135-served', '332'] } },
]
