/*
 * Code units of plain text, by what they can be in an identifier. A place outside the text has the code NaN and is none of them.
 */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** An ASCII letter. */
export const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

export const isAlphanumeric = (code: number): boolean => isDigit(code) || isAsciiLetter(code)

export const isHexadecimal = (code: number): boolean => isDigit(code) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66)

/** What may stand between the groups of a number: a blank, brackets, a dot, a slash, a hyphen. */
export const isSeparator = (code: number): boolean => code === 0x20 || code === 0x28 || code === 0x29 || (code >= 0x2d && code <= 0x2f)

/** Whether a letter of any script, or an underscore, stands at a place. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? isAsciiLetter(code) || code === 0x5f : /\p{L}/u.test(text.charAt(at))
}
