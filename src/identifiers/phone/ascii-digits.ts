/**
 * Writes the decimal digits of every script as ASCII. Digits of a script stand in a row from zero to nine (The Unicode Standard, 4.6), so a
 * digit's value is its distance from where the row begins.
 */
export const asciiDigits = (text: string): string => text.replace(foreignDigit, digitValue)

const foreignDigit = /(?![0-9])\p{Decimal_Number}/gu

function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let start = code
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(start - 1))) start--
  return String((code - start) % 10)
}
