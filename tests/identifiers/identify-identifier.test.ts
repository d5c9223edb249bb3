import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyIdentifier } from '../../src/identifiers/identify-identifier.ts'
import {
  parseCidr,
  parseEmailAddress,
  parseIban,
  parseImei,
  parseImsi,
  parseIpAddress,
  parseMacAddress,
  parsePaymentCard,
  parsePhoneNumber,
} from '../../src/identifiers/index.ts'
import { enough } from '../support/seen-enough.ts'

const kindsOf = (text: unknown, defaultCountries: readonly string[] = []): readonly string[] =>
  identifyIdentifier(text, { defaultCountries }).map((it) => it.kind)

describe('every reading of', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['192.0.2.1', [], ['ip-address']],
    ['192.0.2.1:443', [], ['ip-endpoint']],
    ['[2001:db8::1]', [], []],
    ['[2001:db8::1]:443', [], ['ip-endpoint']],
    ['192.0.2.0/24', [], ['cidr']],
    ['192.0.2.1-192.0.2.9', [], ['ip-range']],
    ['+44 20 7946 0958', [], ['phone-number']],
    ['tel:+442079460958', [], ['phone-number']],
    ['020 7946 0958', [], []],
    ['020 7946 0958', ['GB', 'GG', 'US'], ['phone-number']],
    ['anna@example.org', [], ['email-address']],
    ['490154203237518', [], ['imei']],
    // a subscription of Germany and a handset: both check
    ['262019999999991', [], ['imei', 'imsi']],
    // a card whose digits are those of a handset, too
    ['4532015112830366', [], ['imei', 'payment-card']],
    ['00:00:5e:00:53:01', [], ['mac-address']],
    ['00005e005301', [], ['mac-address']],
    ['DE89 3704 0044 0532 0130 00', [], ['iban']],
    ['https://t.me/example_user', [], ['account-link']],
    ['https://wa.me/442079460958', [], ['account-link']],
    ['::', [], ['ip-address']],
    ['hello', [], []],
    ['', [], []],
  ])('%s', (text, countries, kinds) => {
    expect(kindsOf(text, countries)).toEqual(kinds)
  })

  it('a number that several countries assign', () => {
    const readings = identifyIdentifier('030 23125012', { defaultCountries: ['DE', 'NL', 'DE', 'GB'] })
    expect(readings.map((it) => (it.kind === 'phone-number' ? it.value.e164 : null))).toEqual(['+493023125012', '+443023125012'])
  })

  it('nothing that is no text, and none for options that are none', () => {
    for (const it of [null, 5, {}, undefined]) expect(identifyIdentifier(it, null as never)).toEqual([])
  })
})

it('has a reading of a kind exactly where the parser of that kind has', () => {
  const parsers = {
    'ip-address': parseIpAddress,
    cidr: parseCidr,
    'phone-number': parsePhoneNumber,
    'email-address': parseEmailAddress,
    imei: parseImei,
    imsi: parseImsi,
    'mac-address': parseMacAddress,
    iban: parseIban,
    'payment-card': parsePaymentCard,
  } as const
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: 12, maxLength: 17 }),
    fc.string({ unit: fc.constantFrom(...Array.from('0123456789abf.:/@+- ')), maxLength: 20 }),
  )
  let several = 0
  fc.assert(
    fc.property(text, (it) => {
      const readings = identifyIdentifier(it)
      if (readings.length > 1) several++
      for (const [kind, parse] of Object.entries(parsers)) {
        const result = parse(it)
        expect(readings.filter((reading) => reading.kind === kind)).toEqual(
          result.ok ? [{ kind, value: result.value, notes: result.notes }] : [],
        )
      }
    }),
    { numRuns: 3_000 },
  )
  expect(several).toBeGreaterThanOrEqual(enough(6))
})
