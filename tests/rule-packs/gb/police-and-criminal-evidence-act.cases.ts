import type { LawCase } from '../../support/given.ts'
import { log, messages, name, production } from './britain.ts'

/*
 * Cases of the Police and Criminal Evidence Act 1984, Sch. 1. Each expectation was written from the paragraph named beside it. The day of issue chooses the rules.
 */

export const policeAndCriminalEvidenceActCases: readonly LawCase[] = [
  { name: 'A circuit judge has stored messages handed to a constable', asked: ['message-content', 'stored-file'], facts: production, expect: { outcome: 'disclose', determinedBy: ['sch-1-1'], approvals: 1 } },
  { name: 'Whether the order reaches records is for a lawyer', asked: [...name, ...log], facts: production, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['sch-1-records'] } },
  { name: 'So is who was behind an IP address', asked: name, facts: { ...production, targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['sch-1-records'] } },
  { name: 'A constable alone makes no order', asked: [...messages, ...name], facts: { ...production, authorityKind: 'police' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['sch-1-judge'] } },
  { name: 'A civil dispute leads to none', asked: messages, facts: { ...production, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['sch-1-offence'] } },
  { name: 'Whether other proceedings do is for a lawyer', asked: messages, facts: { ...production, proceedings: 'administrative' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['sch-1-criminal'] } },
  { name: 'What is still to come is not there', asked: [...messages, ...log], facts: { ...production, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['sch-1-future'] } },
  { name: 'An order without a signature is asked for it', asked: messages, facts: { ...production, signature: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['sch-1-form'], missing: ['signature'] } },
  { name: 'One that singles out nobody is asked whom it means', asked: messages, facts: { ...production, userIdentifier: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['sch-1-form'], missing: ['userIdentifier'] } },
  { name: 'Data held for a lawyer are looked at first', asked: messages, facts: { ...production, privilegedInfrastructure: 'yes' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['sch-1-privilege'] } },
  { name: 'An order that was withdrawn opens nothing', asked: messages, facts: { ...production, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['sch-1-withdrawn'], silent: ['sch-1-time'] } },
  { name: 'An emergency opens nothing more', asked: messages, facts: { ...production, authorityKind: 'police', emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['sch-1-judge'] } },
  { name: 'To our entity abroad the law there says what it may give', asked: messages, facts: { ...production, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Of orders made before the oldest text that was read nothing is said', asked: messages, facts: production, issuedOn: '1992-06-30', receivedOn: '1992-07-02', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Of those of its day there is', asked: messages, facts: production, issuedOn: '1992-07-01', receivedOn: '1992-07-02', expect: { outcome: 'disclose', determinedBy: ['sch-1-1'] } },
  { name: 'An order without a date is asked for it', asked: messages, facts: { ...production, issueDate: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['sch-1-form'], missing: ['issueDate'] } },
  { name: 'What a private party brings is for a lawyer', asked: messages, facts: { ...production, servedBy: 'private-party' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['sch-1-served'] } },
]
