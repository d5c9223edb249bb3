import { describe, expect, it } from 'vitest'
import { answerOf, isSameAnswer } from '../../../src/rules/receipts/answer-of.ts'
import type { Answer } from '../../../src/rules/receipts/receipt.ts'
import { decideOne, law, lawPack, opens } from '../../support/synthetic-packs.ts'

const keep = law({ id: 'keep', effect: 'oblige', duty: 'preserve', for: { days: 1 }, startsAt: 'receipt' })
const told = law({ id: 'told', effect: 'oblige', duty: 'inform-authority', within: { days: 1 }, startsAt: 'receipt' })
const answer: Answer = {
  item: 'phone-number',
  outcome: 'disclose',
  determinedBy: ['xx/example-act#opens'],
  duties: ['xx/example-act#told'],
  rest: 'ab'.repeat(32),
}

describe('two answers are the same', () => {
  it('whatever their rules are called', () => {
    expect(isSameAnswer(answer, { ...answer, determinedBy: ['xx/example-act#other'], duties: [] })).toBe(true)
  })

  it.each<readonly [string, Partial<Answer>]>([
    ['item', { item: 'person-name' }],
    ['outcome', { outcome: 'decline' }],
    ['ground', { ground: 'outside-scope' }],
    ['reason', { reason: 'finding' }],
    ['route', { route: 'contact-point' }],
    ['rest', { rest: 'cd'.repeat(32) }],
  ])('unless they differ in their %s', (_name, changes) => {
    expect(isSameAnswer(answer, { ...answer, ...changes })).toBe(false)
  })
})

describe('an answer', () => {
  const of = (...rules: Parameters<typeof lawPack>[0]): Answer => answerOf(decideOne([lawPack(rules)]))

  it('names each rule once and in order', () => {
    expect(of(opens, told, keep, { ...told, id: 'again' })).toMatchObject({
      determinedBy: ['xx/example-act#opens'],
      duties: ['xx/example-act#again', 'xx/example-act#keep', 'xx/example-act#told'],
    })
  })

  it('is the same of one duty that two rules lay, and another of two duties', () => {
    expect(of(opens, told, { ...told, id: 'again' }).rest).toBe(of(opens, told).rest)
    expect(of(opens, told, law({ ...told, id: 'sooner', within: { hours: 1 } } as never)).rest).not.toBe(of(opens, told).rest)
  })
})
