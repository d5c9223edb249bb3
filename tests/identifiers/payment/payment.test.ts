import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../src/foundation/result.ts'
import { cardRanges } from '../../../src/identifiers/payment/card-ranges.ts'
import { ibanLengths } from '../../../src/identifiers/payment/iban-lengths.ts'
import { parseIban } from '../../../src/identifiers/payment/parse-iban.ts'
import { parsePaymentCard } from '../../../src/identifiers/payment/parse-payment-card.ts'
import { registryIbans } from '../../vectors/registry-ibans.ts'

const told = (result: Result<{ readonly text: string }>): readonly string[] =>
  result.ok ? [result.value.text] : result.issues.map((it) => it.code.replace('identifier.', ''))

const inFours = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1 ')

describe('parseIban', () => {
  it('has an example for each country of the registry', () => {
    expect(registryIbans.map((it) => it.slice(0, 2)).sort()).toEqual([...ibanLengths.keys()].sort())
  })

  it.each(registryIbans)('reads %s, in groups and in small letters too', (iban) => {
    const expected = { ok: true, value: { text: iban, country: iban.slice(0, 2), checkDigits: iban.slice(2, 4), bban: iban.slice(4) } }
    for (const text of [iban, inFours(iban), iban.toLowerCase()]) expect(parseIban(text)).toMatchObject(expected)
  })

  it.each([
    ['DE88370400440532013000', ['iban-check-digits']],
    ['DE89370400440532013001', ['iban-check-digits']],
    ['DE8937040044053201300', ['iban-length']],
    ['DE893704004405320130000', ['iban-length']],
    ['XX89370400440532013000', ['iban-country']],
    ['GF1420041010050500013M02606', ['iban-country']],
    ['8937040044053201300000', ['iban-malformed']],
    ['DEAB370400440532013000', ['iban-malformed']],
    ['DE89', ['iban-malformed']],
    ['DE89 3704 0044 0532 0130 0', ['iban-length']],
    ['DE89 370 40044 0532 0130 00', ['iban-malformed']],
    ['DE89  3704 0044 0532 0130 00', ['iban-malformed']],
    ['DE893704 0044 0532 0130 00', ['iban-malformed']],
    ['DE89-3704-0044-0532-0130-00', ['iban-malformed']],
    ['IBAN DE89370400440532013000', ['iban-malformed']],
    [' DE89370400440532013000', ['surrounding-white-space']],
    ['DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000', ['not-ascii', 'iban-malformed']],
    ['ＤＥ89370400440532013000', ['not-ascii', 'iban-malformed']],
    ['', ['empty']],
    [89, ['not-a-text']],
  ])('%j', (text, expected) => {
    expect(told(parseIban(text))).toEqual(expected)
  })

  const remainder = (bban: string, country: string, digits: string): bigint =>
    BigInt(Array.from(bban + country + digits, (it) => Number.parseInt(it, 36)).join('')) % 97n

  it('gives one account one pair of check digits, which is never 00, 01 or 99', () => {
    const bban = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: 18, maxLength: 18 })
    const pairs = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'))
    fc.assert(
      fc.property(bban, (account) => {
        const expected = String(98n - remainder(account, 'DE', '00')).padStart(2, '0')
        expect(pairs.filter((it) => parseIban(`DE${it}${account}`).ok)).toEqual([expected])
      }),
      { numRuns: 300 },
    )
  })

  it('refuses pairs that pass mod 97 but are never given', () => {
    // Of 97 accounts in a row, one has 97 as right digits (00 would pass, too), one 98 (01) and one 02 (99).
    const passing = Array.from({ length: 97 }, (_, index) => String(index).padStart(18, '0')).flatMap((account) =>
      ['00', '01', '99'].filter((it) => remainder(account, 'DE', it) === 1n).map((it) => `DE${it}${account}`),
    )
    expect(passing).toHaveLength(3)
    for (const iban of passing) expect(told(parseIban(iban))).toEqual(['iban-check-digits'])
  })
})

describe('parsePaymentCard', () => {
  it.each([
    // The numbers that payment processors publish for tests.
    ['4111111111111111', ['visa']],
    ['4222222222222', ['visa']],
    ['5555555555554444', ['mastercard']],
    ['2223003122003222', ['mastercard']],
    ['378282246310005', ['american-express']],
    ['6011111111111117', ['discover', 'rupay']],
    ['30569309025904', ['diners-club']],
    ['3530111333300000', ['jcb']],
    ['6200000000000005', ['unionpay']],
    ['6759649826438453', ['maestro']],
    ['2200000000000004', ['mir']],
  ])('%s is a card of %j', (text, networks) => {
    expect(parsePaymentCard(text)).toMatchObject({
      ok: true,
      value: { text, networks, issuerPrefix: text.slice(0, 8), lastFour: text.slice(-4) },
    })
  })

  it.each([
    ['4111 1111 1111 1111', ['4111111111111111']],
    ['4111-1111-1111-1111', ['4111111111111111']],
    ['3782 822463 10005', ['378282246310005']],
    ['3056 930902 5904', ['30569309025904']],
    ['4111111111111112', ['card-check-digit']],
    ['411111111111116', ['card-length']],
    ['411111111111117', ['card-length', 'card-check-digit']],
    ['60111111111111118', ['card-check-digit']],
    ['9999999999999995', ['card-range']],
    ['9999999999999999', ['card-range', 'card-check-digit']],
    ['0000000000000000', ['card-range']],
    ['4111 1111-1111 1111', ['card-malformed']],
    ['4111  1111  1111  1111', ['card-malformed']],
    ['41 11 11 11 11 11 11 11', ['card-malformed']],
    ['4111.1111.1111.1111', ['card-malformed']],
    ['41111111111', ['card-malformed']],
    ['41111111111111111111', ['card-malformed']],
    ['4111 **** **** 1111', ['card-masked']],
    ['411111XXXXXX1111', ['card-masked']],
    ['４111111111111111', ['not-ascii', 'card-malformed']],
    ['4111111111111111\t', ['surrounding-white-space']],
    ['', ['empty']],
    [4111111111111111, ['not-a-text']],
  ])('%j', (text, expected) => {
    expect(told(parsePaymentCard(text))).toEqual(expected)
  })

  it('has ranges that can be compared digit by digit', () => {
    expect(cardRanges.filter(({ from, to }) => from.length !== to.length || from > to)).toEqual([])
  })

  it('takes one check digit in ten', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: 14, maxLength: 14 }), (digits) => {
        const accepted = Array.from('0123456789').filter((it) => parsePaymentCard(`4${digits}${it}`).ok)
        expect(accepted).toHaveLength(1)
      }),
    )
  })
})
