import type { LawCase } from '../../support/given.ts'
import { contents, known, log, messages, name, others, resolution, ruling, series, tap } from './ukraine.ts'

/*
 * Cases of temporary access under the Criminal Procedure Code of Ukraine. Each expectation was written from the article named beside it.
 */

export const criminalProcedureCodeCases: readonly LawCase[] = [
  // arts 159-166
  { name: 'By a ruling of an investigating judge the provider opens what it knows about a subscriber and his connections', asked: known, facts: ruling, expect: { outcome: 'disclose', determinedBy: ['159-1'], duties: ['164-1-time'], silent: ['164-1-time-debated'], approvals: 1 } },
  { name: 'A ruling that is fifty-nine days old is within two months', asked: name, facts: { ...ruling, orderAgeDays: 59 }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'On the sixtieth day a person looks in the calendar whether it still stands', asked: name, facts: { ...ruling, orderAgeDays: 60 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['164-1-7'], missing: ['orderStillStands'] } },
  { name: 'After July and August it does on the sixty-second', asked: name, facts: { ...ruling, orderAgeDays: 62, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'One that is over opens nothing', asked: name, facts: { ...ruling, orderAgeDays: 63, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['164-1-7', '166-withdrawn'] } },
  { name: 'One that is over opens nothing; also when its date is of yesterday', asked: name, facts: { ...ruling, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['166-withdrawn'] } },
  { name: 'One without a date is asked when it was made', asked: name, facts: { ...ruling, issueDate: 'missing', orderAgeDays: undefined }, expect: { outcome: 'clarify', determinedBy: ['164-1', '164-1-7'], missing: ['issueDate', 'orderAgeDays', 'orderStillStands'] } },
  { name: 'Who was behind an IP address is opened by the same ruling', asked: name, facts: { ...ruling, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'And which addresses an account had', asked: log, facts: { ...ruling, targetKind: 'account' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'Whether other records are documents of that kind is for a lawyer', asked: others, facts: ruling, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['159-1-other'], silent: ['164-1-time'] } },
  { name: 'Whether it reaches stored contents is for a lawyer', asked: contents, facts: ruling, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['159-1-contents'], silent: ['164-1-time'] } },
  { name: 'An investigator may bring the ruling of a judge', asked: log, facts: { ...ruling, authorityKind: 'police', validatedBy: 'investigating-judge' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'An investigator alone cannot make it', asked: name, facts: { ...ruling, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['163-judge'], silent: ['164-1-time'] } },
  { name: 'Nor can a prosecutor alone, who has another paper for that', asked: name, facts: { ...ruling, authorityKind: 'prosecutor', validatedBy: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['163-judge'] } },
  { name: 'A ruling that does not name who gets access is asked for him', asked: name, facts: { ...ruling, recipientName: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['164-1'], missing: ['recipientName'], duties: ['164-1-time'] } },
  { name: 'One without the law on which it rests is asked for it', asked: name, facts: { ...ruling, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['164-1'], missing: ['legalBasis'] } },
  { name: 'One that does not describe the documents is asked for them', asked: log, facts: { ...ruling, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['164-1'], missing: ['dataCategory'] } },
  { name: 'One without the number of the proceedings is asked for it', asked: name, facts: { ...ruling, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['164-1-form'], missing: ['fileNumber'] } },
  { name: 'What is still to come is in nobody\'s possession', asked: series, facts: { ...ruling, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['159-1-stored'] } },
  { name: 'A name is not a thing of the future', asked: name, facts: { ...ruling, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'A civil dispute is no criminal proceeding', asked: name, facts: { ...ruling, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['131-civil'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: name, facts: { ...ruling, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['131-criminal'] } },
  { name: 'An emergency changes nothing in a ruling', asked: name, facts: { ...ruling, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['163-judge'] } },
  { name: 'A ruling that was withdrawn opens nothing', asked: [...name, ...messages], facts: { ...ruling, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['166-withdrawn'], silent: ['164-1-time', '164-1-time-debated'] } },
  { name: 'While the sender is not proven the time of the ruling runs', asked: name, facts: { ...ruling, authenticity: 'insufficient' }, expect: { outcome: 'verify', determinedBy: [], duties: ['164-1-time'] } },

  // arts 258, 263
  { name: 'Communications as they occur are granted to nobody', asked: [...messages, ...log], facts: tap, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['263'] } },
  { name: 'Least of all keys and taps by name', asked: ['encryption-key', 'credentials', 'real-time-intercept'], facts: ruling, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },

  // section XI, point 20-7
  { name: 'While martial law lasts a prosecutor opens it with the approval of the head of his office', asked: known.filter((it) => it !== 'registration-ip'), facts: resolution, expect: { outcome: 'disclose', determinedBy: ['20-7'], approvals: 1 } },
  { name: 'Whether that reaches what a messenger without numbers knows is for a lawyer', asked: known, facts: { ...resolution, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-7-other'] } },
  { name: 'What kind of service it is we find out first', asked: name, facts: { ...resolution, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['20-7', '20-7-other'], missing: ['serviceKind'] } },
  { name: 'Whether he opens who was behind an IP address is for a lawyer', asked: [...name, ...log], facts: { ...resolution, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-7-other'] } },
  { name: 'Whether the address of the registration and other records are meant is for a lawyer', asked: [...others, 'registration-ip'], facts: resolution, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-7-other'] } },
  { name: 'Messages take a judge even then', asked: messages, facts: resolution, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['258-1'] } },
  { name: 'No other contents are opened by it', asked: contents.filter((it) => it !== 'message-content'), facts: resolution, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'When martial law has ended it takes the judge again', asked: log, facts: { ...resolution, martialLaw: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['20-7-martial-law'], silent: ['164-1-time'] } },
  { name: 'Whether it is in force we find out ourselves', asked: log, facts: { ...resolution, martialLaw: undefined }, expect: { outcome: 'verify', determinedBy: ['20-7-martial-law'], missing: ['martialLaw'] } },
  { name: 'A ruling does not depend on martial law', asked: log, facts: { ...ruling, martialLaw: 'no' }, expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'The police cannot make the resolution', asked: log, facts: { ...resolution, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-7-who'] } },
  { name: 'Without the approval of the head of the office it is none', asked: log, facts: { ...resolution, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-7-head'] } },
  { name: 'Who approved it is asked', asked: log, facts: { ...resolution, validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['20-7-head'], missing: ['validatedBy'] } },
  { name: 'A resolution without the number of the proceedings is asked for it', asked: log, facts: { ...resolution, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20-7-form'], missing: ['fileNumber'] } },
  { name: 'What is still to come a resolution does not open', asked: log, facts: { ...resolution, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['159-1-stored'] } },

  // days and places
  { name: 'Before 20 November 2012 the Code was not there', asked: name, facts: ruling, asOf: '2012-11-19', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: name, facts: ruling, asOf: '2012-11-20', expect: { outcome: 'disclose', determinedBy: ['159-1'] } },
  { name: 'Before 22 March 2022 no prosecutor could do without the judge', asked: name, facts: resolution, asOf: '2022-03-21', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From that day he can', asked: name, facts: resolution, asOf: '2022-03-22', expect: { outcome: 'disclose', determinedBy: ['20-7'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...ruling, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['164-1-time'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...ruling, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['159-served'] } },
  { name: 'A resolution too', asked: name, facts: { ...resolution, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['159-served'] } },
  { name: 'A ruling about a log without a period is asked for it', asked: log, facts: { ...ruling, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['164-1-period'], missing: ['timeRange'] } },
  { name: 'A resolution that does not say what it wants is asked', asked: name, facts: { ...resolution, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20-7-form'], missing: ['dataCategory'] } },
  { name: 'A resolution of 21 March 2022 came too early, whenever it is received', asked: log, facts: resolution, issuedOn: '2022-03-21', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
