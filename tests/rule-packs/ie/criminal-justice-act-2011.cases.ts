import type { LawCase } from '../../support/given.ts'
import { documents, log, messages, name, search } from './ireland.ts'

/*
 * Cases of the Criminal Justice Act 2011, s. 15, and of the Act of 2017, s. 7. Each expectation was written from the section named beside it.
 */

export const criminalJusticeAct2011Cases: readonly LawCase[] = [
  { name: 'A judge has records about a customer produced in a case of fraud', asked: ['person-name', 'payment-instrument', 'billing-record'], facts: documents, expect: { outcome: 'disclose', determinedBy: ['15-2'], duties: ['15-time'], approvals: 1 } },
  { name: 'The police may bring the order', asked: name, facts: { ...documents, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['15-2'] } },
  { name: 'They make none themselves', asked: [...name, ...messages], facts: { ...documents, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['15-who'] } },
  { name: 'Whether it reaches messages and logs is for a lawyer', asked: [...messages, ...log, 'location'], facts: documents, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-2-debated'], silent: ['15-time'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...documents, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-2-debated'] } },
  { name: 'Whether another offence is listed is for a lawyer', asked: name, facts: { ...documents, offenceKind: 'violence' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1'] } },
  { name: 'So is one that can bring less than five years', asked: name, facts: { ...documents, maximumPenaltyMonths: 59 }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['3-1'] } },
  { name: 'Five years are enough', asked: name, facts: { ...documents, maximumPenaltyMonths: 60 }, expect: { outcome: 'disclose', determinedBy: ['15-2'] } },
  { name: 'Data held for a lawyer are looked at first', asked: name, facts: { ...documents, privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-7-b'] } },
  { name: 'An order without a signature is asked for it', asked: name, facts: { ...documents, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['15-form'], missing: ['signature'] } },
  { name: 'A civil dispute leads to none', asked: name, facts: { ...documents, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['15-civil'] } },
  { name: 'Bills that are still to come are nothing that somebody has', asked: ['billing-record'], facts: { ...documents, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['15-future'] } },
  { name: 'An order that was discharged opens nothing', asked: name, facts: { ...documents, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['15-13'], silent: ['15-time'] } },
  { name: 'How the section read in October 2023 a lawyer says', asked: name, facts: documents, issuedOn: '2023-10-31', receivedOn: '2023-10-31', expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-2-before'] } },
  { name: 'From 1 November 2023 on it is as here', asked: name, facts: documents, issuedOn: '2023-11-01', receivedOn: '2023-11-01', expect: { outcome: 'disclose', determinedBy: ['15-2'] } },
  { name: 'What a warrant to search a place means to a provider that is sent one is for a lawyer', asked: [...name, ...messages], facts: search, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['2017-7'] } },
  { name: 'The police issue no such warrant', asked: messages, facts: { ...search, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['2017-7-judge'] } },
  { name: 'An emergency opens nothing to the police here', asked: name, facts: { ...documents, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['15-who'] } },
  { name: 'Whether a tax case leads to one is for a lawyer', asked: name, facts: { ...documents, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-criminal'] } },
  { name: 'An order without a date is asked for it', asked: name, facts: { ...documents, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['15-form'], missing: ['issueDate'] } },
  { name: 'What a private party brings is for a lawyer', asked: name, facts: { ...documents, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['15-served'] } },
]
