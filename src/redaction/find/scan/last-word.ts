import { isAsciiLetter } from './codes.ts'

/** The word right before a place, in small letters, behind at most four blanks and signs that stand between a word and its number; nothing where anything else stands there. */
export function lastWord(text: string, at: number): string {
  let end = at
  while (at - end < 4 && between.has(text.charCodeAt(end - 1))) end--
  let from = end
  while (end - from < 24 && isLetter(text.charCodeAt(from - 1))) from--
  return text.slice(from, end).toLowerCase()
}

const between = new Set(Array.from(' \t\n.:#="\'([_', (it) => it.charCodeAt(0)))
// Quotation marks, apostrophes and dashes of print stand beside words: “Telegram”, d’utilisateur.
const isLetter = (code: number): boolean =>
  isAsciiLetter(code) || (code > 0xbf && !(code >= 0x2000 && code <= 0x206f)) || code === 0xaa || code === 0xba
