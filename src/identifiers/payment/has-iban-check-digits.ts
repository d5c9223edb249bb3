/**
 * Whether the third and fourth characters of an IBAN are digits that are right: 02 to 98, and one is left of the whole. Capitals and digits without
 * blanks. Source: ISO 13616-1; ISO/IEC 7064, MOD 97-10.
 */
export const hasIbanCheckDigits = (text: string): boolean =>
  /^..(?!0[01]|99)\d\d/.test(text) && remainderOf97(text.slice(4) + text.slice(0, 4)) === 1

/** Letters count as two digits, A as 10 to Z as 35. */
function remainderOf97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
