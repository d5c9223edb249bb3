import { describe, expect, it } from 'vitest'
import { differenceOf } from '../../../src/rules/diff/answers.ts'
import type { DifferingAnswer } from '../../../src/rules/diff/pack-diff.ts'
import type { SomeFacts } from '../../support/given.ts'
import { decideOne, law, lawPack, opens } from '../../support/synthetic-packs.ts'

type Rules = Parameters<typeof lawPack>[0]
const due = law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' })
const otherwise = (changes: object) => law({ ...due, ...changes })
const soon = otherwise({ id: 'soon', within: { hours: 8 } })
const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 60 }, startsAt: 'receipt' })
const hold = law({ id: 'h', effect: 'hold', release: { event: 'review-completed', orAfter: { days: 10 } } })
const wait = law({ id: 'w', effect: 'hold', release: { event: 'enforcing-authority-cleared' } })
const forbid = law({ id: 'x', effect: 'forbid', ground: 'outside-scope' })
const needs = (pattern: object) => law({ id: 'n', effect: 'require', ground: 'incomplete', needs: pattern })
const permit = (more: object) => law({ id: 'p', effect: 'permit', ...more })
const sends = (to: 'contact-point' | 'mutual-assistance') => law({ id: 'r', effect: 'redirect', to })

describe('what differs between two answers', () => {
  it.each<readonly [string, Rules, Rules, SomeFacts, DifferingAnswer, DifferingAnswer]>([
    [
      'the outcome, and then nothing else',
      [opens, due],
      [opens, forbid],
      {},
      { outcome: 'disclose' },
      { outcome: 'decline', ground: 'outside-scope' },
    ],
    [
      'a ground',
      [opens, forbid],
      [opens, law({ id: 'x', effect: 'forbid', ground: 'lapsed' })],
      {},
      { outcome: 'decline', ground: 'outside-scope' },
      { outcome: 'decline', ground: 'lapsed' },
    ],
    [
      'a reason',
      [permit({ confidence: 'unverified' })],
      [permit({ voluntary: true })],
      {},
      { outcome: 'refer', reason: 'legal-review' },
      { outcome: 'refer', reason: 'voluntary' },
    ],
    [
      'a door',
      [opens, sends('contact-point')],
      [opens, sends('mutual-assistance')],
      {},
      { outcome: 'redirect', route: 'contact-point' },
      { outcome: 'redirect', route: 'mutual-assistance' },
    ],
    [
      'a period',
      [opens, keep, due],
      [opens, keep, otherwise({ within: { hours: 8 } })],
      {},
      { outcome: 'disclose', duties: ['disclose within 10 days from receipt'] },
      { outcome: 'disclose', duties: ['disclose within 8 hours from receipt'] },
    ],
    [
      'a period in a word, and how it is counted',
      [opens, otherwise({ within: 'as-ordered' })],
      [opens, otherwise({ within: 'without-undue-delay', counting: 'eu-1182-71' })],
      {},
      { outcome: 'disclose', duties: ['disclose as-ordered from receipt'] },
      { outcome: 'disclose', duties: ['disclose without-undue-delay from receipt (eu-1182-71)'] },
    ],
    [
      'for how long',
      [opens, keep],
      [opens, law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: 'as-ordered', startsAt: 'receipt' })],
      {},
      { outcome: 'disclose', duties: ['preserve for 60 days from receipt'] },
      { outcome: 'disclose', duties: ['preserve as-ordered from receipt'] },
    ],
    [
      'a duty that is not sure',
      [opens, due],
      [opens, otherwise({ when: { imminentDanger: 'yes' } })],
      { imminentDanger: undefined },
      { outcome: 'disclose', duties: ['disclose within 10 days from receipt'] },
      { outcome: 'disclose', duties: ['perhaps disclose within 10 days from receipt'] },
    ],
    [
      'a wait',
      [opens, hold],
      [opens, law({ id: 'h', effect: 'hold', release: { event: 'review-completed' } })],
      {},
      { outcome: 'hold', holds: ['review-completed or after 10 days'] },
      { outcome: 'hold', holds: ['review-completed'] },
    ],
    [
      'a wait without slack',
      [opens, hold],
      [opens, hold, due],
      {},
      { outcome: 'hold', duties: [], holds: ['review-completed or after 10 days'] },
      { outcome: 'hold', duties: ['disclose within 10 days from receipt'], holds: ['review-completed or after 10 days without slack'] },
    ],
    [
      'how many approve',
      [opens],
      [opens, law({ id: 'two', effect: 'oblige', duty: 'obtain-approval', approvals: 2 })],
      {},
      { outcome: 'disclose', duties: [], approvals: 1 },
      { outcome: 'disclose', duties: ['obtain-approval 2 approvals'], approvals: 2 },
    ],
    [
      'what the authority has to state',
      [opens, needs({ signature: 'present', fileNumber: 'present' })],
      [opens, needs({ signature: 'present', issueDate: 'present' })],
      { signature: 'missing', fileNumber: 'missing', issueDate: 'missing' },
      { outcome: 'clarify', missing: ['fileNumber'] },
      { outcome: 'clarify', missing: ['issueDate'] },
    ],
    [
      'what we have to establish',
      [opens, needs({ languageAccepted: 'yes' })],
      [opens, needs({ serviceKind: 'other' })],
      { languageAccepted: undefined, serviceKind: undefined },
      { outcome: 'verify', missing: ['languageAccepted'] },
      { outcome: 'verify', missing: ['serviceKind'] },
    ],
    [
      'what a person has to find',
      [opens, needs({ imminentDanger: 'yes' })],
      [opens, needs({ politicalOffence: 'no' })],
      { imminentDanger: undefined, politicalOffence: undefined },
      { outcome: 'refer', reason: 'finding', missing: ['imminentDanger'] },
      { outcome: 'refer', reason: 'finding', missing: ['politicalOffence'] },
    ],
    [
      'what a lawyer has to read',
      [permit({ confidence: 'unverified' })],
      [permit({ confidence: 'unverified', id: 'q' })],
      {},
      { outcome: 'refer', reason: 'legal-review', missing: ['xx/example-act#p'] },
      { outcome: 'refer', reason: 'legal-review', missing: ['xx/example-act#q'] },
    ],
  ])('is %s', (_name, was, is, facts, before, after) => {
    const [a, b] = [decideOne([lawPack(was)], facts), decideOne([lawPack(is)], facts)]
    expect(differenceOf(a, b)).toStrictEqual({ before, after })
    expect(differenceOf(b, a)).toStrictEqual({ before: after, after: before })
  })

  it('is not what rules are called, how often they say so, and in which order', () => {
    const [a, b] = [
      [opens, due, keep, hold, wait, soon],
      [
        { ...wait, id: '0' },
        { ...soon, id: '1' },
        { ...hold, id: 'a' },
        { ...keep, id: 'b' },
        { ...due, id: 'c' },
        { ...due, id: 'd' },
        { ...opens, id: 'e' },
      ],
    ].map((rules) => decideOne([lawPack(rules)]))
    expect(differenceOf(a, b)).toBeNull()
  })

  it('is nothing where one of them is not there', () => {
    const answer = decideOne([lawPack([opens])])
    expect([differenceOf(answer, undefined), differenceOf(undefined, answer)]).toEqual([null, null])
  })
})
