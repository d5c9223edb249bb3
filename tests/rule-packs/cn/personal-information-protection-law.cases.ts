import type { LawCase } from '../../support/given.ts'
import { everything, foreign, organ } from './china.ts'

/*
 * Cases of art. 41 of the Personal Information Protection Law.
 */

export const personalInformationProtectionLawCases: readonly LawCase[] = [
  { name: 'Our entity in China gives a foreign court no personal information that is stored there', asked: everything, facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36', '41'] } },
  { name: 'A Chinese authority is not a foreign one', asked: everything, facts: organ, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Our entity elsewhere is not bound by it', asked: everything, facts: { ...foreign, addresseeState: 'US' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'On 31 October 2021 the article did not apply yet', asked: ['person-name'], facts: foreign, asOf: '2021-10-31', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36'] } },
  { name: 'From 1 November 2021 it does', asked: ['person-name'], facts: foreign, asOf: '2021-11-01', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['36', '41'] } },
]
