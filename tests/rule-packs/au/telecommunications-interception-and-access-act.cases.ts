import type { LawCase } from '../../support/given.ts'
import { authorisation, contents, debated, interception, international, log, messages, name, notice, plain, series, warrant, writings } from './australia.ts'

/*
 * Cases of the Telecommunications (Interception and Access) Act 1979. Each expectation was written from the section named beside it.
 */

const person = { competentOffice: 'yes' } as const

export const telecommunicationsInterceptionAndAccessActCases: readonly LawCase[] = [
  // ss. 172 to 181B
  { name: 'An authorised officer of the police has telecommunications data disclosed without a warrant, and nobody is told', asked: plain, facts: authorisation, expect: { outcome: 'disclose', determinedBy: ['178-1'], duties: ['181B'], silent: ['133'], approvals: 1 } },
  { name: 'Payments, documents and log files are for a lawyer', asked: debated, facts: authorisation, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-debated'] } },
  { name: 'Contents are never opened by it', asked: contents, facts: authorisation, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['172'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...authorisation, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-ip'] } },
  { name: 'Which addresses an account had is told on it', asked: log, facts: authorisation, expect: { outcome: 'disclose', determinedBy: ['178-1'] } },
  { name: 'A prosecutor cannot authorise', asked: name, facts: { ...authorisation, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['178-who'] } },
  { name: 'Whether a regulator can a person finds', asked: name, facts: { ...authorisation, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['178-who'], missing: ['competentOffice'] } },
  { name: 'One that can has them disclosed', asked: name, facts: { ...authorisation, authorityKind: 'administrative', ...person }, expect: { outcome: 'disclose', determinedBy: ['178-1'] } },
  { name: 'One that cannot has not', asked: name, facts: { ...authorisation, authorityKind: 'administrative', competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['178-who'] } },
  { name: 'What is still to come takes another authorisation', asked: series.filter((it) => plain.includes(it)), facts: { ...authorisation, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['178-existing'] } },
  { name: 'Whether it can serve a civil dispute is for a lawyer', asked: name, facts: { ...authorisation, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-purpose'] } },
  { name: 'Who names no legal basis is asked for it', asked: name, facts: { ...authorisation, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['178-form'], missing: ['legalBasis'] } },
  { name: 'Who names nobody is asked whom he means', asked: log, facts: { ...authorisation, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['178-form'], missing: ['userIdentifier'] } },
  { name: 'Whether a messenger is a carriage service provider is for a lawyer', asked: name, facts: { ...authorisation, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-carrier'], duties: ['181B'] } },
  { name: 'Whether a marketplace with a chat is one too', asked: name, facts: { ...authorisation, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-carrier'], duties: ['181B'] } },
  { name: 'Of an authorisation about a missing person one may speak', asked: name, facts: { ...authorisation, offenceKind: 'missing-person' }, expect: { outcome: 'disclose', determinedBy: ['178-1'], silent: ['181B'] } },
  { name: 'What was revoked opens nothing', asked: [...name, ...log], facts: { ...authorisation, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['178-withdrawn'] } },
  { name: 'On 31 October 2007 these sections were not in force', asked: name, facts: authorisation, asOf: '2007-10-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 1 November 2007 they were', asked: name, facts: authorisation, asOf: '2007-11-01', expect: { outcome: 'disclose', determinedBy: ['178-1'] } },

  // s. 116
  { name: 'A judge opens the stored messages of a person', asked: messages, facts: warrant, expect: { outcome: 'disclose', determinedBy: ['116-1'], silent: ['181B'] } },
  { name: 'A warrant of four days ago is in force', asked: messages, facts: { ...warrant, orderAgeDays: 4 }, expect: { outcome: 'disclose', determinedBy: ['116-1'] } },
  { name: 'So is one of five days ago', asked: messages, facts: { ...warrant, orderAgeDays: 5 }, expect: { outcome: 'disclose', determinedBy: ['116-1'] } },
  { name: 'Abroad, where the day may lag behind, one of four days ago is in force', asked: messages, facts: { ...warrant, addresseeState: 'US', orderAgeDays: 4 }, expect: { outcome: 'disclose', determinedBy: ['116-1', 'gives'] } },
  { name: 'Of one of five days ago a person abroad finds it', asked: messages, facts: { ...warrant, addresseeState: 'US', orderAgeDays: 5 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['119-1'], missing: ['orderStillStands'] } },
  { name: 'Of one of six days ago a person finds whether it was executed before', asked: messages, facts: { ...warrant, orderAgeDays: 6 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['119-1'], missing: ['orderStillStands'] } },
  { name: 'One that was is followed', asked: messages, facts: { ...warrant, orderAgeDays: 6, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['116-1'] } },
  { name: 'One that was not is over', asked: messages, facts: { ...warrant, orderAgeDays: 6, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'lapsed', determinedBy: ['119-1', '178-withdrawn'] } },
  { name: 'One that was not is over; also when its date is of yesterday', asked: messages, facts: { ...warrant, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['178-withdrawn'] } },
  { name: 'Files, lists, tickets and data about communications are for a lawyer', asked: [...writings, ...name, ...log], facts: warrant, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['116-other'] } },
  { name: 'The police alone opens none', asked: messages, facts: { ...warrant, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['116-who'] } },
  { name: 'It may bring what a judge issued', asked: messages, facts: { ...warrant, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['116-1'] } },
  { name: 'Whether a member of a tribunal was appointed a person finds', asked: messages, facts: { ...warrant, authorityKind: 'other' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['116-who'], missing: ['competentOffice'] } },
  { name: 'A warrant that states no contravention is asked for it', asked: messages, facts: { ...warrant, offenceDescription: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['116-contravention'], missing: ['offenceDescription'] } },
  { name: 'Three years of imprisonment are enough', asked: messages, facts: { ...warrant, maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['116-1'] } },
  { name: 'Whether less is serious is for a lawyer', asked: messages, facts: { ...warrant, maximumPenaltyMonths: 35 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['116-serious'] } },
  { name: 'A warrant that is not signed is asked for that', asked: messages, facts: { ...warrant, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['116-form'], missing: ['signature'] } },
  { name: 'Messages that are still to come are not stored', asked: messages, facts: { ...warrant, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['116-stored'] } },
  { name: 'A warrant that was revoked opens nothing', asked: messages, facts: { ...warrant, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['178-withdrawn'] } },
  { name: 'On 12 June 2006 there was no such warrant', asked: messages, facts: warrant, asOf: '2006-06-12', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 13 June 2006 there was', asked: messages, facts: warrant, asOf: '2006-06-13', expect: { outcome: 'disclose', determinedBy: ['116-1'] } },

  // s. 46
  { name: 'An interception warrant means what is still to come', asked: [...log, ...messages], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['46'] } },

  // s. 107H
  { name: 'The police has stored messages kept for ninety days', asked: messages, facts: notice, expect: { outcome: 'preserve', determinedBy: ['107H-1'], duties: ['107K'], silent: ['133', '181B'], approvals: 0 } },
  { name: 'So has the security service', asked: messages, facts: { ...notice, authorityKind: 'intelligence' }, expect: { outcome: 'preserve', determinedBy: ['107H-1'] } },
  { name: 'Whether other data are kept is for a lawyer', asked: [...plain, ...debated, ...writings], facts: notice, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['107H-other'], silent: ['107K'] } },
  { name: 'A judge gives no such notice', asked: messages, facts: { ...notice, authorityKind: 'judge' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['107H-who'] } },
  { name: 'A notice that names nobody is asked whom it means, and the messages are kept meanwhile', asked: messages, facts: { ...notice, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['107H-whose'], missing: ['userIdentifier'], duties: ['107K'] } },
  { name: 'An ongoing notice is for a lawyer', asked: messages, facts: { ...notice, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['107H-ongoing'], duties: ['107K'] } },
  { name: 'A notice that was revoked keeps nothing', asked: messages, facts: { ...notice, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['178-withdrawn'], silent: ['107K'] } },
  { name: 'On 9 October 2012 there were no notices', asked: messages, facts: notice, asOf: '2012-10-09', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  // Sch. 1
  { name: 'An international production order opens messages and data of a provider in the United States', asked: [...plain, ...messages], facts: international, expect: { outcome: 'disclose', determinedBy: ['S1-permit', 'gives'], approvals: 1 } },
  { name: 'What else it opens is for a lawyer', asked: [...debated, ...writings], facts: international, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['S1-other'] } },
  { name: 'It comes through the Designated Authority', asked: name, facts: { ...international, servedBy: 'issuing-authority' }, expect: { outcome: 'redirect', route: 'competent-authority', determinedBy: ['S1-designated'] } },
  { name: 'One that is not certified is asked for that', asked: name, facts: { ...international, certification: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['S1-certified'], missing: ['certification'] } },
  { name: 'One that names nobody is asked whom it means', asked: name, facts: { ...international, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['S1-whose'], missing: ['userIdentifier'] } },
  { name: 'The police alone makes none', asked: name, facts: { ...international, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['S1-who'] } },
  { name: 'To Ireland there is none', asked: name, facts: { ...international, addresseeState: 'IE' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['S1-agreement'] } },
  { name: 'Without an agreement there is none', asked: name, facts: { ...international, agreementInForce: 'no' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['S1-agreement'] } },
  { name: 'What is still to come is granted to nobody', asked: messages, facts: { ...international, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['S1-live'] } },
  { name: 'An order that was revoked opens nothing', asked: name, facts: { ...international, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['178-withdrawn'] } },
  { name: 'On 29 January 2024 the agreement was not in force', asked: name, facts: international, asOf: '2024-01-29', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },

  { name: 'For an authorisation about our entity elsewhere the law of that place has its say', asked: name, facts: { ...authorisation, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...authorisation, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-served'] } },
  ...(['administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether an authorisation serves proceedings of the kind ${proceedings} is for a lawyer`, asked: [...name, ...log], facts: { ...authorisation, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['178-purpose'] },
  })),
  ...(['civil', 'administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether a warrant serves proceedings of the kind ${proceedings} is for a lawyer`, asked: messages, facts: { ...warrant, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['116-purpose'] },
  })),
  { name: 'In which proceedings a warrant was issued is asked for', asked: messages, facts: { ...warrant, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['116-purpose'], missing: ['proceedings'] } },
  { name: 'Whether a notice serves a civil dispute is for a lawyer, and the messages are kept meanwhile', asked: messages, facts: { ...notice, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['116-purpose'], duties: ['107K'] } },
  { name: 'Whether an international order serves security is for a lawyer', asked: messages, facts: { ...international, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['S1-purpose'] } },
  { name: 'An authorisation for a log without a period is asked for it', asked: log, facts: { ...authorisation, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['178-period'], missing: ['timeRange'] } },
]
