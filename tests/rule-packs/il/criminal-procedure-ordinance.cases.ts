import type { LawCase } from '../../support/given.ts'
import { documents, everything, messages, name, production } from './israel.ts'

/*
 * Cases of the Criminal Procedure Ordinance, s. 43. Each expectation was written from that section.
 */

const others = everything.filter((it) => !documents.includes(it))

export const criminalProcedureOrdinanceCases: readonly LawCase[] = [
  { name: 'A judge has documents of a business produced at the hour of the summons', asked: documents, facts: production, expect: { outcome: 'disclose', determinedBy: ['43'], duties: ['43-time'], approvals: 1 } },
  { name: 'Names, data about communications and contents are for a lawyer', asked: others, facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-other'], silent: ['43-time'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...production, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-other'] } },
  { name: 'The police alone has nothing produced', asked: [...documents, ...messages], facts: { ...production, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['43-judge'], silent: ['43-time'] } },
  { name: 'It may bring the order of a judge', asked: documents, facts: { ...production, authorityKind: 'police', validatedBy: 'judge' }, expect: { outcome: 'disclose', determinedBy: ['43'] } },
  { name: 'An order that means nobody is asked whom it means', asked: documents, facts: { ...production, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['43-form'], missing: ['userIdentifier'], duties: ['43-time'] } },
  { name: 'Mail that is still to come takes another order', asked: messages, facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['43-stored'] } },
  { name: 'Whether a civil dispute is enough is for a lawyer', asked: documents, facts: { ...production, proceedings: 'civil' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-criminal'] } },
  { name: 'An order that was withdrawn opens nothing', asked: documents, facts: { ...production, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['43-withdrawn'], silent: ['43-time'] } },
  { name: 'Of days before 29 March 2004 nothing was read', asked: documents, facts: production, asOf: '2004-03-28', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'To an entity of ours elsewhere the law of that place has its say', asked: documents, facts: { ...production, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [], duties: ['43-time'] } },
  { name: 'What a private party brings is for a lawyer', asked: documents, facts: { ...production, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-served'] } },
  { name: 'Whether it serves an administrative case is for a lawyer', asked: documents, facts: { ...production, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-criminal'] } },
  { name: 'Whose documents they are who was behind an IP address is for a lawyer', asked: documents, facts: { ...production, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['43-other'] } },
  { name: 'A summons for bills without a period is asked for it', asked: ['billing-record', 'purchase-history'], facts: { ...production, timeRange: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['43-period'], missing: ['timeRange'] } },
]
