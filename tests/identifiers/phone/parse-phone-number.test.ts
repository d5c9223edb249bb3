import { getCountries, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../../src/identifiers/phone/parse-phone-number.ts'
import { fictitiousButNotInPlan, fictitiousPhoneNumbers } from '../../support/fictitious-phone-numbers.ts'

const read = (text: string, defaultCountry?: string): string | readonly string[] => {
  const result = parsePhoneNumber(text, { defaultCountry })
  if (!result.ok) return result.issues.map((it) => it.code.replace('identifier.', ''))
  return result.value.e164 + (result.value.extension === null ? '' : ` ext ${result.value.extension}`)
}

describe('reads', () => {
  it.each<[string, string | undefined, string]>([
    ['+442079460958', undefined, '+442079460958'],
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['+44-20-7946-0958', undefined, '+442079460958'],
    ['+44.20.7946.0958', undefined, '+442079460958'],
    ['+44 (20) 7946 0958', undefined, '+442079460958'],
    ['(+44) 20 7946 0958', undefined, '+442079460958'],
    ['+44 (0)20 7946 0958', undefined, '+442079460958'],
    ['+44 (0) 20 7946 0958', undefined, '+442079460958'],
    ['+ 44 20 7946 0958', undefined, '+442079460958'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['(020) 7946 0958', 'GB', '+442079460958'],
    ['20 7946 0958', 'GB', '+442079460958'],
    ['0044 20 7946 0958', 'DE', '+442079460958'],
    ['011 44 20 7946 0958', 'US', '+442079460958'],
    ['0011 44 20 7946 0958', 'AU', '+442079460958'],
    ['+44 20 7946 0958', 'DE', '+442079460958'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['1-202-555-0123', 'US', '+12025550123'],
    ['202.555.0123', 'CA', '+12025550123'],
    // full-width, typographic signs, blanks that do not break
    ['＋４４　２０　７９４６　０９５８', undefined, '+442079460958'],
    ['（０２０）７９４６－０９５８', 'GB', '+442079460958'],
    ['+44\u00a020\u202f7946\u20110958', undefined, '+442079460958'],
    ['+44–20–7946–0958', undefined, '+442079460958'],
    // Arabic-Indic, Persian, Devanagari, Bengali, Thai, mathematical digits
    ['+٤٤٢٠٧٩٤٦٠٩٥٨', undefined, '+442079460958'],
    ['+۴۴۲۰۷۹۴۶۰۹۵۸', undefined, '+442079460958'],
    ['+४४२०७९४६०९५८', undefined, '+442079460958'],
    ['+৪৪২০৭৯৪৬০৯৫৮', undefined, '+442079460958'],
    ['+๔๔๒๐๗๙๔๖๐๙๕๘', undefined, '+442079460958'],
    ['+𝟜𝟜𝟚𝟘𝟟𝟡𝟜𝟞𝟘𝟡𝟝𝟠', undefined, '+442079460958'],
    ['+44 20 7946 0958;ext=12', undefined, '+442079460958 ext 12'],
    ['+44 20 7946 0958 ext. 12', undefined, '+442079460958 ext 12'],
    ['+44 20 7946 0958 EXT 12', undefined, '+442079460958 ext 12'],
    ['+44 20 7946 0958 extension 12', undefined, '+442079460958 ext 12'],
    ['+44 20 7946 0958x12', undefined, '+442079460958 ext 12'],
    ['(202) 555-0123 x012', 'US', '+12025550123 ext 012'],
    // an Italian number keeps its zero, and one reading is left
    ['+39 06 12345678', undefined, '+390612345678'],
    ['+39 (0)6 12345678', undefined, '+390612345678'],
    // Argentina: 15 when dialled, 9 after the calling code
    ['011 15 2345-6789', 'AR', '+5491123456789'],
  ])('%s from %s as %s', (text, country, expected) => {
    expect(read(text, country)).toBe(expected)
  })

  it.each(Object.entries(fictitiousPhoneNumbers))('the fictitious number of %s', (_, number) => {
    expect(read(number)).toBe(number)
  })
})

describe('refuses', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['020 7946 0958', undefined, ['phone-needs-country']],
    ['442079460958', undefined, ['phone-needs-country']],
    ['0044 20 7946 0958', undefined, ['phone-needs-country']],
    ['020 7946 0958', 'gb', ['phone-unknown-country']],
    ['020 7946 0958', 'XX', ['phone-unknown-country']],
    ['020 7946 0958', '', ['phone-unknown-country']],
    ['+44 20 7946 0958', 'XX', ['phone-unknown-country']],
    ['+44 7700 900123 4567890', 'XX', ['phone-unknown-country', 'phone-too-long']],
    // the plus is missing, or a national number happens to look so
    ['442079460958', 'GB', ['phone-ambiguous']],
    ['493023125012', 'DE', ['phone-ambiguous']],
    ['+39 (0)3123456789', undefined, ['phone-ambiguous']],
    // a trunk prefix or a carrier code among the digits
    ['+44 020 7946 0958', undefined, ['phone-dialling-prefix']],
    ['+49 030 23125012', undefined, ['phone-dialling-prefix']],
    ['0049 030 23125012', 'DE', ['phone-dialling-prefix']],
    ['+54 11 15 2345 6789', undefined, ['phone-dialling-prefix']],
    ['015 11 961234567', 'BR', ['phone-dialling-prefix']],
    ['+442 (0)079460958', undefined, ['phone-dialling-prefix']],
    ['+44 20 (0)7946 0958', undefined, ['phone-too-long']],
    ['+559 (0)11961234567', undefined, ['phone-dialling-prefix']],
    ['+1 800 FLOWERS', undefined, ['phone-letters']],
    ['tel:+442079460958', undefined, ['phone-letters']],
    ['+44 20 7946 0958 or +44 20 7946 0959', undefined, ['phone-letters']],
    ['+44 20 7946 0958 ext', undefined, ['phone-letters']],
    ['+44 20 7946 0958/59', undefined, ['phone-several-numbers']],
    ['+44 20 7946 0958, 0959', undefined, ['phone-several-numbers']],
    ['+44 20 7946 0958; 0959', undefined, ['phone-several-numbers']],
    ['030/23125012', 'DE', ['phone-several-numbers']],
    ['+44 20 7946 0958 / Smith', undefined, ['phone-letters', 'phone-several-numbers']],
    ['++442079460958', undefined, ['phone-malformed']],
    ['+44+2079460958', undefined, ['phone-malformed']],
    ['442079460958+', undefined, ['phone-malformed']],
    ['+', undefined, ['phone-malformed']],
    ['()', undefined, ['phone-malformed']],
    ['+44 ((20)) 7946 0958', undefined, ['phone-malformed']],
    ['+44 (20 7946 0958', undefined, ['phone-malformed']],
    ['+44   20 7946 0958', undefined, ['phone-malformed']],
    ['*31#+442079460958', undefined, ['phone-malformed']],
    ['+44 20 7946 09##', undefined, ['phone-malformed']],
    ['+44 20 7946 0958 #12', undefined, ['phone-malformed']],
    ['+999 123 4567', undefined, ['phone-unknown-calling-code']],
    ['+0 20 7946 0958', undefined, ['phone-unknown-calling-code']],
    ['+44 20 7946', undefined, ['phone-too-short']],
    ['+44 20', undefined, ['phone-too-short']],
    ['+44 20 7946 0958 123456', undefined, ['phone-too-long']],
    ['112', 'DE', ['phone-too-short']],
    ['911', 'US', ['phone-too-short']],
    ['+442079460958\u202c', undefined, ['invisible-character']],
    [' +442079460958', undefined, ['surrounding-white-space']],
    [' 020 7946 0958', undefined, ['surrounding-white-space', 'phone-needs-country']],
    ['', undefined, ['empty']],
    ['', 'XX', ['phone-unknown-country']],
    ...fictitiousButNotInPlan.map((it): [string, undefined, string[]] => [it, undefined, ['phone-not-in-plan']]),
  ])('%j from %s', (text, country, codes) => {
    const expected = text === '' && country === 'XX' ? ['empty', ...codes] : codes
    expect(read(text, country)).toEqual(expected)
  })

  it.each([undefined, null, 442079460958, {}, ['+442079460958'], Symbol('x')])('what is not a text', (input) => {
    expect(parsePhoneNumber(input)).toMatchObject({ ok: false, issues: [{ code: 'identifier.not-a-text' }] })
  })

  it.each([5, {}, [], true])('a default country that is not a text', (defaultCountry) => {
    expect(parsePhoneNumber('020 7946 0958', { defaultCountry: defaultCountry as never })).toMatchObject({
      ok: false,
      issues: [{ code: 'identifier.phone-unknown-country' }],
    })
  })

  it('takes no options for no country', () => {
    for (const options of [null, {}, { defaultCountry: undefined }, { defaultCountry: null }])
      expect(parsePhoneNumber('020 7946 0958', options as never)).toMatchObject({ issues: [{ code: 'identifier.phone-needs-country' }] })
  })
})

describe('says of a number', () => {
  it.each<[string, string | null, string, string | null]>([
    ['+442079460958', 'GB', '44', 'fixed-line'],
    ['+12025550123', 'US', '1', 'fixed-line-or-mobile'],
    ['+61491570006', 'AU', '61', 'mobile'],
    ['+358181234567', 'AX', '358', 'fixed-line'],
    ['+358401234567', 'FI', '358', 'mobile'],
    ['+390669812345', 'VA', '39', 'fixed-line'],
    ['+74951234567', 'RU', '7', 'fixed-line'],
    ['+77172123456', 'KZ', '7', 'fixed-line'],
    // shared ranges have no country, whatever the library says
    ['+18005550199', null, '1', 'toll-free'],
    ['+19005550199', null, '1', 'premium-rate'],
    ['+448081570123', null, '44', 'toll-free'],
    ['+611800160401', null, '61', 'toll-free'],
    ['+78001234567', null, '7', 'toll-free'],
    ['+80012345678', null, '800', 'toll-free'],
    ['+881612345678', null, '881', 'mobile'],
    // one country has the calling code to itself
    ['+498001234567', 'DE', '49', 'toll-free'],
  ])('%s', (text, country, callingCode, type) => {
    expect(parsePhoneNumber(text)).toMatchObject({ ok: true, value: { country, callingCode, type, extension: null } })
  })
})

describe('the example number of the library', () => {
  /** Territories whose mobile numbers are those of the country with the same plan. */
  const sameAs: Readonly<Record<string, string>> = {
    AX: 'FI',
    BL: 'GP',
    CC: 'AU',
    CX: 'AU',
    EH: 'MA',
    IM: 'GB',
    MF: 'GP',
    SJ: 'NO',
    VA: 'IT',
  }

  it.each(getCountries())('for %s is read, abroad and at home', (country) => {
    const example = getExampleNumber(country, examples)!
    const result = parsePhoneNumber(example.formatInternational())
    expect(result).toMatchObject({ ok: true, value: { e164: example.number, callingCode: getCountryCallingCode(country) } })
    expect([country, sameAs[country]]).toContain(result.ok && result.value.country)
    expect(parsePhoneNumber(example.formatNational(), { defaultCountry: country })).toEqual(result)
  })
})
