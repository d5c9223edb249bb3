// Redaction asks the readers, everybody else the validators: what the one takes the other must take, in the same spelling.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAccountLink } from '../../src/identifiers/account/parse-account-link.ts'
import { readAccountLink } from '../../src/identifiers/account/read-account-link.ts'
import { parseImei } from '../../src/identifiers/device/parse-imei.ts'
import { parseMacAddress } from '../../src/identifiers/device/parse-mac-address.ts'
import { readImei } from '../../src/identifiers/device/read-imei.ts'
import { readMacAddress } from '../../src/identifiers/device/read-mac-address.ts'
import { parseEmailAddress } from '../../src/identifiers/email/parse-email-address.ts'
import { readEmailAddress } from '../../src/identifiers/email/read-email-address.ts'
import { parseIpAddress } from '../../src/identifiers/ip/parse-ip-address.ts'
import { ipBitsOf } from '../../src/identifiers/ip/read/ip-bits-of.ts'
import { printIp } from '../../src/identifiers/ip/read/print-ip.ts'
import { hasIbanCheckDigits } from '../../src/identifiers/payment/has-iban-check-digits.ts'
import { ibanLengths } from '../../src/identifiers/payment/iban-lengths.ts'
import { parseIban } from '../../src/identifiers/payment/parse-iban.ts'
import { parsePaymentCard } from '../../src/identifiers/payment/parse-payment-card.ts'
import { readPaymentCard } from '../../src/identifiers/payment/read-payment-card.ts'
import type { Result } from '../../src/foundation/result.ts'
import { enough } from '../support/seen-enough.ts'

/** What somebody could write: a good one with one sign changed, added or left out, or as it is. */
const nearly = (...good: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...good), fc.nat(40), fc.constantFrom('', '0', '1', '7', 'f', '-', ' ', ':', '.', '@', '/', '*', 'ß'), fc.nat(1))
    .map(([text, at, sign, more]) => text.slice(0, at) + sign + text.slice(at + 1 - more))
    .map((it) => it.trim())

/** What a validator takes. Where its reader takes nothing, it must have a reason. */
const givenBy = <T>(result: Result<T>): T | null => {
  if (!result.ok) return null
  expect(result.value).not.toBeNull()
  return result.value
}
const readIban = (text: string): string | null =>
  /^[A-Z]{2}[0-9A-Z]+$/.test(text) && ibanLengths.get(text.slice(0, 2)) === text.length && hasIbanCheckDigits(text) ? text : null

const kinds: readonly [string, fc.Arbitrary<string>, (text: string) => unknown, (text: string) => unknown][] = [
  [
    'IMEI',
    nearly('490154203237518', '49-015420-323751-8', '4901542032375186', '000000000000000'),
    readImei,
    (it) => givenBy(parseImei(it)),
  ],
  [
    'MAC address',
    nearly('00:00:5e:00:53:01', '00-00-5E-00-53-01', '0000.5e00.5301', '00005e005301', '00:00:00:00:00:00', '01:00:5e:00:53:01'),
    readMacAddress,
    (it) => givenBy(parseMacAddress(it))?.text ?? null,
  ],
  [
    'card',
    nearly('4111111111111111', '4111 1111 1111 1111', '3782-822463-10005', '6011000990139424'),
    readPaymentCard,
    (it) => givenBy(parsePaymentCard(it)),
  ],
  [
    'IBAN',
    nearly('DE89370400440532013000', 'GB82WEST12345698765432', 'NO9386011117947'),
    readIban,
    (it) => givenBy(parseIban(/[a-z]/.test(it) ? '' : it))?.text ?? null,
  ],
  [
    'e-mail address',
    nearly('erika@example.org', 'a.b@xn--mnchen-3ya.example', 'ä@münchen.example', 'a@straße.example', '"a"@example.org'),
    (it) => {
      const read = readEmailAddress(it)
      return 'text' in read ? read : null
    },
    (it) => givenBy(parseEmailAddress(it)),
  ],
  [
    'link',
    nearly('https://t.me/example_user/12', 'wa.me/442079460958', 'https://x.com/share'),
    (it) => {
      const read = readAccountLink(it)
      return typeof read === 'object' ? read : null
    },
    (it) => givenBy(parseAccountLink(it)),
  ],
  [
    'IP address',
    nearly('192.0.2.1', '2001:db8::7', '::ffff:192.0.2.1', '2001:DB8:0:0::7'),
    (it) => {
      const bits = ipBitsOf(it)
      return bits === null ? null : printIp(bits)
    },
    (it) => givenBy(parseIpAddress(it))?.text ?? null,
  ],
]

describe('reader and validator agree', () => {
  it.each(kinds)('%s', (_, written, read, validated) => {
    let taken = 0
    fc.assert(
      fc.property(written, (text) => {
        // White space inside, signs that nobody sees and what is not ASCII are refused before anybody reads.
        const expected = validated(text)
        if (expected !== null) taken++
        if (expected !== null || /^[!-~]*$/.test(text)) expect([text, read(text)]).toEqual([text, expected])
      }),
      { numRuns: 2000 },
    )
    expect(taken).toBeGreaterThan(enough(50))
  })
})
