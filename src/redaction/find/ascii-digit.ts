/** The ASCII digit of a decimal digit of any script: digits of a script stand in a row from zero to nine (The Unicode Standard, 4.6). */
export function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let start = code
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(start - 1))) start--
  return String((code - start) % 10)
}
