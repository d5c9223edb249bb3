import { expect, it } from 'vitest'
import { randomBytes } from '../../src/foundation/random-bytes.ts'

it('gives as many bytes as are asked for, others each time', () => {
  const drawn = Array.from({ length: 50 }, () => randomBytes(32))
  expect(drawn.every((it) => it.length === 32)).toBe(true)
  expect(new Set(drawn.map((it) => it.join())).size).toBe(50)
  // Every byte takes many values: 1600 bytes leave fewer than 200 of 256 out of the question.
  expect(new Set(drawn.flatMap((it) => [...it])).size).toBeGreaterThan(200)
})
