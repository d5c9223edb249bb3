/*
 * Bytes as letters, two for each byte. No digit, no hexadecimal letter, no sign: whatever is written so cannot be taken for an identifier.
 */
const alphabet = 'ghijklmnopqrstuv'

/** Bytes as lower-case letters from g to v. */
export function lettersOf(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += `${alphabet[byte >> 4]}${alphabet[byte & 15]}`
  return letters
}

/** The bytes that such letters stand for. The letters are known to be from g to v, and even in number. */
export const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from({ length: letters.length / 2 }, (_, index) => (nibble(letters, 2 * index) << 4) | nibble(letters, 2 * index + 1))

const nibble = (letters: string, index: number): number => alphabet.indexOf(letters.charAt(index))
