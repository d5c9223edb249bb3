import type { LawCase } from '../../support/given.ts'
import { freezing, log, messages, name, traffic, whoWithWhom } from './italy.ts'

/*
 * Cases of art. 132 of the D.lgs. 196/2003. Each expectation was written from the article.
 */

const urgent = { ...traffic, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' } as const

export const codicePrivacyCases: readonly LawCase[] = [
  { name: 'A judge has a provider hand over which addresses an account had, with whom, when and where', asked: whoWithWhom, facts: traffic, expect: { outcome: 'disclose', determinedBy: ['132-3'], duties: ['132-3-time'], approvals: 1 } },
  { name: 'A prosecutor brings the decree of the judge', asked: log, facts: { ...traffic, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['132-3'], duties: ['132-3-time'] } },
  { name: 'Without it he gets nothing', asked: log, facts: { ...traffic, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-3-judge'] } },
  { name: 'In urgency a prosecutor acts first, which a lawyer looks at', asked: log, facts: urgent, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-bis'], duties: ['132-3-time'] } },
  { name: 'The police does not, in urgency either', asked: log, facts: { ...urgent, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-3-judge'] } },
  { name: 'An offence of three years is enough', asked: log, facts: { ...traffic, maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['132-3'] } },
  { name: 'One of less is not', asked: log, facts: { ...traffic, maximumPenaltyMonths: 35 }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['132-3-offence'] } },
  { name: 'The penalty is asked for', asked: log, facts: { ...traffic, maximumPenaltyMonths: undefined }, expect: { outcome: 'clarify', determinedBy: ['132-3-offence'], missing: ['maximumPenaltyMonths'] } },
  { name: 'Whether a threat is grave and by telephone is for a lawyer', asked: log, facts: { ...traffic, offenceKind: 'harassment-or-threat', maximumPenaltyMonths: 12 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-grave'] } },
  { name: 'A threat of three years needs no such look', asked: log, facts: { ...traffic, offenceKind: 'harassment-or-threat', maximumPenaltyMonths: 36 }, expect: { outcome: 'disclose', determinedBy: ['132-3'] } },
  { name: 'The search for somebody missing is for a lawyer, whatever the penalty', asked: ['location'], facts: { ...traffic, offenceKind: 'missing-person', maximumPenaltyMonths: undefined }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-missing'], duties: ['132-3-time'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: name, facts: { ...traffic, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-other'] } },
  { name: 'So are devices and logs of servers', asked: ['device-identifier', 'server-log', 'registration-ip'], facts: traffic, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-other'] } },
  { name: 'Messages are no traffic data', asked: [...messages, 'stored-file'], facts: traffic, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['132-1'] } },
  { name: 'Nor is a card', asked: ['payment-instrument'], facts: traffic, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'What is still to come is not handed over', asked: log, facts: { ...traffic, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['132-1-held'] } },
  { name: 'A decree without a period is asked for it', asked: log, facts: { ...traffic, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['132-3-form'], missing: ['timeRange'], duties: ['132-3-time'] } },
  { name: 'A civil case is none for it', asked: log, facts: { ...traffic, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['132-3-criminal'] } },
  { name: 'A decree that was withdrawn opens nothing', asked: log, facts: { ...traffic, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['132-3-time'] } },
  { name: 'On 29 September 2021 a prosecutor alone was enough', asked: whoWithWhom, facts: { ...traffic, authorityKind: 'prosecutor', maximumPenaltyMonths: 12 }, asOf: '2021-09-29', expect: { outcome: 'disclose', determinedBy: ['132-3-2018'], duties: ['132-3-time'] } },
  { name: 'The next day he was not', asked: whoWithWhom, facts: { ...traffic, authorityKind: 'prosecutor' }, asOf: '2021-09-30', expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-3-judge'] } },
  { name: 'The police alone was never enough', asked: log, facts: { ...traffic, authorityKind: 'police' }, asOf: '2021-09-29', expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-3-2018-who'] } },
  { name: 'Before the wording of 19 September 2018 nothing is said', asked: log, facts: traffic, asOf: '2018-09-18', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...traffic, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['132-3-time'] } },

  { name: 'The delegated office has traffic data kept for ninety days', asked: [...whoWithWhom, 'server-log', 'registration-ip'], facts: freezing, expect: { outcome: 'preserve', determinedBy: ['132-4-ter'], duties: ['132-4-ter-90'] } },
  { name: 'So does the Minister of the Interior', asked: log, facts: { ...freezing, authorityKind: 'administrative' }, expect: { outcome: 'preserve', determinedBy: ['132-4-ter'] } },
  { name: 'Whether the office is the delegated one, a named person finds, and the data are kept meanwhile', asked: log, facts: { ...freezing, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['132-4-ter-office'], missing: ['competentOffice'], duties: ['132-4-ter-90'] } },
  { name: 'A local police station is not', asked: log, facts: { ...freezing, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-4-ter-office'] } },
  { name: 'A prosecutor has other papers', asked: log, facts: { ...freezing, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['132-4-ter-who'] } },
  { name: 'Contents are never frozen', asked: [...messages, 'contact-list'], facts: freezing, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['132-4-ter-contents'] } },
  { name: 'Whose traffic it is is for a lawyer, and is kept meanwhile', asked: [...name, 'device-identifier'], facts: freezing, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-4-ter-other'], duties: ['132-4-ter-90'] } },
  { name: 'Extended, it may be six months', asked: log, facts: { ...freezing, preservationPeriod: 'extended' }, expect: { outcome: 'preserve', determinedBy: ['132-4-ter'] } },
  { name: 'An order that does not say which data is asked', asked: log, facts: { ...freezing, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['132-4-ter-form'], missing: ['dataCategory'], duties: ['132-4-ter-90'] } },
  { name: 'An order to freeze that was withdrawn ends it', asked: log, facts: { ...freezing, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'], silent: ['132-4-ter-90', '132-4-ter-months'] } },
  { name: 'Before 5 April 2008 there was no freezing', asked: log, facts: freezing, asOf: '2008-04-04', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day there is', asked: log, facts: freezing, asOf: '2008-04-05', expect: { outcome: 'preserve', determinedBy: ['132-4-ter'], duties: ['132-4-ter-90'] } },
  { name: 'Whether a tax case has traffic data is for a lawyer', asked: whoWithWhom, facts: { ...traffic, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-proceedings'] } },
  { name: 'So it is with a case of an intelligence service', asked: log, facts: { ...traffic, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-proceedings'] } },
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...traffic, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-served'] } },
  { name: 'A life in danger without an offence is for a lawyer, and no refusal', asked: ['location'], facts: { ...traffic, emergency: 'yes', emergencyGround: 'life-or-safety', maximumPenaltyMonths: 0, offenceKind: 'other' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-danger'] } },
  { name: 'With one of three years a judge opens it', asked: ['location'], facts: { ...traffic, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'disclose', determinedBy: ['132-3'] } },
  { name: 'What a private party wants kept is too', asked: log, facts: { ...freezing, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['132-3-served'] } },
  { name: 'A civil case has nothing frozen', asked: log, facts: { ...freezing, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['132-3-criminal'] } },
]
