import type { LawCase } from '../../support/given.ts'
import { correspondence, messages, name } from './emirates.ts'

/*
 * Cases of Federal Decree-Law 38/2022. Its articles on correspondence were not read, so nothing leaves and nothing is refused on their account: a lawyer decides.
 */

export const criminalProcedureLawCases: readonly LawCase[] = [
  { name: 'What the Public Prosecution orders of correspondence is for a lawyer', asked: [...messages, 'stored-file', 'interaction-log'], facts: correspondence, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order'] } },
  { name: 'A name is no correspondence', asked: name, facts: correspondence, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Whether the police may order it is for a lawyer', asked: messages, facts: { ...correspondence, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'who'] } },
  { name: 'Whether it needs an approval is for a lawyer', asked: messages, facts: { ...correspondence, validatedBy: 'none' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['approval', 'order'] } },
  { name: 'An order without a signature is asked for it', asked: messages, facts: { ...correspondence, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['form', 'order'], missing: ['signature'] } },
  { name: 'Whether other proceedings are meant is for a lawyer', asked: messages, facts: { ...correspondence, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['offence', 'order'] } },
  { name: 'Whether it reaches what is still to come is for a lawyer', asked: messages, facts: { ...correspondence, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'stored'] } },
  { name: 'What follows from a withdrawal is for a lawyer, and nothing leaves', asked: messages, facts: { ...correspondence, orderState: 'withdrawn' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['order', 'withdrawn'] } },
  { name: 'No emergency is known to open anything', asked: name, facts: { ...correspondence, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Before 1 March 2023 another law held', asked: messages, facts: correspondence, asOf: '2023-02-28', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: messages, facts: { ...correspondence, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
