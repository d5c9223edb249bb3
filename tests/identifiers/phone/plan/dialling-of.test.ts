import fc from 'fast-check'
import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { diallingOf, isDialledAtHome, prefixLengthOf } from '../../../../src/identifiers/phone/plan/dialling-of.ts'
import { matcherOf } from '../../../../src/identifiers/phone/plan/matcher-of.ts'
import { readPlainNumber } from '../../../../src/identifiers/phone/plan/read-plain-number.ts'

const countries = getCountries()
const digits = fc.stringMatching(/^\d{2,18}$/)
const runs = Number(process.env['FUZZ_RUNS'] ?? 20_000)

/** Digits as they are dialled at home: mostly with the prefix, and near the lengths that numbers have. */
const dialled = fc
  .tuple(fc.constantFrom(...countries), fc.boolean(), digits)
  .map(
    ([country, isPrefixed, rest]) =>
      [country, `${isPrefixed ? (diallingOf(country).prefixes?.[0] ?? '') : ''}${rest}`.slice(0, 18)] as const,
  )

describe('diallingOf', () => {
  it('knows every length that a number can have as it is dialled at home', () => {
    let refused = 0
    fc.assert(
      fc.property(dialled, ([country, text]) => {
        const dialling = diallingOf(country)
        if (!isDialledAtHome(dialling, text) || ((dialling.lengths >> text.length) & 1) === 1) return
        refused++
        expect(readPlainNumber(text, 0, text.length, country)).toBe('none')
      }),
      { numRuns: runs },
    )
    expect(refused).toBeGreaterThan(runs / 10)
  })

  it('knows every digit with which something else can begin', () => {
    fc.assert(
      fc.property(dialled, ([country, text]) => {
        const dialling = diallingOf(country)
        if (((dialling.elsewhere >> Number(text[0])) & 1) === 0) expect(isDialledAtHome(dialling, text)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  it.each(['US', 'GB', 'DE'])('has lengths in %s unless its prefix varies', (country) => {
    const { lengths, prefixes } = diallingOf(country)
    expect(lengths === -1).toBe(prefixes === null)
  })
})

describe('what is dialled before a number', () => {
  const bitsOf = (bits: number): readonly number[] => Array.from({ length: 20 }, (_, it) => it).filter((it) => ((bits >> it) & 1) === 1)

  it.each<[string, readonly string[] | null, readonly number[]]>([
    ['GB', ['0', '180020'], [0, 4]],
    // The prefix and the calling code are the same there.
    ['US', ['1'], [0]],
    ['DE', ['0'], [0, 4]],
    ['RU', ['8'], [7, 8]],
    ['HU', ['06'], [0, 3]],
    ['SG', [], [0, 6]],
    ['AU', null, [0, 1, 6]],
    ['BR', null, [0, 5]],
  ])('in %s: %j, and what begins with %j can be something else', (country, prefixes, elsewhere) => {
    const dialling = diallingOf(country)
    expect(dialling.prefixes).toEqual(prefixes)
    expect(bitsOf(dialling.elsewhere)).toEqual(elsewhere)
    expect(diallingOf(country)).toBe(dialling)
  })

  it.each<[string, readonly number[]]>([
    ['US', [7, 8, 10, 11]],
    ['FR', [9, 10]],
    ['HU', [8, 9, 10, 11]],
    ['SG', [8, 10, 11]],
  ])('numbers in %s have %j digits', (country, lengths) => {
    expect(bitsOf(diallingOf(country).lengths)).toEqual(lengths)
  })

  it.each<[string, string, number | null]>([
    ['GB', '020', 1],
    ['GB', '20', 0],
    ['GB', '18002020', 6],
    ['US', '1202', 1],
    ['HU', '0612', 2],
    ['HU', '012', 0],
    ['SG', '06', 0],
    ['BR', '011961', 1],
    // The code of a carrier, or digits that it becomes
    ['BR', '0151123456789', null],
    ['AR', '01115', null],
    ['AG', '4641234', null],
  ])('in %s it is of %s: %s', (country, digits, length) => {
    expect(prefixLengthOf(diallingOf(country).plan, digits)).toBe(length)
  })

  it.each<[string, string, boolean]>([
    ['GB', '020', true],
    ['GB', '00', false],
    ['GB', '44', false],
    ['US', '1', true],
    ['US', '011', false],
    ['US', '01', true],
  ])('in %s %s is dialled at home: %s', (country, digits, isHome) => {
    expect(isDialledAtHome(diallingOf(country), digits)).toBe(isHome)
  })
})

describe('the matcher of a calling code', () => {
  it('knows every length that a number behind it can have', () => {
    let refused = 0
    fc.assert(
      fc.property(digits, (text) => {
        const codes = Uint8Array.from(text, Number)
        const matcher = matcherOf(codes, 0, codes.length)
        if (matcher !== null && ((matcher.lengths >> (text.length - matcher.callingCode.length)) & 1) === 1) return
        refused++
        expect(readPlainNumber(`+${text}`, 0, text.length + 1, null)).toBe('none')
      }),
      { numRuns: runs },
    )
    expect(refused).toBeGreaterThan(runs / 10)
  })
})
