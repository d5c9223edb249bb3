import { expect, it } from 'vitest'
import { type KeptAnswer, keptAnswer } from '../../../src/rules/internal/kept-answers.ts'

it('an answer is found again by an equal question, until another one takes its place', () => {
  const program = { answers: new Map<number, KeptAnswer>() }
  const [bucket, other] = [{}, {}]
  const first = keptAnswer(program, bucket, [1, 2], 3, 0)
  expect(first).toEqual({ bucket, words: [1, 2], items: 3, refused: 0, decided: null, wasDecided: false })
  expect(keptAnswer(program, bucket, [1, 2], 3, 0)).toBe(first)
  expect(keptAnswer(program, other, [1, 2], 3, 0)).not.toBe(first)
  expect(keptAnswer(program, bucket, [1, 2], 3, 0)).not.toBe(first)
})

// There are fewer places than questions, so many share one.
it('no question is given the answer to another one, and no more than 4096 are kept', () => {
  const program = { answers: new Map<number, KeptAnswer>() }
  const bucket = {}
  const words = Array.from({ length: 20_000 }, (_, index) => [index % 1_000, index])
  expect(words.filter((it) => keptAnswer(program, bucket, it, 1, 0).words !== it)).toEqual([])
  const others = [1, 2, 3].flatMap((items) => [0, 1, 2].map((refused) => [items, refused] as const))
  const wrong = words.flatMap((it) =>
    others.filter(([items, refused]) => {
      const answer = keptAnswer(program, bucket, it, items, refused)
      return answer.items !== items || answer.refused !== refused
    }),
  )
  expect(wrong).toEqual([])
  expect(program.answers.size).toBeLessThanOrEqual(4_096)
  // Spread well, they take nearly all places.
  expect(program.answers.size).toBeGreaterThan(4_000)
})
