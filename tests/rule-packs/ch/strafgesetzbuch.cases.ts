import type { LawCase } from '../../support/given.ts'
import { foreign, information, log, messages, name } from './switzerland.ts'

/*
 * Cases of Art. 271 of the Swiss Criminal Code, decided together with a fictitious law (./foreign-law.ts) that lets Japan ask for everything.
 */

export const strafgesetzbuchCases: readonly LawCase[] = [
  { name: 'A foreign authority that writes to our entity in Switzerland may ask, and may not be given anything', asked: [...name, ...log, ...messages], facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['271-1'] } },
  { name: 'An emergency opens no other way', asked: name, facts: { ...foreign, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['271-1'] } },
  { name: 'A Swiss authority is not foreign', asked: name, facts: information, expect: { outcome: 'disclose', determinedBy: ['22-3'] } },
  { name: 'While the State is not stated nothing lets us give either', asked: name, facts: { ...foreign, issuingState: 'unstated' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'Our entity in another State is not on Swiss soil; the law there says what it may give', asked: name, facts: { ...foreign, addresseeState: 'IE' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
