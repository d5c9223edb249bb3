// Numbers made from the plans' own patterns, read by us and by libphonenumber-js with the same metadata.
import parseMax, { validatePhoneNumberLength } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { e164Of } from '../../../src/identifiers/phone/e164-of.ts'
import { isPlanCountry } from '../../../src/identifiers/phone/plan/is-plan-country.ts'
import { parsePhoneNumber } from '../../../src/identifiers/phone/parse-phone-number.ts'
import { belowFrom, type GeneratedNumber, generateNumber } from '../../support/generated-phone-numbers.ts'

// GENERATED_NUMBERS=1000000 for the long run.
const count = Number(process.env.GENERATED_NUMBERS ?? 20_000)
const timeout = 3_600_000

const theirs = ({ text, country }: GeneratedNumber) => {
  const number = isPlanCountry(country) ? parseMax(text, country) : parseMax(text)
  return number?.isValid() === true ? number : null
}

/** Where the two differ: they read a number, and we refuse. */
const differences = [
  {
    why: 'the library drops a trunk prefix after the calling code, or dialled twice; the digits might be another number with one digit too many',
    applies: (codes: readonly string[]) => codes.includes('identifier.phone-dialling-prefix'),
  },
  {
    why: 'the library takes digits with the calling code of the country for a number without its plus, which may also be one of that country',
    applies: (codes: readonly string[]) => codes.includes('identifier.phone-ambiguous'),
  },
] as const

describe('numbers made from the plans', () => {
  it('are read as by libphonenumber-js with full metadata, with the same country and type, except as listed', { timeout }, () => {
    const below = belowFrom(1)
    let valid = 0
    for (let index = 0; index < count; index++) {
      const it = generateNumber(below)
      const [ours, their] = [parsePhoneNumber(it.text, { defaultCountry: it.country }), theirs(it)]
      if (ours.ok) {
        valid++
        expect([it.text, ours.value.e164, ours.value.callingCode]).toEqual([it.text, their?.number, their?.countryCallingCode])
        expect(ours.value.type).toBe(their?.getType()?.toLowerCase().replaceAll('_', '-'))
        if (ours.value.country !== null) expect(ours.value.country).toBe(their?.country)
      } else if (their !== null) {
        const codes = ours.issues.map((issue) => issue.code)
        expect([it, codes, differences.some(({ applies }) => applies(codes))]).toEqual([it, codes, true])
      }
      expect(e164Of(it.text, { defaultCountry: it.country })).toBe(ours.ok ? ours.value.e164 : null)
    }
    expect(valid).toBeGreaterThan(count / 3)
    expect(valid).toBeLessThan((count * 9) / 10)
  })

  it('are refused for the reason that libphonenumber-js gives', { timeout }, () => {
    const below = belowFrom(2)
    const names: Readonly<Record<string, string>> = {
      INVALID_COUNTRY: 'unknown-calling-code',
      TOO_SHORT: 'too-short',
      TOO_LONG: 'too-long',
      NOT_A_NUMBER: 'malformed',
    }
    const told = new Set<string>()
    for (let index = 0; index < count / 4; index++) {
      const it = generateNumber(below)
      if (it.country !== undefined) continue
      const result = parsePhoneNumber(it.text)
      if (result.ok) continue
      const reason = theirs(it) === null ? (names[String(validatePhoneNumberLength(it.text))] ?? 'not-in-plan') : 'dialling-prefix'
      expect([it.text, result.issues.map((issue) => issue.code)]).toEqual([it.text, [`identifier.phone-${reason}`]])
      told.add(reason)
    }
    expect([...told].sort()).toEqual(['dialling-prefix', 'not-in-plan', 'too-long', 'too-short'])
  })
})
