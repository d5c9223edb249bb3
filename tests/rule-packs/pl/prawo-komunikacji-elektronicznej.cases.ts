import type { LawCase } from '../../support/given.ts'
import { calls, messages, name, telecom } from './poland.ts'

/*
 * Cases of the Electronic Communications Law. Each expectation was written from the article named beside it.
 */

export const prawoKomunikacjiElektronicznejCases: readonly LawCase[] = [
  { name: 'By which other Act an operator is asked is for a lawyer', asked: [...calls, ...name], facts: telecom, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['45-1'] } },
  { name: 'So it is in an emergency, and for who was behind an IP address', asked: name, facts: { ...telecom, emergency: 'yes', emergencyGround: 'life-or-safety', targetKind: 'ip-endpoint' }, expect: { outcome: 'refer', reason: 'legal-review', determinedBy: ['45-1'] } },
  { name: 'A messenger is not bound', asked: [...calls, ...name], facts: { ...telecom, serviceKind: 'number-independent-communications' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['45-1-service'] } },
  { name: 'Nor is a marketplace with a chat', asked: calls, facts: { ...telecom, serviceKind: 'communication-between-users' }, expect: { outcome: 'decline', ground: 'service-not-covered', determinedBy: ['45-1-service'] } },
  { name: 'No contents are revealed', asked: [...messages, 'stored-file'], facts: telecom, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['47-3'] } },
  { name: 'Payments are no such data', asked: ['payment-instrument'], facts: telecom, expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'Nobody else is listed', asked: name, facts: { ...telecom, authorityKind: 'other' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['45-1-who'] } },
  { name: 'A request that names no Act is asked for it', asked: name, facts: { ...telecom, legalBasis: 'missing' }, expect: { outcome: 'clarify', determinedBy: ['45-1', '45-1-form'], missing: ['legalBasis'] } },
  { name: 'One that was withdrawn opens nothing', asked: name, facts: { ...telecom, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['45-withdrawn'] } },
  { name: 'On 9 November 2024 the law did not apply yet', asked: name, facts: telecom, issuedOn: '2024-11-09', receivedOn: '2024-11-09', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
]
