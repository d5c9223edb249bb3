import type { LawCase } from '../../support/given.ts'
import { everything, organiser, sorm } from './russia.ts'

/*
 * Cases of art. 64 of Federal Law 126-FZ.
 */

export const lawOnCommunicationsCases: readonly LawCase[] = [
  { name: 'Reading along is granted to nobody', asked: everything, facts: sorm, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['64'] } },
  { name: 'An emergency changes nothing in that', asked: everything, facts: { ...sorm, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['64'] } },
  { name: 'A request on paper is another matter', asked: everything, facts: organiser, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Before 1 July 2018 nothing is told of it', asked: everything, facts: sorm, asOf: '2018-06-30', expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
]
