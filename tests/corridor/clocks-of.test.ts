import { expect, it } from 'vitest'
import { clocksOf } from '../../src/corridor/clocks-of.ts'
import { compile, decide } from '../../src/rules/index.ts'
import { questionOf } from '../support/given.ts'
import { law, lawPack, opens } from '../support/synthetic-packs.ts'

const rules = [
  opens,
  law({ id: 'due', effect: 'oblige', duty: 'disclose', within: { days: 10 }, startsAt: 'receipt' }),
  law({ id: 'due-since', effect: 'oblige', duty: 'disclose', within: { days: 30 }, startsAt: 'issue' }),
  law({ id: 'keep-since', effect: 'oblige', duty: 'preserve', for: { days: 21 }, startsAt: 'issue' }),
]
const clocks = (issuedOn: '2026-10-01' | null) => {
  const question = {
    ...questionOf(['phone-number'], { instrument: 'other-production-order' }),
    issuedOn,
    receivedOn: '2026-11-03',
  } as const
  return clocksOf([decide(compile([lawPack(rules)]), question)], '2026-11-03T09:00:00+01:00', 'Europe/Dublin').map((it) => [
    it.rule.rule,
    it.kind,
    it.startsAt,
    it.strictAt?.slice(0, 10),
  ])
}

it('what the law counts from the date of issue has a clock too, and what is due is due from the first hour of that day', () => {
  expect(clocks('2026-10-01')).toEqual([
    ['due-since', 'due', 'issue', '2026-10-30'],
    ['due', 'due', undefined, '2026-11-13'],
    ['keep-since', 'keep', 'issue', undefined],
  ])
})

it('where nobody knows when it was issued, the clock is there and has no instant', () => {
  expect(clocks(null)).toEqual([
    ['due', 'due', undefined, '2026-11-13'],
    ['due-since', 'due', 'issue', undefined],
    ['keep-since', 'keep', 'issue', undefined],
  ])
})
