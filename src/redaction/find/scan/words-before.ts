import { isAsciiLetter, isDigit } from './codes.ts'

/** So far from its number a word can stand: `Telephone number of the holder: `. */
const farthest = 32

/** The words that can say what the number at a place is: back to the line end or the number before it, nothing where there are none. A word that counts is still one: `phone2: `. */
export function wordsBefore(text: string, at: number): string {
  const from = beginOfWordsBefore(text, at)
  return from === -1 ? '' : text.slice(from, at)
}

/** Where {@link wordsBefore} begin, −1 where there are none. */
export function beginOfWordsBefore(text: string, at: number): number {
  let from = at
  let letters = 0
  for (const limit = Math.max(0, at - farthest); from > limit; from--) {
    const code = text.charCodeAt(from - 1)
    if (code === 0x0a || (isDigit(code) && (from === at || !isAsciiLetter(text.charCodeAt(from - 2))))) break
    if (code >= 0x80 || isAsciiLetter(code)) letters++
  }
  return letters >= 2 ? from : -1
}
