import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeNames } from '../../../src/redaction/records/free-names.ts'

describe('freeNames', () => {
  it('gives the first numbered form that is not taken, as counting from the start each time does', () => {
    const names = fc.array(fc.constantFrom<string>('a', 'a (2)', 'a (3)', 'a (2) (2)', 'b'), { maxLength: 12 })
    fc.assert(
      fc.property(names, names, (taken, asked) => {
        const nameOf = freeNames(new Set(taken))
        const slow = new Set(taken)
        for (const name of asked) {
          let expected = name
          for (let number = 2; slow.has(expected); number++) expected = `${name} (${number})`
          slow.add(expected)
          expect(nameOf(name)).toBe(expected)
        }
      }),
    )
  })

  it('asks about a name that comes a hundred thousand times no more often than that', () => {
    let asked = 0
    const taken = new Set<string>()
    const has = taken.has.bind(taken)
    taken.has = (name) => {
      asked++
      return has(name)
    }
    const nameOf = freeNames(taken)
    for (let time = 0; time < 100_000; time++) nameOf('a')
    expect(taken.size).toBe(100_000)
    expect(asked).toBe(199_999)
  })
})
