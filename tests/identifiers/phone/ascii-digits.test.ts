import { expect, it } from 'vitest'
import { asciiDigits } from '../../../src/identifiers/phone/ascii-digits.ts'

const characters = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))

it('knows every decimal digit of Unicode, ten to a script', () => {
  const digits = characters.filter((it) => /\p{Decimal_Number}/u.test(it))
  expect(digits.length).toBeGreaterThanOrEqual(660)
  expect(digits.map(asciiDigits).join('')).toBe('0123456789'.repeat(digits.length / 10))
})

it('agrees with compatibility normalisation where that knows the digit', () => {
  const folding = characters.filter((it) => /\p{Decimal_Number}/u.test(it) && /^[0-9]$/.test(it.normalize('NFKC')))
  expect(folding.length).toBeGreaterThan(60)
  expect(folding.filter((it) => asciiDigits(it) !== it.normalize('NFKC'))).toEqual([])
})

it('leaves everything else alone', () => {
  for (const text of ['+49 (0)30', '½², ⅷ', 'Ⅳ', '一二三', '①', '']) expect(asciiDigits(text)).toBe(text)
})
