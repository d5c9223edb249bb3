import type { LawCase } from '../../support/given.ts'
import { correspondence, customer, data, everything, keeping, log, messages, name, report } from './argentina.ts'

/*
 * Cases of arts 150, 151 and 174 of the Código Procesal Penal Federal. Each expectation was written from the article named beside it.
 */

export const codigoProcesalPenalFederalCases: readonly LawCase[] = [
  // art. 150
  { name: 'A judge has messages of the accused seized, at once and in secret', asked: messages, facts: correspondence, expect: { outcome: 'disclose', determinedBy: ['150'], duties: ['150-at-once', '150-secret'], approvals: 1 } },
  { name: 'Whether files and the fact of a communication are meant is for a lawyer', asked: ['stored-file', 'interaction-log'], facts: correspondence, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['150-other'], silent: ['150-at-once'] } },
  { name: 'It is no way to a name', asked: name, facts: correspondence, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'A prosecutor brings the order of the judge', asked: messages, facts: { ...correspondence, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['150'] } },
  { name: 'A prosecutor alone cannot order it', asked: messages, facts: { ...correspondence, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['150-judge'] } },
  { name: 'In an emergency neither', asked: messages, facts: { ...correspondence, authorityKind: 'prosecutor', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['150-judge'] } },
  { name: 'What is still to come is an intervention', asked: messages, facts: { ...correspondence, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['150-live'] } },
  { name: 'An order that does not identify the investigation is asked for it', asked: messages, facts: { ...correspondence, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['144', '144-form'], missing: ['fileNumber'], duties: ['150-at-once'] } },
  { name: 'One without reasons is asked for them', asked: messages, facts: { ...correspondence, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['150-reasons'], missing: ['statementOfReasons'] } },
  { name: 'One without a signature is asked for it', asked: messages, facts: { ...correspondence, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['144-form'], missing: ['signature'] } },

  // Ley 27.063, arts 3-5
  { name: 'A judge in whose district the Code does not apply yet cannot use it', asked: messages, facts: { ...correspondence, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['L3'] } },
  { name: 'Whether it applies there, a named person finds', asked: messages, facts: { ...correspondence, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['L3'], missing: ['competentOffice'] } },

  // art. 151
  { name: 'A judge has whatever data a system holds copied', asked: everything.filter((it) => it !== 'puk-code'), facts: data, expect: { outcome: 'disclose', determinedBy: ['151'], approvals: 1 } },
  { name: 'Who was behind an IP address too', asked: name, facts: { ...data, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'disclose', determinedBy: ['151'] } },
  { name: 'And which addresses an account had', asked: log, facts: data, expect: { outcome: 'disclose', determinedBy: ['151'] } },
  { name: 'Whether what opens a SIM card is such data is for a lawyer', asked: ['puk-code'], facts: data, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['151-code'] } },
  { name: 'The police alone cannot have data copied', asked: log, facts: { ...data, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['150-judge'] } },
  { name: 'A log of the days to come is not there', asked: log, facts: { ...data, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['150-live'] } },
  { name: 'A judge may have data preserved instead', asked: [...log, ...messages], facts: keeping, expect: { outcome: 'preserve', determinedBy: ['151-keep'], duties: ['151-kept'] } },
  { name: 'A prosecutor alone cannot', asked: log, facts: { ...keeping, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['150-judge'] } },
  { name: 'An order to preserve that was withdrawn keeps nothing', asked: log, facts: { ...keeping, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['174-withdrawn'], silent: ['151-kept'] } },

  // art. 174
  { name: 'A prosecutor has it reported who the customer is', asked: customer, facts: report, expect: { outcome: 'disclose', determinedBy: ['174'], duties: ['174-time'], approvals: 1 } },
  { name: 'Whether a report reaches a means of payment or the address of the registration is for a lawyer', asked: ['payment-instrument', 'registration-ip'], facts: report, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-other'], silent: ['174-time'] } },
  { name: 'Whether it reaches who was behind an IP address is for a lawyer', asked: name, facts: { ...report, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-ip'] } },
  { name: 'That a communication took place, and what was said, take a judge', asked: ['interaction-log', ...messages], facts: report, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['174-only'] } },
  { name: 'A log of addresses is not what a report is for', asked: [...log, 'location'], facts: report, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether the police may require it is for a lawyer', asked: name, facts: { ...report, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-who'] } },
  { name: 'A request that does not name the proceedings is asked for them', asked: name, facts: { ...report, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['174-what'], missing: ['fileNumber'] } },
  { name: 'One about nobody in particular is asked whom it means', asked: name, facts: { ...report, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['174-form'], missing: ['userIdentifier'] } },
  { name: 'It need not be signed', asked: name, facts: { ...report, signature: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['174'] } },
  { name: 'A civil dispute is no offence', asked: name, facts: { ...report, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['174-civil'] } },
  { name: 'A request that was withdrawn opens nothing', asked: name, facts: { ...report, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['174-withdrawn'], silent: ['174-time'] } },

  // days and places
  { name: 'Before 6 May 2024 no district is told here in which the Code applied', asked: messages, facts: correspondence, asOf: '2024-05-05', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'From that day it applies in the first of them', asked: messages, facts: correspondence, asOf: '2024-05-06', expect: { outcome: 'disclose', determinedBy: ['150'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: messages, facts: { ...correspondence, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['150-at-once'] } },
  ...(['administrative', 'national-security', 'other'] as const).flatMap((proceedings): readonly LawCase[] => [
    { name: `Whether data are seized in proceedings of the kind ${proceedings} is for a lawyer`, asked: log, facts: { ...data, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-criminal'] } },
    { name: `So is a report in proceedings of the kind ${proceedings}`, asked: name, facts: { ...report, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-criminal'] } },
  ]),
  { name: 'What a private party brings is for a lawyer', asked: [...name, ...messages], facts: { ...data, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['174-served'] } },
  { name: 'An order for data that does not say which is asked', asked: name, facts: { ...data, dataCategory: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['151-what'], missing: ['dataCategory'] } },
  { name: 'One for a log without a period too', asked: log, facts: { ...data, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['144-period'], missing: ['timeRange'] } },
  { name: 'An order to preserve that names nobody is asked whom it means, and the data are kept meanwhile', asked: name, facts: { ...keeping, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['151-keep-form'], missing: ['userIdentifier'], duties: ['151-kept'] } },
]
