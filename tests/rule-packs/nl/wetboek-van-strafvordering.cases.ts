import type { LawCase } from '../../support/given.ts'
import { content, customer, interception, keeping, log, messages, name, stored, traffic, user } from './netherlands.ts'

/*
 * Cases of the Wetboek van Strafvordering. Each expectation was written from the articles.
 */

export const wetboekVanStrafvorderingCases: readonly LawCase[] = [
  // art. 126na
  { name: 'An investigating officer learns name, address, number and kind of service', asked: ['person-name', 'postal-address', 'phone-number', 'service-details'], facts: user, expect: { outcome: 'disclose', determinedBy: ['126na-1'], duties: ['126n-time'], silent: ['126bb-5'], approvals: 1 } },
  { name: 'So does a prosecutor, for any offence', asked: name, facts: { ...user, authorityKind: 'prosecutor', maximumPenaltyMonths: 6 }, expect: { outcome: 'disclose', determinedBy: ['126na-1'] } },
  { name: 'An intelligence service has other laws', asked: name, facts: { ...user, authorityKind: 'intelligence' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['126na-1-who'] } },
  { name: 'Whether a user name, an IP address or a device is a number is for a lawyer', asked: ['username', 'email-address', 'registration-ip', 'device-identifier'], facts: user, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126na-1-number'], duties: ['126n-time'] } },
  { name: 'A date of birth and a card are not among the six', asked: ['date-of-birth', 'payment-instrument', 'registration-date'], facts: user, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Nor is with whom or from where', asked: ['interaction-log', ...log, 'location'], facts: user, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...user, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126na-1-address'] } },
  { name: 'A demand without a file number is asked for it', asked: name, facts: { ...user, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126n-form'], missing: ['fileNumber'], duties: ['126n-time'] } },
  { name: 'A civil case is no suspicion of an offence', asked: name, facts: { ...user, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['126n-criminal'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: name, facts: { ...user, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-proceedings'] } },
  { name: 'Whether a bank provides communications is for a lawyer', asked: name, facts: { ...user, serviceKind: 'financial' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-service'] } },
  { name: 'Data held for somebody whose sources are protected are for a lawyer', asked: name, facts: { ...user, privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-2-source'] } },
  { name: 'A demand that was withdrawn opens nothing', asked: name, facts: { ...user, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['126n-time'] } },
  { name: 'Before the text of 1 December 2007 nothing is said', asked: name, facts: user, asOf: '2007-11-30', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From that day it is', asked: name, facts: user, asOf: '2007-12-01', expect: { outcome: 'disclose', determinedBy: ['126na-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...user, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['126n-time'] } },

  // art. 126n
  { name: 'With an investigating judge a prosecutor learns with whom a user communicated and when', asked: [...name, 'phone-number', 'interaction-log', 'session-times'], facts: traffic, expect: { outcome: 'disclose', determinedBy: ['126n-1'], duties: ['126n-time'] } },
  { name: 'Without one a lawyer looks at how much the data tell', asked: ['interaction-log', 'session-times'], facts: { ...traffic, validatedBy: 'none' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-judge'], duties: ['126n-time'] } },
  { name: 'On 4 April 2022 a prosecutor alone was enough', asked: ['interaction-log', 'session-times'], facts: { ...traffic, validatedBy: 'none' }, asOf: '2022-04-04', expect: { outcome: 'disclose', determinedBy: ['126n-1'] } },
  { name: 'The next day the Hoge Raad said otherwise', asked: ['interaction-log', 'session-times'], facts: { ...traffic, validatedBy: 'none' }, asOf: '2022-04-05', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-judge'] } },
  { name: 'The police alone learns nothing by it', asked: ['interaction-log'], facts: { ...traffic, authorityKind: 'police', validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['126n-1-who'] } },
  { name: 'What the police made and a judge approved is for a lawyer', asked: ['interaction-log'], facts: { ...traffic, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-brought'] } },
  { name: 'Whereabouts, addresses on the network and devices are for a lawyer, because the list was not read to its end', asked: ['location', ...log, 'device-identifier'], facts: traffic, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-other'] } },
  { name: 'Messages are no traffic', asked: messages, facts: traffic, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'An offence below four years may be on the list, which is for a lawyer', asked: ['interaction-log'], facts: { ...traffic, maximumPenaltyMonths: 47 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['67-1'] } },
  { name: 'One of four years is enough', asked: ['interaction-log'], facts: { ...traffic, maximumPenaltyMonths: 48 }, expect: { outcome: 'disclose', determinedBy: ['126n-1'] } },
  { name: 'What is still to come is for a lawyer, because the article allows it', asked: ['interaction-log'], facts: { ...traffic, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-b'] } },
  { name: 'A demand for traffic without a period is asked for it', asked: ['interaction-log'], facts: { ...traffic, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126n-period'], missing: ['timeRange'] } },

  // art. 126nd
  { name: 'A prosecutor learns how an account was paid and what its contract says', asked: customer, facts: stored, expect: { outcome: 'disclose', determinedBy: ['126nd-1'], duties: ['126n-time'] } },
  { name: 'The police alone does not', asked: customer, facts: { ...stored, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['126n-1-who'] } },
  { name: 'Names and addresses on the network are for a lawyer on that demand', asked: [...name, ...log, 'registration-ip'], facts: stored, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126nd-1-other'] } },
  { name: 'Messages take another', asked: messages, facts: stored, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A demand that does not describe the data is asked for that', asked: ['payment-instrument'], facts: { ...stored, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126nd-3'], missing: ['dataCategory'], duties: ['126n-time'] } },
  { name: 'One without a signature is asked for it', asked: ['payment-instrument'], facts: { ...stored, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126nd-4'], missing: ['signature'] } },
  { name: 'In an emergency the paper follows', asked: ['payment-instrument'], facts: { ...stored, signature: 'missing', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['126nd-1'] } },
  { name: 'Bills that are still to come have another article', asked: ['billing-record'], facts: { ...stored, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['126nd-1-stored'] } },
  { name: 'On 31 March 2010 nothing is said of it', asked: customer, facts: stored, asOf: '2010-03-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'The next day it is', asked: customer, facts: stored, asOf: '2010-04-01', expect: { outcome: 'disclose', determinedBy: ['126nd-1'] } },

  // art. 126ng
  { name: 'Stored messages are for a lawyer, because the article was not read', asked: [...messages, 'stored-file', 'contact-list'], facts: content, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126ng-2'] } },
  { name: 'Without an investigating judge he looks at that as well', asked: messages, facts: { ...content, validatedBy: 'none' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126ng-2', '126ng-2-judge'] } },
  { name: 'The police alone gets no messages', asked: messages, facts: { ...content, authorityKind: 'police', validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['126n-1-who'] } },

  // art. 126m
  { name: 'Nobody is given data as they arise', asked: [...messages, ...log, ...name], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['126m'] } },
  { name: 'Not in an emergency either', asked: messages, facts: { ...interception, emergency: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['126m'] } },

  // art. 126ni
  { name: 'A prosecutor has stored data kept for ninety days', asked: [...name, ...log, ...messages, 'location'], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['126ni-1'], duties: ['126ni-90'] } },
  { name: 'Extended, it may be a hundred and eighty', asked: log, facts: { ...keeping, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['126ni-1'] } },
  { name: 'The police alone has nothing kept', asked: log, facts: { ...keeping, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['126ni-1-who'] } },
  { name: 'What the police made and a prosecutor approved is for a lawyer, and is kept meanwhile', asked: log, facts: { ...keeping, authorityKind: 'police', validatedBy: 'prosecutor' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-brought'], duties: ['126ni-90'] } },
  { name: 'Keeping for an offence below four years is for a lawyer, and the data are kept meanwhile', asked: log, facts: { ...keeping, maximumPenaltyMonths: 12 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['67-1'], duties: ['126ni-90'] } },
  { name: 'A demand to keep needs no signature', asked: log, facts: { ...keeping, signature: 'missing' }, expect: { outcome: 'preserve', determinedBy: ['126ni-1'] } },
  { name: 'One that does not say which data is asked', asked: log, facts: { ...keeping, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126ni-1-which'], missing: ['dataCategory'], duties: ['126ni-90'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126ni-1-whose'], missing: ['userIdentifier'] } },
  { name: 'A demand to keep that was withdrawn ends it', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['126ni-90', '126ni-180'] } },
  { name: 'On 1 May 2009 nothing is said of keeping', asked: log, facts: keeping, asOf: '2009-05-01', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  // who made it, who brings it, for what
  { name: 'Whether a demand that a judge made is one of the prosecutor is for a lawyer', asked: ['payment-instrument'], facts: { ...stored, authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-1-brought'] } },
  { name: 'How somebody behind an IP address paid is for a lawyer', asked: customer, facts: { ...stored, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126na-1-address'] } },
  { name: 'A demand for traffic without a signature is asked for it', asked: ['interaction-log'], facts: { ...traffic, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['126nd-4'], missing: ['signature'] } },
  { name: 'A civil case has nothing kept', asked: log, facts: { ...keeping, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['126n-criminal'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...user, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['126n-served'] } },
]
