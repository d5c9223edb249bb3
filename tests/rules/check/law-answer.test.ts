import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerCodes, answerOf } from '../../../src/rules/check/combination/answer.ts'
import { answerUnder, changed, isSettled, lawAnswers, voiceOf } from '../../../src/rules/check/combination/law-answer.ts'
import { byFinding, byOurselves, byReview, byStatement, yes } from '../../../src/rules/check/reading/code.ts'
import {
  actUnknown,
  bitsOf,
  closed,
  closedOf,
  closes,
  compels,
  firstOpen,
  holds,
  kindBits,
  mayCompel,
  mayRedirect,
  permits,
  reduced,
  senderFails,
  verdictOf,
} from '../../../src/rules/check/verdict/word.ts'
import { outcomeTable } from '../../../src/rules/reference/outcome-table.ts'

const code = fc.constantFrom(yes, byReview, byFinding, byStatement, byOurselves)
const of = (word: (code: number) => number): fc.Arbitrary<number> => code.map(word)
const permit = of((it) => bitsOf(it, permits | compels, mayCompel) | kindBits('permit', it))
const voluntary = of((it) => bitsOf(it, permits, 0) | kindBits('permit', it))
const forbid = of((it) => bitsOf(it, closes, 0) | kindBits('open', it))
const hold = of((it) => bitsOf(it, holds, 0) | kindBits('hold', it))
const closedPack = of((it) => bitsOf(it, closed, 0) | kindBits('closed', it))
const several = (...kinds: fc.Arbitrary<number>[]): fc.Arbitrary<number> =>
  fc.array(fc.oneof(...kinds), { maxLength: 4 }).map((words) => words.reduce((all, it) => all | it, 0))
const ask = several(permit, permit, voluntary, forbid, hold, closedPack)
const give = several(permit, permit, voluntary, forbid, hold)
const policy = several(forbid, hold)

/** The table, handed all three words as they are. */
function tableOf(ask: number, give: number, policy: number): ReturnType<typeof outcomeTable> {
  const open = Math.max(firstOpen(ask), firstOpen(give), firstOpen(policy))
  if ((ask & actUnknown) !== 0) return { row: 7, outcome: open === byOurselves ? 'verify' : 'clarify' }
  const kinds = { [byReview]: 'review', [byFinding]: 'finding', [byStatement]: 'stated', [byOurselves]: 'established' } as const
  return outcomeTable({
    act: 'disclose',
    route: 'right',
    sender: 'sufficient',
    ask: verdictOf(ask),
    give: verdictOf(give),
    policy: verdictOf(policy),
    closed: closedOf(ask),
    dutyToAct: 'no',
    firstMissing: kinds[open as keyof typeof kinds] ?? 'review',
  })
}

it('answers as the table does when it is handed laws and policies at once', () => {
  const rows = new Set<number>()
  const cases = fc.array(fc.tuple(ask, give, policy, fc.boolean()), { minLength: 400, maxLength: 400 })
  fc.assert(
    fc.property(cases, (list) => {
      for (const [a, g, p, isActKnown] of list) {
        const act = isActKnown ? 0 : actUnknown
        const answer = answerOf(answerUnder(lawAnswers(a | act, g | act), voiceOf(p | act)))
        expect(answer).toEqual(tableOf(a | act, g | act, p | act))
        rows.add(answer.row)
      }
    }),
    { numRuns: 50, seed: 1543 },
  )
  expect([...rows].sort((a, b) => a - b)).toEqual([3, 4, 5, 6, 7, 8, 9, 10])
})

it('looks at nothing that is dropped of a word, whatever others say besides', () => {
  const words = fc.tuple(ask, give, policy)
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 100, maxLength: 100 }), (list) => {
      for (const [[a, g, p], [a2, g2, p2]] of list) {
        const whole = tableOf(a | a2, g | g2, p | p2)
        expect(tableOf(reduced(a) | a2, g | g2, p | p2)).toEqual(whole)
        expect(tableOf(a | a2, reduced(g) | g2, p | p2)).toEqual(whole)
        expect(tableOf(a | a2, g | g2, reduced(p) | p2)).toEqual(whole)
        for (const word of [a, g, p]) {
          expect(reduced(word) & ~word).toBe(0)
          expect(reduced(word | actUnknown)).toBe(word | actUnknown)
          // What is looked at before the verdicts is kept.
          expect(reduced(word | senderFails | mayRedirect) & (senderFails | mayRedirect)).toBe(senderFails | mayRedirect)
        }
      }
    }),
    { numRuns: 20, seed: 1543 },
  )
  // Nothing else is said of a role that closes, and nothing that may be of what is.
  expect(reduced(closes | permits | compels | holds | closed | kindBits('open', byReview))).toBe(closes)
  expect(reduced(permits | compels | mayCompel | kindBits('permit', byStatement) | closed | holds | kindBits('hold', byFinding))).toBe(
    permits | compels | holds,
  )
})

it('is settled where policies change nothing, and is the number of the answer then', () => {
  fc.assert(
    fc.property(ask, give, policy, (a, g, p) => {
      const laws = lawAnswers(a, g)
      if (isSettled(laws)) expect(answerUnder(laws, voiceOf(p))).toBe(laws)
    }),
    { numRuns: 5_000, seed: 1543 },
  )
  // The answers themselves come first, and nothing behind them is settled.
  expect([answerCodes.length - 1, answerCodes.length].map(isSettled)).toEqual([true, false])
  expect(isSettled(lawAnswers(closes, permits))).toBe(true)
  expect(isSettled(lawAnswers(permits | compels, permits | compels))).toBe(false)
})

it('changes each answer alike, whatever policies say', () => {
  const laws = lawAnswers(permits | compels, permits | compels)
  const other = changed(laws, (code) => code - 1)
  for (const word of [0, closes, holds, kindBits('open', byStatement)])
    expect(answerUnder(other, voiceOf(word))).toBe(answerUnder(laws, voiceOf(word)) - 1)
  expect(changed(laws, (code) => code)).toBe(laws)
})
