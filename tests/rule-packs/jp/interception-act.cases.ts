import type { LawCase } from '../../support/given.ts'
import { interception, log, messages } from './japan.ts'

/*
 * Cases of the Act on Communications Interception for Criminal Investigation, art. 2(2).
 */

export const interceptionActCases: readonly LawCase[] = [
  { name: 'An interception warrant means what is still to come', asked: [...log, ...messages], facts: interception, expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2-2'] } },
  { name: 'On 14 August 2000 the Act did not apply', asked: messages, facts: interception, asOf: '2000-08-14', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'On 15 August 2000 it did', asked: messages, facts: interception, asOf: '2000-08-15', expect: { outcome: 'decline', ground: 'not-stored-at-receipt', determinedBy: ['2-2'] } },
]
