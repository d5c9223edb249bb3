import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disjoint, type Taken } from '../../../src/redaction/find/disjoint.ts'

interface Named extends Taken {
  readonly name: string
}

const taken = (text: string): Named => {
  const [name = '', from, to] = text.split(' ')
  return { name, from: Number(from), to: Number(to), canonical: name }
}
const told = (found: readonly string[], inside: 'falls-away' | 'counts'): readonly string[] =>
  disjoint(found.map(taken), inside).map(({ name, from, to, canonical }) => `${name} ${from} ${to} ${canonical}`)

describe('disjoint', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', [], [], []],
    ['one', ['a 0 5'], ['a 0 5 a'], ['a 0 5 a']],
    ['two apart, in any order', ['b 5 9', 'a 0 5'], ['a 0 5 a', 'b 5 9 b'], ['a 0 5 a', 'b 5 9 b']],
    ['the first longer', ['a 0 6', 'b 4 8'], ['a 0 8 a b'], ['a 0 8 a b']],
    ['the second longer', ['a 0 4', 'b 3 9'], ['b 0 9 a b'], ['b 0 9 a b']],
    ['as long as each other', ['a 0 4', 'b 2 6'], ['a 0 6 a b'], ['a 0 6 a b']],
    ['one inside the other', ['a 0 9', 'b 2 5'], ['a 0 9 a'], ['a 0 9 a b']],
    ['one inside, from the beginning on', ['b 0 3', 'a 0 9'], ['a 0 9 a'], ['a 0 9 a b']],
    ['three in a row', ['a 0 4', 'b 3 7', 'c 6 9'], ['a 0 9 a b c'], ['a 0 9 a b c']],
  ])('%s', (_, found, fallsAway, counts) => {
    expect(told(found, 'falls-away')).toEqual(fallsAway)
    expect(told(found, 'counts')).toEqual(counts)
  })

  it('covers what was covered before, and nothing twice', () => {
    const place = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
      .map(([from, length]): Taken => ({ from, to: from + length, canonical: 'x' }))
    fc.assert(
      fc.property(fc.array(place), fc.constantFrom('falls-away', 'counts'), (found, inside) => {
        const covered = (of: readonly Taken[]): readonly number[] =>
          Array.from({ length: 50 }, (_, at) => of.filter(({ from, to }) => from <= at && at < to).length)
        expect(covered(disjoint(found, inside))).toEqual(covered(found).map((it) => Math.min(it, 1)))
      }),
    )
  })
})
