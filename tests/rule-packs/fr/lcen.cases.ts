import type { LawCase } from '../../support/given.ts'
import { messages, name, publication } from './france.ts'

/*
 * Cases of an order under the Loi 2004-575. Nothing is decided here: the law was not read.
 */

export const lcenCases: readonly LawCase[] = [
  { name: 'Whether a court learns who published something is for a lawyer', asked: [...name, 'registration-ip', 'session-ip-log'], facts: publication, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6'] } },
  { name: 'Whether the police could is for a lawyer too', asked: name, facts: { ...publication, authorityKind: 'police' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['6', '6-3-who'] } },
  { name: 'An order that does not say which court made it is asked for that', asked: name, facts: { ...publication, issuingAuthority: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['6', '6-form'], missing: ['issuingAuthority'] } },
  { name: 'Messages have nothing to do with it', asked: messages, facts: publication, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'An order that was withdrawn opens nothing', asked: name, facts: { ...publication, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['withdrawn'] } },
  { name: 'Before the day on which references to the law were read nothing is said', asked: name, facts: publication, asOf: '2026-04-02', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
