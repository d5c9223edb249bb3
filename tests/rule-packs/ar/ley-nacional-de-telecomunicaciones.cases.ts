import type { LawCase } from '../../support/given.ts'
import { correspondence, foreign, messages, name } from './argentina.ts'

/*
 * Cases of arts 18-21 of Ley 19.798: what an entity in Argentina may hand to a foreign authority. Each expectation was written from those articles.
 */

export const leyNacionalDeTelecomunicacionesCases: readonly LawCase[] = [
  { name: 'A foreign judge who writes directly is not given messages, nor told that they were sent', asked: [...messages, 'interaction-log'], facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['27078-5'] } },
  { name: 'By a carrier neither', asked: messages, facts: { ...foreign, serviceKind: 'network-or-number-based-communications' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['18'] } },
  { name: 'Nor by a service whose users write to each other besides', asked: messages, facts: { ...foreign, serviceKind: 'communication-between-users' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['27078-5'] } },
  { name: 'Where we cannot tell what kind of service it is, it is not given either', asked: messages, facts: { ...foreign, serviceKind: undefined }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'In an emergency the articles know no exception', asked: messages, facts: { ...foreign, emergency: 'yes', emergencyGround: 'life-or-safety' }, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: ['27078-5'] } },
  { name: 'Of a name they do not speak, but nothing that was read lets us give one', asked: name, facts: foreign, expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
  { name: 'An Argentine judge is a competent one', asked: messages, facts: correspondence, expect: { outcome: 'disclose', determinedBy: ['150'] } },
  { name: 'Before 19 December 2014 they bound carriers only', asked: messages, facts: foreign, asOf: '2014-12-18', expect: { outcome: 'refer', reason: 'conflict-of-laws', determinedBy: [] } },
]
