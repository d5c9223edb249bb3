import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../../src/identifiers/phone/parse-phone-number.ts'
import { parseTelUri } from '../../../src/identifiers/phone/parse-tel-uri.ts'
import { telUriOf } from '../../../src/identifiers/phone/tel-uri-of.ts'

describe('a telephone URI', () => {
  it.each<[string, string, string | null]>([
    ['tel:+442079460958', '+442079460958', null],
    ['TEL:+44-20-7946-0958', '+442079460958', null],
    ['tel:+44.20.(7946).0958', '+442079460958', null],
    ['tel:+442079460958;ext=12', '+442079460958', '12'],
    ['tel:+44-20-7946-0958;EXT=1-2', '+442079460958', '12'],
    ['tel:+442079460958;ext=()', '+442079460958', null],
  ])('%s', (text, e164, extension) => {
    const result = parseTelUri(text)
    expect(result).toMatchObject({ ok: true, value: { e164, extension } })
    if (result.ok) expect(parseTelUri(telUriOf(result.value))).toEqual(result)
  })

  it.each<[string, readonly string[]]>([
    ['+442079460958', ['phone-uri-malformed']],
    ['tel:', ['phone-uri-malformed']],
    ['xtel:+442079460958', ['phone-uri-malformed']],
    ['tel:+44*+2079460958', ['phone-uri-malformed']],
    ['tel:+４４2079460958', ['not-ascii', 'phone-uri-malformed']],
    ['tel:#31', ['phone-uri-local']],
    ['tel:+44 20 7946 0958', ['phone-uri-malformed']],
    ['tel:+44*20', ['phone-uri-malformed']],
    ['tel://+442079460958', ['phone-uri-malformed']],
    ['tel:02079460958', ['phone-uri-local']],
    ['tel:7946-0958;phone-context=+4420', ['phone-uri-local']],
    ['tel:+442079460958;isub=1', ['phone-uri-parameter']],
    ['tel:+442079460958;ext=12;isub=1', ['phone-uri-parameter']],
    ['tel:+442079460958;isub=1;ext=12', ['phone-uri-parameter']],
    ['tel:+442079460958;ext=123456789012345678901', ['phone-uri-parameter']],
    ['tel:+442079460958;ext=', ['phone-uri-parameter']],
    ['tel:+442079460958;', ['phone-uri-malformed']],
    ['tel:+442079460958;ext=x', ['phone-uri-parameter']],
    ['tel:+442079460958;phone-context=example.org', ['phone-uri-parameter']],
    ['tel:+44207946', ['phone-too-short']],
    ['tel:+447700900123', ['phone-not-in-plan']],
    [' tel:+442079460958', ['surrounding-white-space']],
    ['', ['empty']],
  ])('refuses %j', (text, codes) => {
    const result = parseTelUri(text)
    expect(result.ok ? [] : result.issues.map((it) => it.code.replace('identifier.', ''))).toEqual(codes)
  })

  it('is written for a number of every country as libphonenumber-js writes it', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)!
      const ours = parsePhoneNumber(example.number)
      expect(ours.ok && telUriOf(ours.value)).toBe(example.getURI())
    }
  })
})
