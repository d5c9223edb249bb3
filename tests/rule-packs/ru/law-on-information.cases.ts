import type { LawCase } from '../../support/given.ts'
import { decoding, everything, organiser } from './russia.ts'

/*
 * Cases of art. 10.1 of Federal Law 149-FZ. The pack permits nothing and says nothing of what that law allows; what a provider does about it is policy.
 */

export const lawOnInformationCases: readonly LawCase[] = [
  { name: 'Nothing is said of what the security service may ask an organiser of the dissemination of information', asked: everything, facts: organiser, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor if a court orders it', asked: everything, facts: { ...organiser, authorityKind: 'court' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor in an emergency', asked: everything, facts: { ...organiser, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'A request that was withdrawn opens nothing', asked: everything, facts: { ...organiser, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['10.1-withdrawn'] } },
  { name: 'A demand for what decodes messages reaches no other data', asked: everything, facts: decoding, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['10.1-4.1'] } },
  { name: 'And what decodes messages is granted to nobody', asked: ['encryption-key', 'credentials', 'real-time-intercept', 'bulk-access'], facts: decoding, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },
  { name: 'Before 20 July 2016 nothing is told of such a demand', asked: everything, facts: decoding, asOf: '2016-07-19', expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
]
