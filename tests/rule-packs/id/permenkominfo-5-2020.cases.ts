import type { LawCase } from '../../support/given.ts'
import { alone, contentRequest, contents, debated, everything, financial, log, messages, name, otherContents, police, supervision, traffic, user } from './indonesia.ts'

/*
 * Cases of Permenkominfo 5/2020. Each expectation was written from the article named beside it.
 */

export const permenkominfo52020Cases: readonly LawCase[] = [
  // arts 32, 36(1)-(2): law enforcement
  { name: 'The police gets traffic data and information on users within five days', asked: [...user, ...traffic], facts: police, expect: { outcome: 'disclose', determinedBy: ['36-1'], duties: ['37'], approvals: 1 } },
  ...(['prosecutor', 'investigating-authority', 'court'] as const).map((authorityKind): LawCase => ({ name: `So does an authority of the kind ${authorityKind}`, asked: name, facts: { ...police, authorityKind }, expect: { outcome: 'disclose', determinedBy: ['36-1'] } })),
  { name: 'From which addresses an account was used is traffic data', asked: log, facts: { ...police, targetKind: 'account' }, expect: { outcome: 'disclose', determinedBy: ['36-1'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...police, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['36-1-ip'], duties: ['37'] } },
  { name: 'Whether devices and whereabouts are meant is for a lawyer', asked: debated, facts: police, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['36-1-debated'], silent: ['37'] } },
  { name: 'Contents and financial data are not reached by such a request', asked: [...contents, ...financial], facts: police, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['36-only'], silent: ['37'] } },
  { name: 'An emergency changes nothing in that', asked: messages, facts: { ...alone, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['36-only'] } },
  { name: 'A ministry is no law enforcement', asked: name, facts: { ...police, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['36-1-who'], silent: ['37'] } },
  { name: 'Nor is an intelligence service', asked: name, facts: { ...police, authorityKind: 'intelligence' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['36-1-who'] } },
  { name: 'An offence that is punished with less than two years is none for it', asked: name, facts: { ...police, maximumPenaltyMonths: 23 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['32'], silent: ['37'] } },
  { name: 'Two years are enough', asked: name, facts: { ...police, maximumPenaltyMonths: 24 }, expect: { outcome: 'disclose', determinedBy: ['36-1'] } },
  { name: 'How the offence is punished is asked for', asked: name, facts: { ...police, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['32'], missing: ['maximumPenaltyMonths'], duties: ['37'] } },
  { name: 'A civil case is none for it', asked: name, facts: { ...police, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['32-criminal'] } },
  ...(['legalBasis', 'statementOfReasons', 'dataCategory', 'offenceDescription'] as const).map((element): LawCase => ({
    name: `A request without ${element} is asked for it`, asked: name, facts: { ...police, [element]: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['36-2'], missing: [element], duties: ['37'] },
  })),
  { name: 'One that singles out nobody is asked whom it means', asked: name, facts: { ...police, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['36-form'], missing: ['userIdentifier'] } },
  { name: 'One without a signature is asked for it', asked: name, facts: { ...police, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['36-form'], missing: ['signature'] } },
  { name: 'Whether what is still to come can be asked for is for a lawyer', asked: log, facts: { ...police, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['36-stored'] } },
  { name: 'A request that does not go to the contact person is sent to him', asked: name, facts: { ...police, channel: 'wrong' }, expect: { outcome: 'redirect', route: 'contact-point', determinedBy: [] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...police, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['36-withdrawn'], silent: ['37'] } },
  { name: 'Keys, passwords and the system itself are granted to nobody', asked: ['encryption-key', 'credentials', 'bulk-access', 'real-time-intercept'], facts: contentRequest, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },

  // art. 36(3)-(5): contents and specific personal data
  { name: 'With the letter of the chair of the district court the police gets messages within five days', asked: messages, facts: contentRequest, expect: { outcome: 'disclose', determinedBy: ['36-3'], duties: ['37'] } },
  { name: 'And financial data, which are specific personal data', asked: financial, facts: contentRequest, expect: { outcome: 'disclose', determinedBy: ['36-5'], duties: ['37'] } },
  { name: 'Whether files and lists are content of communications is for a lawyer', asked: otherContents, facts: contentRequest, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['36-3-debated'], silent: ['37'] } },
  { name: 'Such a request reaches traffic data and information on users as well', asked: [...user, ...traffic], facts: contentRequest, expect: { outcome: 'disclose', determinedBy: ['36-1'], duties: ['37'] } },
  { name: 'Without the letter nothing of it is given', asked: [...messages, ...financial], facts: { ...contentRequest, validatedBy: 'none' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['36-4'] } },
  { name: 'The leave of a prosecutor is no such letter', asked: messages, facts: { ...contentRequest, validatedBy: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['36-4'] } },
  { name: 'Whether there is one is asked for', asked: messages, facts: { ...contentRequest, validatedBy: undefined }, expect: { outcome: 'clarify', determinedBy: ['36-4'], missing: ['validatedBy'], duties: ['37'] } },
  { name: 'Contents are given for two years and more too', asked: messages, facts: { ...contentRequest, maximumPenaltyMonths: 23 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['32'] } },

  // the Code of 2025
  { name: 'Since the Code of 2025 applies, whether the police can still do without a court is for a lawyer', asked: [...user, ...traffic], facts: alone, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['kuhap-2025'], duties: ['37'] } },
  { name: 'Until 1 January 2026 it could', asked: [...user, ...traffic], facts: alone, asOf: '2026-01-01', expect: { outcome: 'disclose', determinedBy: ['36-1'], duties: ['37'] } },
  { name: 'From 2 January 2026 that is open', asked: name, facts: alone, asOf: '2026-01-02', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['kuhap-2025'] } },

  // arts 21-31: supervision
  { name: 'What a ministry that supervises is given is for a lawyer', asked: everything, facts: supervision, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['21-1'] } },
  { name: 'The police does not supervise', asked: name, facts: { ...supervision, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['21-1-who'] } },
  { name: 'Supervision serves no criminal case', asked: name, facts: { ...supervision, proceedings: 'criminal' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['24'] } },
  { name: 'A request that names no contact person of the agency is asked for him', asked: name, facts: { ...supervision, authorityContact: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['21-1', '22'], missing: ['authorityContact'] } },
  { name: 'Nor does a request for supervision survive its withdrawal', asked: name, facts: { ...supervision, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['36-withdrawn'] } },

  { name: 'On 23 May 2021 the Regulation did not apply yet', asked: name, facts: alone, asOf: '2021-05-23', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 24 May 2021 it does', asked: name, facts: alone, asOf: '2021-05-24', expect: { outcome: 'disclose', determinedBy: ['36-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...police, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['37'] } },
  { name: 'What a private party brings is for a lawyer', asked: [...name, ...log], facts: { ...police, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['36-served'] } },
  { name: 'A request for a log without a period is asked for it', asked: log, facts: { ...police, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['36-period'], missing: ['timeRange'] } },
]
