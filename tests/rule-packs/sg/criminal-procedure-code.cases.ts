import type { LawCase } from '../../support/given.ts'
import { contents, everything, log, messages, name, order, series } from './singapore.ts'

/*
 * Cases of the Criminal Procedure Code 2010, s. 20. Each expectation was written from the subsection named beside it.
 */

const records = everything.filter((it) => it !== 'puk-code' && !contents.includes(it))

export const criminalProcedureCodeCases: readonly LawCase[] = [
  { name: 'A police officer has records and data produced at the time of the order', asked: records, facts: order, expect: { outcome: 'disclose', determinedBy: ['20-1'], duties: ['20-1-time'], approvals: 1 } },
  { name: 'The law gives him contents too, without a judge', asked: contents, facts: order, expect: { outcome: 'disclose', determinedBy: ['20-1'], duties: ['20-1-time'], approvals: 1 } },
  { name: 'What opens a SIM card is for a lawyer', asked: ['puk-code'], facts: order, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-1-codes'], silent: ['20-1-time'] } },
  { name: 'Who was behind an IP address is for a lawyer', asked: [...name, ...messages], facts: { ...order, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-1-ip'], duties: ['20-1-time'] } },
  { name: 'Which addresses an account had is told to the police', asked: log, facts: order, expect: { outcome: 'disclose', determinedBy: ['20-1'] } },
  { name: 'A prosecutor makes no such order', asked: name, facts: { ...order, authorityKind: 'prosecutor' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-1-who'], silent: ['20-1-time'] } },
  { name: 'Whether another office is authorised a person finds', asked: name, facts: { ...order, authorityKind: 'administrative' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['20-1-who'], missing: ['competentOffice'] } },
  { name: 'One that is has it produced', asked: name, facts: { ...order, authorityKind: 'administrative', competentOffice: 'yes' }, expect: { outcome: 'disclose', determinedBy: ['20-1'] } },
  { name: 'Whether an inspector orders the data of a financial service a person finds', asked: name, facts: { ...order, serviceKind: 'financial' }, expect: { outcome: 'refer', reason: 'finding', determinedBy: ['20-2-inspector', '20-2-more'], missing: ['competentOffice'] } },
  { name: 'A sergeant does not get them', asked: name, facts: { ...order, serviceKind: 'financial', competentOffice: 'no' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-2-inspector'] } },
  { name: 'What is still to come is not produced', asked: series, facts: { ...order, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['20-1-stored'] } },
  { name: 'A civil dispute is no investigation', asked: name, facts: { ...order, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['20-1-civil'] } },
  { name: 'An order that names no investigation is asked for it', asked: name, facts: { ...order, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20-1-form'], missing: ['fileNumber'], duties: ['20-1-time'] } },
  { name: 'One that means nobody is asked whom it means', asked: name, facts: { ...order, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20-1-form'], missing: ['userIdentifier'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...order, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['20-1-period'], missing: ['timeRange'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...order, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-1-served'] } },
  { name: 'Silence that is ordered is kept', asked: name, facts: { ...order, nonDisclosure: 'ordered' }, expect: { outcome: 'disclose', determinedBy: ['20-1'], duties: ['20-1-time'] } },
  { name: 'An emergency changes nothing', asked: messages, facts: { ...order, authorityKind: 'prosecutor', emergency: 'yes' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-1-who'] } },
  { name: 'An order that was withdrawn opens nothing', asked: name, facts: { ...order, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['20-1-withdrawn'], silent: ['20-1-time'] } },
  { name: 'On 16 September 2018 the section was another', asked: name, facts: order, asOf: '2018-09-16', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 17 September 2018 it was this', asked: name, facts: order, asOf: '2018-09-17', expect: { outcome: 'disclose', determinedBy: ['20-1'] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: messages, facts: { ...order, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['20-1-time'] } },
  ...(['administrative', 'national-security', 'sentence-execution', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether an order serves proceedings of the kind ${proceedings} is for a lawyer`, asked: [...name, ...messages], facts: { ...order, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-1-criminal'] },
  })),
  { name: 'Whether a sergeant gets the contents of a financial service is for a lawyer', asked: messages, facts: { ...order, serviceKind: 'financial', competentOffice: 'no' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-2-more'] } },
  { name: 'On 30 January 2019 the Regulations were not there', asked: name, facts: { ...order, serviceKind: 'financial', competentOffice: 'no' }, asOf: '2019-01-30', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['20-2-more'] } },
  { name: 'On 31 January 2019 they were', asked: name, facts: { ...order, serviceKind: 'financial', competentOffice: 'no' }, asOf: '2019-01-31', expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['20-2-inspector'] } },
]
