import type { LawCase } from '../../support/given.ts'
import { asOrdered, beyond, messages, name, order } from './emirates.ts'

/*
 * Cases of Federal Decree-Law 34/2021. Its procedural articles were not read, so nothing leaves and nothing is refused on their account: a lawyer decides.
 */

export const cybercrimesLawCases: readonly LawCase[] = [
  { name: 'What the Public Prosecution orders is for a lawyer', asked: asOrdered, facts: order, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...order, targetKind: 'ip-endpoint', purpose: 'identify-user' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order'] } },
  { name: 'Of nothing else is anything known', asked: beyond, facts: order, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether the police may order it is for a lawyer', asked: name, facts: { ...order, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'who'] } },
  { name: 'An order without a file number is asked for it', asked: name, facts: { ...order, fileNumber: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['form', 'order'], missing: ['fileNumber'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: name, facts: { ...order, proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['offence', 'order'] } },
  { name: 'Whether it reaches what is still to come is for a lawyer', asked: messages, facts: { ...order, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'stored'] } },
  { name: 'What follows from a withdrawal is for a lawyer, and nothing leaves', asked: name, facts: { ...order, orderState: 'withdrawn' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'withdrawn'] } },
  { name: 'Before 2 January 2022 there was no such law', asked: name, facts: order, asOf: '2022-01-01', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: name, facts: { ...order, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
