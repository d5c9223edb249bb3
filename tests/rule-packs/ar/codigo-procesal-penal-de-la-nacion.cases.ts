import type { LawCase } from '../../support/given.ts'
import { customer, danger, log, messages, name, oldReport, records, tap } from './argentina.ts'

/*
 * Cases of arts 212 and 236 of the Código Procesal Penal de la Nación. Each expectation was written from the article named beside it.
 */

export const codigoProcesalPenalDeLaNacionCases: readonly LawCase[] = [
  // art. 236
  { name: 'A judge has the records of communications of the accused obtained', asked: ['last-login-ip', 'session-ip-log', 'session-times', 'interaction-log'], facts: records, expect: { outcome: 'disclose', determinedBy: ['236-2'], approvals: 1 } },
  { name: 'A prosecutor brings the order of the judge', asked: log, facts: { ...records, authorityKind: 'prosecutor', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['236-2'] } },
  { name: 'Whether whereabouts and the address of the registration belong to a record is for a lawyer', asked: ['location', 'registration-ip'], facts: records, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-2-other'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...records, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-2-other'] } },
  { name: 'Whether stored contents are reached is for a lawyer', asked: messages, facts: records, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-2-contents'] } },
  { name: 'A means of payment is no record of a communication', asked: ['payment-instrument'], facts: records, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'The police alone cannot order it', asked: log, facts: { ...records, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['236-2-judge'] } },
  { name: 'Nor can a prosecutor where nothing presses', asked: log, facts: { ...records, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['236-2-judge'] } },
  { name: 'In what may be a kidnapping a prosecutor orders it where delay is a danger, which is for a lawyer', asked: ['location', ...log], facts: danger, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-3'] } },
  { name: 'In a case of fraud he cannot', asked: log, facts: { ...danger, offenceKind: 'fraud' }, expect: { outcome: 'decline', ground: 'offence-below-threshold', determinedBy: ['236-3-kidnapping'] } },
  { name: 'With the order of a judge in hand he can in any case', asked: log, facts: { ...danger, offenceKind: 'fraud', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['236-2'] } },
  { name: 'What the judge does not confirm is void', asked: log, facts: { ...danger, courtConfirmation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['236-3-refused'] } },
  { name: 'What he confirms is an order of his', asked: log, facts: { ...danger, courtConfirmation: 'granted' }, expect: { outcome: 'disclose', determinedBy: ['236-2'] } },
  { name: 'An order without reasons is asked for them', asked: log, facts: { ...records, statementOfReasons: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['236-2-reasons'], missing: ['statementOfReasons'] } },
  { name: 'One that names no case is asked for it', asked: log, facts: { ...records, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['236-2-form'], missing: ['fileNumber'] } },
  { name: 'What is still to come is no record', asked: log, facts: { ...records, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['236-2-future'] } },
  { name: 'An intervention is granted to nobody', asked: [...messages, ...log], facts: tap, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['236-1'] } },
  { name: 'Where the Federal Code has replaced it a new case does not go by it', asked: log, facts: { ...records, competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'no-longer-applicable', determinedBy: ['L27063-5'] } },
  { name: 'Whether that is so, a named person finds', asked: log, facts: { ...records, competentOffice: undefined }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['L27063-5'], missing: ['competentOffice'] } },
  { name: 'A civil dispute is no offence', asked: log, facts: { ...records, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['236-civil'] } },
  { name: 'An order that was withdrawn opens nothing', asked: log, facts: { ...records, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['236-withdrawn'] } },

  // art. 212
  { name: 'A prosecutor who leads the investigation has it reported who the customer is', asked: customer, facts: oldReport, expect: { outcome: 'disclose', determinedBy: ['212'], approvals: 1 } },
  { name: 'Whether a report reaches a means of payment is for a lawyer', asked: ['payment-instrument'], facts: oldReport, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['212-other'] } },
  { name: 'Whether it reaches the name behind an IP address is for a lawyer', asked: name, facts: { ...oldReport, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['212-ip'] } },
  { name: 'It reaches no records of communications and no contents', asked: [...log, ...messages], facts: oldReport, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['212-only'] } },
  { name: 'The police cannot require it', asked: name, facts: { ...oldReport, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['212-who'] } },
  { name: 'A request without a signature is asked for it', asked: name, facts: { ...oldReport, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['212-form'], missing: ['signature'] } },

  // days and places
  { name: 'Before 11 August 2003 the paragraph on records was not there', asked: log, facts: records, asOf: '2003-08-10', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On that day it is', asked: log, facts: records, asOf: '2003-08-11', expect: { outcome: 'disclose', determinedBy: ['236-2'] } },
  { name: 'Before 6 May 2024 no Federal Code stood in the way', asked: log, facts: { ...records, competentOffice: 'no' }, asOf: '2024-05-05', expect: { outcome: 'disclose', determinedBy: ['236-2'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: log, facts: { ...records, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  ...(['administrative', 'national-security', 'other'] as const).flatMap((proceedings): readonly LawCase[] => [
    { name: `Whether an order serves proceedings of the kind ${proceedings} is for a lawyer`, asked: log, facts: { ...records, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-criminal'] } },
    { name: `So is a report in proceedings of the kind ${proceedings}`, asked: name, facts: { ...oldReport, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-criminal'] } },
  ]),
  { name: 'What a private party brings is for a lawyer', asked: log, facts: { ...records, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['236-served'] } },
  { name: 'An order without a date is asked for it', asked: log, facts: { ...records, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['236-2-form'], missing: ['issueDate'] } },
  { name: 'One for a log without a period too', asked: log, facts: { ...records, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['236-2-period'], missing: ['timeRange'] } },
  { name: 'A refusal makes it void, however it is written down', asked: log, facts: { ...danger, exPostValidation: 'refused' }, expect: { outcome: 'decline', ground: 'validation-refused', determinedBy: ['236-3-refused'] } },
]
