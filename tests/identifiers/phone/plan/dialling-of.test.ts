import fc from 'fast-check'
import { getCountries } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { diallingOf, isDialledAtHome } from '../../../../src/identifiers/phone/plan/dialling-of.ts'
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
