import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDigitAutomaton } from '../../../../src/identifiers/phone/plan/digit-automaton.ts'
import { type DigitPattern, placesOf } from '../../../../src/identifiers/phone/plan/digit-patterns.ts'
import { enough } from '../../../support/seen-enough.ts'

/** A pattern as plans are written, of every construction they use. */
const pattern = fc.letrec<{ pattern: string; sequence: string; atom: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((it) => it.join('|')),
  sequence: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '?', '{2}', '{1,2}', '{0,1}')), { minLength: 1, maxLength: 3 })
    .map((it) => it.flat().join('')),
  atom: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('0', '1', '2', '\\d', '[01]', '[1-3]', '[02-46]'),
    tie('pattern').map((it) => `(?:${it})`),
    tie('pattern').map((it) => `(${it})`),
  ),
})).pattern

const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4'), maxLength: 9 })
const numbersOf = (text: string): Uint8Array => Uint8Array.from(text, Number)

/** The slow way: every pattern by itself, as a regular expression. */
const slowlyMatched = (patterns: readonly DigitPattern[], text: string): readonly number[] =>
  patterns.flatMap(({ source, matches }, index) => {
    const isWhole = new RegExp(`^(?:${source})$`).test(text)
    const begins = matches === 'begins' && Array.from(text).some((_, at) => new RegExp(`^(?:${source})$`).test(text.slice(0, at + 1)))
    return (matches === 'begins' ? begins : isWhole && text !== '') ? [index] : []
  })

describe('an automaton of digits', () => {
  it('matches what the regular expressions match, one by one', () => {
    const some = fc.array(fc.record({ source: pattern, matches: fc.constantFrom('whole' as const, 'begins' as const) }), {
      minLength: 1,
      maxLength: 4,
    })
    let matching = 0
    fc.assert(
      fc.property(some, fc.array(digits, { minLength: 1, maxLength: 8 }), (patterns, texts) => {
        const follow = createDigitAutomaton(placesOf(patterns), (it) => ({ patterns: [...it.patterns].sort(), length: it.length }))
        // Twice, since what was explored once is then looked up.
        for (const text of [...texts, ...texts]) {
          const found = follow(numbersOf(`9${text}9`), 1, text.length + 1)
          const expected = slowlyMatched(patterns, text)
          if (expected.length > 0) matching++
          expect([text, found?.patterns ?? []]).toEqual([text, expected])
          if (found !== null) expect(found.length).toBe(text.length)
        }
      }),
      { numRuns: 300 },
    )
    expect(matching).toBeGreaterThan(enough(300))
  })

  it('looks up where digits led before, and makes a state of places once', () => {
    const places = placesOf(
      Array.from({ length: 100 }, (_, it) => ({ source: `${String(it).padStart(2, '0')}\\d[12]3`, matches: 'whole' as const })),
    )
    let asked = 0
    const following = new Proxy(places.following, {
      get: (target, key) => {
        asked++
        return Reflect.get(target, key) as unknown
      },
    })
    const follow = createDigitAutomaton({ ...places, following }, (it) => ({ ...it }))
    const texts = Array.from({ length: 100 }, (_, it) => `${String(it).padStart(2, '0')}013`)
    const first = texts.map((it) => follow(numbersOf(it), 0, 5))
    expect(asked).toBeGreaterThan(300)
    asked = 0
    for (const [index, it] of texts.entries()) expect(follow(numbersOf(it), 0, 5)).toBe(first[index])
    expect(follow(numbersOf('00'), 0, 2)).toBe(follow(numbersOf('00'), 0, 2))
    expect(asked).toBe(0)
    // The same places, by other digits
    expect(follow(numbersOf('00723'), 0, 5)).toBe(first[0])
    expect(follow(numbersOf('00003'), 0, 5)).toBeNull()
  })

  it('grows beyond its first table', () => {
    const source = '\\d{5}'
    const follow = createDigitAutomaton(
      placesOf(Array.from({ length: 10 }, (_, digit) => ({ source: `${digit}${source}`, matches: 'whole' as const }))),
      (it) => ({ is: [...it.patterns] }),
    )
    const answers = Array.from({ length: 10 }, (_, digit) => follow(numbersOf(`${digit}12345`), 0, 6)?.is)
    expect(answers).toEqual(Array.from({ length: 10 }, (_, digit) => [digit]))
    const wide = createDigitAutomaton(
      placesOf(Array.from({ length: 100 }, (_, it) => ({ source: `${String(it).padStart(2, '0')}\\d{3}`, matches: 'whole' as const }))),
      (it) => ({ is: [...it.patterns] }),
    )
    for (let it = 0; it < 100; it++) expect(wide(numbersOf(`${String(it).padStart(2, '0')}000`), 0, 5)?.is).toEqual([it])
  })

  it.each(['a', '\\D', '(1', '1)', '[^0]', '1+', '1*', '.', '(?=1)1', '(?!1)2', '{2}'])('refuses %s, which plans do not use', (source) => {
    expect(() => placesOf([{ source, matches: 'whole' }])).toThrow('a pattern of another kind')
  })
})
