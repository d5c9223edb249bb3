import type { LawCase } from '../../support/given.ts'
import { contents, data, debated, log, messages, name, order, permit, traffic } from './israel.ts'

/*
 * Cases of the Communications Data Law 5768-2007. Each expectation was written from the section named beside it.
 */

const felony = { ...permit, emergencyGround: 'critical-infrastructure' } as const

export const communicationsDataLawCases: readonly LawCase[] = [
  // s. 3
  { name: 'A court orders data about communications, within thirty days', asked: data, facts: order, expect: { outcome: 'disclose', determinedBy: ['3'], duties: ['3-days'], approvals: 1 } },
  { name: 'IP addresses, payments and documents are for a lawyer', asked: debated, facts: order, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-debated'], silent: ['3-days'] } },
  { name: 'Contents are not opened by it', asked: contents, facts: order, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['1'] } },
  { name: 'The police alone orders none', asked: name, facts: { ...order, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['3-court'] } },
  { name: 'It may bring the order of a court', asked: name, facts: { ...order, authorityKind: 'police', validatedBy: 'court' }, expect: { outcome: 'disclose', determinedBy: ['3'] } },
  { name: 'Who was behind an IP address is for a lawyer, as the address is', asked: name, facts: { ...order, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-debated'], duties: ['3-days'] } },
  { name: 'Which addresses an account had is for a lawyer', asked: log, facts: order, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-debated'] } },
  { name: 'An order that singles out nobody is asked whom it means', asked: name, facts: { ...order, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-focused'], missing: ['userIdentifier'], duties: ['3-days'] } },
  { name: 'A civil dispute is no offence', asked: name, facts: { ...order, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['3-civil'] } },
  { name: 'An order that is not signed is asked for that', asked: name, facts: { ...order, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-form'], missing: ['signature'] } },
  { name: 'One for traffic without a period is asked for it', asked: traffic, facts: { ...order, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['3-period'], missing: ['timeRange'] } },
  { name: 'Whether data that are still to come are given is for a lawyer', asked: traffic, facts: { ...order, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-future'] } },
  { name: 'Whether a messenger holds such a licence is for a lawyer', asked: name, facts: { ...order, serviceKind: 'number-independent-communications' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-licensee'], duties: ['3-days'] } },
  { name: 'Whether a marketplace with a chat does is too', asked: name, facts: { ...order, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['1-licensee'] } },
  { name: 'What kind of service it is we find out first', asked: name, facts: { ...order, serviceKind: undefined }, expect: { outcome: 'verify', determinedBy: ['1-licensee'], missing: ['serviceKind'] } },
  { name: 'An order that is twenty-nine days old is executed', asked: name, facts: { ...order, orderAgeDays: 29 }, expect: { outcome: 'disclose', determinedBy: ['3'], duties: ['3-days'] } },
  { name: 'On its thirtieth day it is executed', asked: name, facts: { ...order, orderAgeDays: 30 }, expect: { outcome: 'disclose', determinedBy: ['3'], duties: ['3-days'] } },
  { name: 'On the day after it is not, before somebody has looked whether it still stands', asked: name, facts: { ...order, orderAgeDays: 31 }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['3-lapsed'], missing: ['orderStillStands'] } },
  { name: 'What somebody found to stand is executed', asked: name, facts: { ...order, orderAgeDays: 31, orderStillStands: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['3'] } },
  { name: 'What somebody found to be over is not executed', asked: name, facts: { ...order, orderAgeDays: 31, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['4-withdrawn'] } },
  { name: 'What somebody found to be over is not executed; also when its date is of yesterday', asked: name, facts: { ...order, orderAgeDays: 1, orderStillStands: 'no' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['4-withdrawn'] } },
  { name: 'An order without a date is asked when it was made', asked: name, facts: { ...order, issueDate: 'missing', orderAgeDays: undefined }, issuedOn: null, expect: { outcome: 'clarify', determinedBy: ['3-form', '3-lapsed'], missing: ['issueDate', 'orderAgeDays', 'orderStillStands'] } },
  { name: 'An order may forbid to tell anybody', asked: name, facts: { ...order, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['3'], duties: ['3-days'] } },
  { name: 'An order that was withdrawn opens nothing', asked: name, facts: { ...order, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['4-withdrawn'], silent: ['3-days'] } },
  { name: 'On 26 June 2008 the Law did not apply', asked: name, facts: order, asOf: '2008-06-26', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 27 June 2008 it did', asked: name, facts: order, asOf: '2008-06-27', expect: { outcome: 'disclose', determinedBy: ['3'] } },

  // s. 4
  { name: 'To save a life a senior officer permits the data of a day', asked: data, facts: permit, expect: { outcome: 'disclose', determinedBy: ['4'], silent: ['3-days'], approvals: 1 } },
  { name: 'IP addresses are for a lawyer then too', asked: debated, facts: { ...permit, windowDays: 1 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-debated'] } },
  { name: 'And contents are not opened', asked: messages, facts: permit, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['1'] } },
  { name: 'Without an emergency there is no permit', asked: name, facts: { ...permit, emergency: 'no' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether the officer is one that the Law authorises a person finds', asked: name, facts: { ...permit, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['4-who'], missing: ['competentOffice'] } },
  { name: 'Another officer permits nothing', asked: name, facts: { ...permit, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['4-who'] } },
  { name: 'A felony is enough', asked: name, facts: { ...felony, maximumPenaltyMonths: 60 }, expect: { outcome: 'disclose', determinedBy: ['4'] } },
  { name: 'Whether a lesser offence is enough is for a lawyer', asked: name, facts: { ...felony, maximumPenaltyMonths: 36 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-felony'] } },
  { name: 'What else it threatens is asked for', asked: name, facts: { ...permit, emergencyGround: 'other', maximumPenaltyMonths: 36 }, expect: { outcome: 'clarify', determinedBy: ['4-felony'], missing: ['emergencyGround'] } },
  { name: 'Whether more than a day can be permitted is for a lawyer', asked: traffic, facts: { ...permit, windowDays: 2 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-day'] } },
  { name: 'Why it is urgent is asked for', asked: name, facts: { ...permit, emergencyReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-reasons'], missing: ['emergencyReasons'] } },
  { name: 'A permit that was withdrawn opens nothing', asked: name, facts: { ...permit, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['4-withdrawn'] } },

  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...order, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['3-days'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...order, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-served'] } },
  { name: 'To save a life too', asked: name, facts: { ...permit, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['4-debated'] } },
  ...(['administrative', 'national-security', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether an order serves proceedings of the kind ${proceedings} is for a lawyer`, asked: name, facts: { ...order, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-criminal'] },
  })),
  { name: 'To save a life it needs no offence', asked: name, facts: { ...permit, proceedings: 'other' }, expect: { outcome: 'disclose', determinedBy: ['4'] } },
  { name: 'A permit without a date is asked for it', asked: name, facts: { ...permit, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['4-form'], missing: ['issueDate'] } },
]
