import type { LawCase } from '../../support/given.ts'
import { code, contents, log, messages, name, plain, sanhitaOrder, series, traffic } from './india.ts'

/*
 * Cases of section 94 of the Bharatiya Nagarik Suraksha Sanhita 2023. Each expectation was written from the section named beside it. The day of issue chooses the rules.
 */

const court = { ...sanhitaOrder, authorityKind: 'court' } as const

export const bnssCases: readonly LawCase[] = [
  { name: 'The officer in charge of a police station has records produced by written order', asked: plain, facts: sanhitaOrder, expect: { outcome: 'disclose', determinedBy: ['94-1'], duties: ['94-1-time'], silent: ['94-1-time-debated'], approvals: 1 } },
  { name: 'Whether he reaches whereabouts and who wrote to whom is for a lawyer, and the time of the order may run', asked: traffic, facts: sanhitaOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-traffic'], silent: ['94-1-time'] } },
  { name: 'What opens a SIM card is no record about a customer, whoever asks', asked: code, facts: court, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-puk'], silent: ['94-1-time'] } },
  { name: 'So has a court by summons, whereabouts and who wrote to whom among them', asked: [...plain, ...traffic], facts: court, expect: { outcome: 'disclose', determinedBy: ['94-1'], duties: ['94-1-time'] } },
  { name: 'A court has contents produced too', asked: contents, facts: court, expect: { outcome: 'disclose', determinedBy: ['94-1-court'], duties: ['94-1-time'], silent: ['94-1-time-debated'] } },
  { name: 'Whether the police has contents produced is for a lawyer, and the time of the order may run', asked: contents, facts: sanhitaOrder, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-police'], silent: ['94-1-time'] } },
  { name: 'Who asks is asked for', asked: messages, facts: { ...sanhitaOrder, authorityKind: undefined }, expect: { outcome: 'clarify', determinedBy: ['94-1-court', '94-1-police', '94-1-who'], missing: ['authorityKind'] } },
  { name: 'An agency that is no police cannot use it', asked: name, facts: { ...sanhitaOrder, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['94-1-who'], silent: ['94-1-time'] } },
  { name: 'A civil dispute is no proceeding under the Sanhita', asked: name, facts: { ...court, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['94-1-sanhita'] } },
  ...(['administrative', 'national-security', 'mutual-assistance', 'other'] as const).map((proceedings): LawCase => ({
    name: `Whether ${proceedings} proceedings are any under the Sanhita is for a lawyer`, asked: name, facts: { ...sanhitaOrder, proceedings }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-criminal'] },
  })),
  { name: 'The execution of a sentence is one', asked: name, facts: { ...sanhitaOrder, proceedings: 'sentence-execution' }, expect: { outcome: 'disclose', determinedBy: ['94-1'] } },
  { name: 'In which proceedings it is made is asked for', asked: name, facts: { ...sanhitaOrder, proceedings: undefined }, expect: { outcome: 'clarify', determinedBy: ['94-1-criminal', '94-1-sanhita'], missing: ['proceedings'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...court, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['94-1-served'] } },
  { name: 'What is still to come is nothing that can be produced', asked: series, facts: { ...court, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['94-1-stored'] } },
  { name: 'An order without a signature or seal is asked for it', asked: log, facts: { ...sanhitaOrder, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-form'], missing: ['signature'] } },
  { name: 'One that does not say who made it is asked', asked: log, facts: { ...sanhitaOrder, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-form'], missing: ['issuingAuthority'] } },
  { name: 'One for a log without a period is asked for it', asked: log, facts: { ...sanhitaOrder, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-period'], missing: ['timeRange'] } },
  { name: 'For a name it needs none', asked: name, facts: { ...sanhitaOrder, timeRange: 'missing' }, expect: { outcome: 'disclose', determinedBy: ['94-1'] } },
  { name: 'One for messages without a period too', asked: messages, facts: { ...court, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-period'], missing: ['timeRange'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: log, facts: { ...court, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['94-1-form'], missing: ['userIdentifier'] } },
  { name: 'An order that was withdrawn opens nothing', asked: [...log, ...messages], facts: { ...sanhitaOrder, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['94-1-withdrawn'], silent: ['94-1-time', '94-1-time-debated'] } },
  { name: 'A summons that was withdrawn neither', asked: messages, facts: { ...court, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['94-1-withdrawn'], silent: ['94-1-time'] } },

  { name: 'An order of 30 June 2024 comes too early, although it is received in July', asked: [...log, ...messages], facts: sanhitaOrder, issuedOn: '2024-06-30', receivedOn: '2024-07-03', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['1-3'], silent: ['94-1-time'] } },
  { name: 'The Sanhita applies from 1 July 2024', asked: log, facts: sanhitaOrder, issuedOn: '2024-07-01', receivedOn: '2024-07-03', expect: { outcome: 'disclose', determinedBy: ['94-1'] } },
  { name: 'Before it was enacted nothing spoke of it', asked: log, facts: sanhitaOrder, asOf: '2023-12-24', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
