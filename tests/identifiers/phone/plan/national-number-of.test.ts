import fc from 'fast-check'
import { type CountryCode, getCountries } from 'libphonenumber-js/max'
import parseMax from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { diallingOf } from '../../../../src/identifiers/phone/plan/dialling-of.ts'
import { nationalNumberOf } from '../../../../src/identifiers/phone/plan/national-number-of.ts'
import { enough } from '../../../support/seen-enough.ts'

const ours = (country: string, dialled: string): string | null => {
  const { plan, matcher } = diallingOf(country)
  return nationalNumberOf(dialled, plan, matcher)
}

describe('nationalNumberOf', () => {
  it.each<[string, CountryCode, string, string | null]>([
    ['takes off a prefix', 'DE', '030901820', '30901820'],
    ['leaves what has none', 'DE', '30901820', '30901820'],
    ['leaves what belongs to the number', 'IT', '0669812345', '0669812345'],
    ['makes a part of it digits of the number', 'AR', '01115234567890', '911234567890'],
    ['puts the area before a local number', 'AG', '4641234', '2684641234'],
    ['leaves what is too short without it', 'GB', '0207', '0207'],
    ['leaves what has a length of no number without it', 'GB', '020794609', '020794609'],
    ['takes it off what is longer than any', 'GB', '020794609581', '20794609581'],
    ['refuses the code of a carrier', 'BR', '0151123456789', null],
    ['refuses that of one for which no rule stands', 'CO', '033123456789', null],
    ['takes off a prefix that could have had one', 'BR', '01123456789', '1123456789'],
  ])('%s', (_, country, dialled, number) => {
    expect(ours(country, dialled)).toBe(number)
  })

  // Digits that begin like a call abroad, or with the country's own calling code, are taken apart before.
  it('does as libphonenumber does, in every country', () => {
    const prefixes = ['', '', '0', '1', '8', '06', '011', '0011', '01115', '015', '021', '031', '1801', '1831']
    const digits = fc.tuple(fc.constantFrom(...prefixes), fc.stringMatching(/^\d{3,11}$/)).map((it) => it.join(''))
    let counted = 0
    fc.assert(
      fc.property(fc.constantFrom(...getCountries()), digits, (country, dialled) => {
        const { abroad, matcher } = diallingOf(country)
        if (abroad.test(dialled) || dialled.startsWith(matcher.callingCode)) return
        const theirs = parseMax(dialled, { defaultCountry: country, extract: false })
        if (theirs === undefined || theirs.countryCallingCode !== matcher.callingCode) return
        counted++
        expect(ours(country, dialled)).toBe(theirs.carrierCode === undefined ? theirs.nationalNumber : null)
      }),
      { numRuns: 20_000 },
    )
    expect(counted).toBeGreaterThan(enough(10_000))
  })
})
