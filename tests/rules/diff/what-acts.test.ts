import { describe, expect, it } from 'vitest'
import { acts, answerAt, bestRest, type PlainFacts, provenSender } from '../../../src/rules/diff/answers.ts'
import { compile } from '../../../src/rules/index.ts'
import type { FactName } from '../../../src/vocabulary/index.ts'
import type { SomeFacts } from '../../support/given.ts'
import { decideOne, law, lawPack, opens } from '../../support/synthetic-packs.ts'

type Rules = Parameters<typeof lawPack>[0]
const hold = law({ id: 'h', effect: 'hold', release: { event: 'review-completed', orAfter: { days: 10 } } })
const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope' })
const needs = (pattern: object) => law({ id: 'n', effect: 'require', ground: 'incomplete', needs: pattern })
const permit = (more: object) => law({ id: 'p', effect: 'permit', ...more })
const sends = (to: 'contact-point' | 'mutual-assistance') => law({ id: 'r', effect: 'redirect', to })

describe('what acts', () => {
  it.each<readonly [boolean, Rules, SomeFacts]>([
    [true, [opens], {}],
    [true, [opens], { instrument: 'other-preservation-order' }],
    [true, [opens, hold], {}],
    [false, [opens, forbid], {}],
    [false, [opens], { authenticity: undefined }],
    [false, [opens, sends('contact-point')], {}],
    [false, [], {}],
  ])('%s', (expected, rules, facts) => {
    expect(acts(decideOne([lawPack(rules)], facts))).toBe(expected)
  })

  it('is not what is not there', () => {
    expect(acts(undefined)).toBe(false)
    expect(acts(decideOne([lawPack([opens])], { instrument: 'other-restriction-order' }, { item: 'published-content' }))).toBe(true)
  })
})

describe('the rest, so that an item acts', () => {
  const facts: PlainFacts = { ...provenSender, instrument: 'other-production-order', issuingState: 'DE', addresseeState: 'DE' }
  const rest = (rules: Rules, given: PlainFacts = {}, fixed: readonly FactName[] = []): PlainFacts | null =>
    bestRest(compile([lawPack(rules)]), 'location', { ...facts, ...given }, new Set(fixed))

  it.each<readonly [string, Rules, PlainFacts, readonly FactName[], PlainFacts | null]>([
    ['is nothing where it does', [opens], {}, [], {}],
    [
      'is what a rule needs',
      [opens, needs({ signature: 'present', fileNumber: 'present' })],
      {},
      [],
      { signature: 'present', fileNumber: 'present' },
    ],
    ['is what opens', [permit({ when: { emergency: 'yes' } })], {}, [], { emergency: 'yes' }],
    ['is a number', [opens, needs({ windowDays: { below: 30 } })], {}, [], { windowDays: 0 }],
    ['is the least number', [opens, needs({ windowDays: { atLeast: 30 } })], {}, [], { windowDays: 30 }],
    ['is not where nothing opens', [], {}, [], null],
    ['is not where only a lawyer could', [permit({ confidence: 'unverified' })], {}, [], null],
    [
      'is the way that leaves alone what is fixed',
      [permit({ when: { anyOf: [{ emergency: 'yes' }, { imminentDanger: 'yes' }] } })],
      {},
      ['emergency'],
      { imminentDanger: 'yes' },
    ],
    [
      'is the way of which nothing is fixed',
      [
        permit({
          when: {
            anyOf: [
              { emergency: 'yes', imminentDanger: 'yes' },
              { contentKnown: 'yes', userRole: 'suspect' },
            ],
          },
        }),
      ],
      {},
      ['emergency'],
      { contentKnown: 'yes', userRole: 'suspect' },
    ],
    ['is not where a lawyer would have to help', [permit({ when: { emergency: 'yes' }, confidence: 'unverified' })], {}, [], null],
    [
      'comes as near as it can where that stands in the way',
      [permit({ when: { emergency: 'yes' } }), needs({ signature: 'present' })],
      {},
      ['emergency'],
      { signature: 'present' },
    ],
    [
      'is rather to act than to wait',
      [
        permit({ when: { anyOf: [{ emergency: 'yes' }, { imminentDanger: 'yes' }] } }),
        law({ id: 'h', effect: 'hold', release: { event: 'review-completed' }, when: { emergency: 'yes' } }),
      ],
      {},
      [],
      { emergency: 'no', imminentDanger: 'yes' },
    ],
    [
      'is to wait where nothing acts',
      [permit({ when: { emergency: 'yes' } }), law({ id: 'h', effect: 'hold', release: { event: 'review-completed' } })],
      {},
      [],
      { emergency: 'yes' },
    ],
  ])('%s', (_name, rules, given, fixed, expected) => {
    expect(rest(rules, given, fixed)).toEqual(expected)
  })

  it('is of the right door and a proven sender', () => {
    expect(answerAt(compile([lawPack([opens])]), 'location', facts)?.outcome).toBe('disclose')
    expect(answerAt(compile([lawPack([opens])]), 'location', { ...facts, authenticity: null })?.outcome).toBe('verify')
  })
})
