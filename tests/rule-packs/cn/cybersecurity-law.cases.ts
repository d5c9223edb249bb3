import type { LawCase } from '../../support/given.ts'
import { everything, support } from './china.ts'

/*
 * Cases of art. 28 of the Cybersecurity Law, as numbered until 31 December 2025. The pack permits nothing and says nothing of what that law allows; what a provider does about it is policy.
 */

export const cybersecurityLawCases: readonly LawCase[] = [
  { name: 'Nothing is said of a demand for technical support', asked: everything, facts: support, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor in an emergency', asked: everything, facts: { ...support, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Until 31 December 2025 no other office had any', asked: everything, facts: { ...support, authorityKind: 'administrative' }, asOf: '2025-12-31', expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['28-who'] } },
  { name: 'And nobody for a civil dispute', asked: everything, facts: { ...support, proceedings: 'civil' }, asOf: '2025-12-31', expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['28-purpose'] } },
  { name: 'Since 1 January 2026 nothing is said of that', asked: everything, facts: { ...support, authorityKind: 'administrative' }, asOf: '2026-01-01', expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'On 31 May 2017 the Law did not apply yet', asked: everything, facts: { ...support, proceedings: 'civil' }, asOf: '2017-05-31', expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'A demand that was withdrawn opens nothing', asked: everything, facts: { ...support, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['28-withdrawn'] } },
  { name: 'Keys are granted to nobody', asked: ['encryption-key', 'credentials', 'real-time-intercept'], facts: support, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
]
