import type { LawCase } from '../../support/given.ts'
import { disclosure, everything, evidence, expedited, log, messages } from './south-africa.ts'

/*
 * Cases of ss. 41, 42 and 44 of the Cybercrimes Act 19 of 2020, which are not in force: nothing is opened on them and nothing kept.
 */

export const cybercrimesActCases: readonly LawCase[] = [
  { name: 'A direction to disclose data rests on a section that is not in force, whoever issued it', asked: everything, facts: disclosure, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['44'] } },
  { name: 'An emergency does not put it into force', asked: messages, facts: { ...disclosure, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['44'] } },
  { name: 'Nor is the section on expedited preservation', asked: log, facts: expedited, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['41'] } },
  { name: 'Nor are those on the preservation of evidence', asked: [...log, ...messages], facts: evidence, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['42'] } },
  { name: 'The other sections started on 1 December 2021 without them', asked: log, facts: disclosure, asOf: '2021-12-01', expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['44'] } },
  { name: 'Before its publication there was no such Act', asked: log, facts: disclosure, asOf: '2021-05-31', expect: { outcome: 'decline', ground: 'not-permitted', determinedBy: [] } },
  { name: 'An entity of ours elsewhere is no better addressee', asked: log, facts: { ...disclosure, addresseeState: 'US' }, expect: { outcome: 'decline', ground: 'not-yet-applicable', determinedBy: ['44'] } },
]
