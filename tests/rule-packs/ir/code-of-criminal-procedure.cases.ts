import type { LawCase } from '../../support/given.ts'
import { communications, everything, others, retained } from './iran.ts'

/*
 * Cases of arts 667, 668 and 683 of the Code of Criminal Procedure. The pack permits nothing and says nothing of what that law allows; what a provider does about it is policy.
 */

export const codeOfCriminalProcedureCases: readonly LawCase[] = [
  { name: 'Nothing is said of who is given what providers retain', asked: others, facts: retained, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'A request for it does not reach stored mail and messages', asked: ['message-content'], facts: retained, expect: { outcome: 'decline', ground: 'instrument-insufficient', determinedBy: ['683-note'] } },
  { name: 'Nothing is said of what a judge who orders communications is given', asked: everything, facts: communications, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Nor in an emergency', asked: everything, facts: { ...communications, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
  { name: 'Interception is granted to nobody', asked: everything, facts: { ...communications, windowEndsAfterReceipt: 'yes' }, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['683-live'] } },
  { name: 'An order that was withdrawn opens nothing', asked: everything, facts: { ...communications, orderState: 'withdrawn' }, expect: { outcome: 'decline', ground: 'withdrawn', determinedBy: ['667-withdrawn'] } },
  { name: 'Before 22 June 2015 nothing is told of it', asked: ['message-content'], facts: retained, asOf: '2015-06-21', expect: { outcome: 'refer', reason: 'no-rule', determinedBy: [] } },
]
