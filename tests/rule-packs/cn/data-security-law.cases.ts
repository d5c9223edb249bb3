import type { LawCase } from '../../support/given.ts'
import { everything, foreign, organ } from './china.ts'

/*
 * Cases of arts 35 and 36 of the Data Security Law. For Chinese authorities the pack permits nothing and says nothing of what that law allows; what a provider does about it is policy.
 */

export const dataSecurityLawCases: readonly LawCase[] = [
  // art. 35
  { name: 'Nothing is said of what an organ of public security obtains', asked: everything, facts: organ, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor in an emergency', asked: everything, facts: { ...organ, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor of what an organ of State security obtains', asked: everything, facts: { ...organ, authorityKind: 'intelligence', proceedings: 'national-security' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'No other office obtains anything by that article', asked: everything, facts: { ...organ, authorityKind: 'administrative' }, expect: { outcome: 'decline', ground: 'issuer-not-competent', determinedBy: ['35-who'] } },
  { name: 'And nobody for a civil dispute', asked: everything, facts: { ...organ, proceedings: 'civil' }, expect: { outcome: 'decline', ground: 'outside-scope', determinedBy: ['35-purpose'] } },
  { name: 'A request that was withdrawn opens nothing', asked: everything, facts: { ...organ, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['35-withdrawn'] } },
  { name: 'Passwords and keys are granted to nobody', asked: ['credentials', 'encryption-key', 'bulk-access'], facts: organ, expect: { outcome: 'decline', ground: 'not-grantable', determinedBy: [] } },

  // art. 36
  { name: 'Our entity in China gives a foreign authority nothing without the approval of a Chinese one', asked: everything, facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36', '41'] } },
  { name: 'It is a person who looks for the lawful way, in an emergency too', asked: ['location'], facts: { ...foreign, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36', '41'] } },
  { name: 'Keeping data gives nobody any', asked: ['message-content'], facts: { ...foreign, instrument: 'other-preservation-order' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Before 1 September 2021 nothing is told of it', asked: ['person-name'], facts: foreign, asOf: '2021-08-31', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'From that day it blocks', asked: ['person-name'], facts: foreign, asOf: '2021-09-01', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36'] } },
]
