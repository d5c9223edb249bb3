import { describe, expect, it } from 'vitest'
import { answerOf } from '../../../src/rules/check/combination/answer.ts'
import { doorPatterns, engineAnswers } from '../../../src/rules/check/combination/engine-answers.ts'
import { valueAt } from '../../../src/rules/check/diagram/value-at.ts'
import { mentionsOf } from '../../../src/rules/check/space/mentions.ts'
import { questionAt } from '../../../src/rules/check/space/question-at.ts'
import { spaceOf } from '../../../src/rules/check/space/space-of.ts'
import { compile, decide, type LawPack, type RulePack } from '../../../src/rules/index.ts'
import { allPoints } from '../../support/all-points.ts'
import { law, lawPack, policy, policyPack } from '../../support/synthetic-packs.ts'

type LawRule = LawPack['rules'][number]

/** Compares the answers at all of these points, and says which rows gave them. */
function compareAll(packs: readonly RulePack[], offAtTheDoor: number): readonly number[] {
  const space = spaceOf(mentionsOf(packs, doorPatterns))
  const { all } = engineAnswers(packs, space)
  const engine = compile(packs)
  const rows = new Set<number>()
  for (const point of allPoints(space, offAtTheDoor)) {
    const question = questionAt(point)
    const { outcome, reason } = decide(engine, question).items[0]!
    const answer = answerOf(valueAt(all, point, space)!)
    if (answer.outcome !== outcome || answer.reason !== reason)
      expect({ question, outcome: answer.outcome, reason: answer.reason }).toEqual({ question, outcome, reason })
    rows.add(answer.row)
  }
  return [...rows].sort((a, b) => a - b)
}

const opens = law({ id: 'opens', effect: 'permit' })
const forbid = (id: string, more: Partial<LawRule>): LawRule =>
  law({ id, effect: 'forbid', ground: 'outside-scope', ...more } as Parameters<typeof law>[0])
const needs = (id: string, needed: object, more: Partial<LawRule> = {}): LawRule =>
  law({ id, effect: 'require', ground: 'incomplete', needs: needed, ...more } as Parameters<typeof law>[0])
const waits = (id: string, more: Partial<LawRule>): LawRule =>
  law({ id, effect: 'hold', release: { event: 'review-completed' }, ...more } as Parameters<typeof law>[0])
const inHaste = { when: { emergency: 'yes' } } as const
const unverified = { confidence: 'unverified' } as const

describe('the diagrams agree with the reference interpreter at every point', () => {
  it.each<readonly [string, readonly RulePack[], readonly number[]]>([
    [
      'where the exception of an unverified rule is not read',
      [lawPack([opens, forbid('closes', { ...unverified, unless: { emergency: 'yes' } })])],
      [3, 5, 6, 7],
    ],
    [
      'where a sender fails under an instrument that nobody knows',
      [
        lawPack([opens, needs('sender', { senderAgency: 'verified' }, { act: ['disclose', 'preserve'] } as object)], {
          governs: {},
          territory: ['DE', 'FR'],
        }),
      ],
      [2, 3, 5, 6, 7, 10],
    ],
    [
      'where a border is unknown and only one side is asked',
      [lawPack([opens, forbid('abroad', { when: { crossBorder: 'yes' } })], { roles: ['ask'], completeness: 'open', governs: {} })],
      [3, 5, 6, 7],
    ],
    [
      'where a permit fails on what can still be supplied, and a finding is wanted',
      [
        lawPack([
          law({ id: 'signed', effect: 'permit', when: { signature: 'present' } }),
          needs('finding', { imminentDanger: 'yes' }, { when: { signature: 'present' } }),
        ]),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where an order that stands no longer is past every age',
      [
        lawPack([
          opens,
          forbid('young', { when: { orderAgeDays: { below: 5 } } }),
          forbid('over', { when: { orderStillStands: 'no', signature: 'missing' } }),
        ]),
        policyPack([policy({ id: 'old', effect: 'forbid', ground: 'provider-policy', when: { orderAgeDays: { atLeast: 30 } } })]),
      ],
      [3, 4, 5, 6, 7, 10],
    ],
    [
      'where a requirement may apply, to what is there, can be supplied, has to be found, or is lost',
      [
        lawPack([
          opens,
          needs('paper', { signature: 'present' }, inHaste),
          needs('found', { legalAnalysis: 'yes' }, inHaste),
          needs('short', { windowDays: { below: 5 } }, inHaste),
        ]),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where one of several papers is enough',
      [
        lawPack([
          opens,
          needs('either', { anyOf: [{ signature: 'present' }, { imminentDanger: 'yes' }, { firstContact: 'no' }] }),
          needs('both', { languageAccepted: 'yes', emergency: 'yes' }),
        ]),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where one rule waits, another may wait, and a third closes',
      [
        lawPack([
          opens,
          waits('one', inHaste),
          waits('other', { when: { legalAnalysis: 'no' } }),
          forbid('late', { when: { windowDays: { atLeast: 3 } } }),
          waits('nobody-knows', { ...unverified, when: { item: 'location' } }),
        ]),
      ],
      [3, 5, 6, 7, 8, 10],
    ],
    [
      'where some is given voluntarily, some must be, and some a lawyer has to confirm',
      [
        lawPack([
          law({ id: 'may', effect: 'permit', voluntary: true }),
          law({ id: 'must', effect: 'permit', when: { emergency: 'yes' } }),
          law({ id: 'perhaps', effect: 'permit', confidence: 'unverified', when: { firstContact: 'no' } }),
          law({ id: 'kept', effect: 'permit', act: ['preserve', 'restrict'], when: { legalAnalysis: 'yes' } }),
        ]),
      ],
      [3, 5, 6, 7, 9, 10],
    ],
    [
      'where a policy stands against a duty to act',
      [
        lawPack([
          opens,
          law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 1 }, startsAt: 'receipt', when: { emergency: 'yes' } }),
          law({ id: 'told', effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' }),
          law({ id: 'kept', effect: 'oblige', duty: 'preserve', for: { days: 1 }, startsAt: 'receipt', when: { emergency: 'no' } }),
          law({ id: 'keeps', effect: 'permit', act: 'preserve' }),
        ]),
        policyPack([
          policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy', act: ['disclose', 'preserve'], when: { legalAnalysis: 'no' } }),
          policy({ id: 'short', effect: 'require', ground: 'provider-policy', needs: { windowDays: { below: 5 } } }),
          policy({ id: 'wait', effect: 'hold', release: { event: 'review-completed' }, when: { firstContact: 'yes' } }),
        ]),
      ],
      [3, 4, 5, 6, 7, 8, 10],
    ],
    [
      'where a policy stands against a duty to restrict',
      [
        lawPack([
          law({ id: 'may', effect: 'permit', act: 'restrict' }),
          law({ id: 'due', effect: 'oblige', duty: 'restrict', within: { days: 1 }, startsAt: 'receipt', when: { emergency: 'yes' } }),
        ]),
        policyPack([policy({ id: 'shut', effect: 'forbid', ground: 'provider-policy', act: 'restrict' })]),
      ],
      [3, 4, 5, 6, 7],
    ],
    [
      'where a law and a policy have no rules',
      [
        lawPack([forbid('closes', inHaste)], { roles: ['ask'] }),
        lawPack([], { id: 'xx/giving', roles: ['give'], completeness: 'open' }),
        policyPack([]),
      ],
      [3, 5, 6, 7],
    ],
    [
      'where it may be that a closed law governs, that permits little',
      [lawPack([law({ id: 'some', effect: 'permit', when: { item: 'location', emergency: 'yes' } })], { governs: { crossBorder: 'yes' } })],
      [3, 5, 6, 7, 10],
    ],
    [
      'where one law lets ask and another lets give',
      [
        lawPack([opens, forbid('a', inHaste)], { roles: ['ask'], territory: ['DE', 'FR'] }),
        lawPack([opens, needs('b', { signature: 'present' })], {
          id: 'xx/giving',
          roles: ['give'],
          territory: ['IE', 'DE'],
          completeness: 'open',
        }),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where a rule is of one role, and a law governs each role otherwise',
      [
        lawPack(
          [
            opens,
            law({ id: 'asking', effect: 'forbid', ground: 'outside-scope', as: 'ask', when: { emergency: 'yes' } }),
            law({ id: 'giving', effect: 'forbid', ground: 'outside-scope', as: 'give', when: { legalAnalysis: 'no' } }),
          ] as LawRule[],
          { governs: { ask: { instrumentFamily: 'other' }, give: { crossBorder: 'yes' } }, territory: ['DE', 'IE'] },
        ),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where rules begin and end by the day of issue, and others by that of receipt',
      [
        lawPack(
          [
            opens,
            forbid('ends', { from: '2010-01-01', until: '2020-01-01' }),
            needs('begins', { signature: 'present' }, { from: '2015-01-01' }),
          ],
          { judgedBy: 'issuedOn', roles: ['ask'] },
        ),
        lawPack([opens, forbid('ended', { from: '2012-01-01', until: '2013-01-01' })], { id: 'xx/giving', roles: ['give'] }),
      ],
      [3, 5, 6, 7, 10],
    ],
    [
      'where rules yield to others, one after the other',
      [
        lawPack([
          opens,
          forbid('first', inHaste),
          forbid('second', { when: { legalAnalysis: 'no' }, yieldsTo: 'first' }),
          waits('third', { when: { impossibility: 'raised' }, yieldsTo: ['second', 'first'] }),
          needs('fourth', { signature: 'present' }, { yieldsTo: ['third', 'first'] }),
        ]),
      ],
      [3, 5, 6, 7, 8, 10],
    ],
    [
      'where terms stand for patterns',
      [
        lawPack(
          [
            law({ id: 'meant', effect: 'permit', when: { term: 'some' } }),
            forbid('not-meant', { when: { term: ['some', 'other'] }, unless: { term: 'other' } }),
          ],
          {
            terms: {
              some: [{ item: 'location', emergency: 'yes' }, { item: 'phone-number' }],
              other: { item: ['phone-number', 'person-name'], firstContact: 'yes' },
            },
          },
        ),
      ],
      [3, 5, 6, 7, 10],
    ],
  ])('%s', (_where, packs, rows) => {
    expect(compareAll(packs, 0)).toEqual(rows)
  })

  it.each<readonly [string, readonly LawRule[], number]>([
    ['where nothing is asked of the sender', [opens], 2],
    [
      'where a law sends elsewhere, or may',
      [opens, law({ id: 'elsewhere', effect: 'redirect', to: 'contact-point', when: { emergency: 'yes' } })],
      1,
    ],
    [
      'where a law wants more of the sender',
      [
        opens,
        needs('agency', { senderAgency: 'verified' }),
        needs('person', { anyOf: [{ senderPerson: 'verified' }, { emergency: 'no' }] }),
      ],
      1,
    ],
  ])('at the door, %s', (_where, rules, offAtTheDoor) => {
    expect(compareAll([lawPack(rules)], offAtTheDoor)).toEqual([1, 2, 3, 5, 6, 7, 10])
  })
})
