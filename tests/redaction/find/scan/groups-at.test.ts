import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsAt } from '../../../../src/redaction/find/scan/groups-at.ts'

const groupsIn = (text: string, place: number, most?: number): readonly string[] => {
  const { starts, ends } = groupsAt(text, place, most)
  return starts.map((start, index) => `${start}–${ends[index]}`)
}

describe('groupsAt', () => {
  it.each<[string, number, number | undefined, readonly string[]]>([
    ['123', 0, undefined, ['0–3']],
    ['x 12 345.6', 2, undefined, ['2–4', '5–8', '9–10']],
    ['12   345    6', 0, undefined, ['0–2', '5–8']],
    ['1(2)3-4/5', 0, undefined, ['0–1', '2–3', '4–5', '6–7', '8–9']],
    ['1,2', 0, undefined, ['0–1']],
    ['1 x', 0, undefined, ['0–1']],
    ['1 2 3 4', 0, 3, ['0–1', '2–3', '4–5']],
    ['1 2 3', 0, 3, ['0–1', '2–3', '4–5']],
    ['1 2', 0, 1, ['0–1']],
  ])('%j from %i on, %s at most: %j', (text, place, most, groups) => {
    expect(groupsIn(text, place, most)).toEqual(groups)
  })

  it('finds what one expression finds', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('0123   .-/(),x')), maxLength: 24 }).map((it) => `7${it}`)
    fc.assert(
      fc.property(text, (it) => {
        const run = /^\d+(?:[ ()./-]{1,3}\d+)*/.exec(it)?.[0] ?? ''
        const expected = Array.from(run.matchAll(/\d+/g), ({ index, 0: digits }) => `${index}–${index + digits.length}`)
        expect([it, groupsIn(it, 0)]).toEqual([it, expected])
      }),
      { numRuns: 1_000 },
    )
  })
})
