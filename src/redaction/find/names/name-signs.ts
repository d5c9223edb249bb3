import { isAlphanumeric } from '../scan/codes.ts'
import { lastWord } from '../scan/last-word.ts'
import { lastWords } from './name-words.ts'

/**
 * Finds the next sign of the name of an account from a place on, the end of the text if there is none, and null if there is none in all of it: an @ that begins a word, a colon behind a word that says what
 * follows, an underscore in a word behind such a one. Names are looked for in the stretches that have one, so most texts are passed over as fast as they can be. The place may only move forward.
 */
export function nameSigns(text: string): ((from: number) => number) | null {
  if (!text.includes('@') && !text.includes('_') && !text.includes(': ')) return null
  const [ats, colons, underscores] = [signsBy(text, '@', skipAt), signsBy(text, ': ', skipColon), signsBy(text, '_', skipUnderscore)]
  return (from) => Math.min(ats(from), colons(from), underscores(from))
}

/** Finds a sign for which `skip` gives its own place, and goes on from the place that it gives otherwise. */
function signsBy(text: string, sign: string, skip: (text: string, at: number) => number): (from: number) => number {
  let next = -1
  return (from) => {
    if (next >= from) return next
    next = text.indexOf(sign, from)
    for (let onward = 0; next !== -1; next = text.indexOf(sign, onward)) {
      onward = skip(text, next)
      if (onward === next) return next
    }
    next = text.length
    return next
  }
}

/** Neither in an address of mail nor alone. */
function skipAt(text: string, at: number): number {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)]
  return !isAlphanumeric(before) && before !== 0x2e && before !== 0x40 && (isInName(after) || after >= 0x80) ? at : at + 1
}

/** `telegram: ` */
const skipColon = (text: string, at: number): number => (isBehindWord(text, at) ? at : at + 1)

/** `Instagram-Konto example_user`: a blank and perhaps a quotation mark, and the word before them. */
function skipUnderscore(text: string, at: number): number {
  let from = at
  while (at - from < longestName && isInName(text.charCodeAt(from - 1))) from--
  let before = text.charCodeAt(from - 1)
  if (before !== 0x20 && isQuote(before)) before = text.charCodeAt(--from - 1)
  if (before === 0x20 && at - from <= longestName && isBehindWord(text, from - 1)) return at
  let to = at + 1
  while (isInName(text.charCodeAt(to))) to++
  return to
}

const longestName = 32

/** Whether one of the words ends at a place, perhaps behind a blank and a quotation mark. Most words end otherwise than any of these. */
function isBehindWord(text: string, end: number): boolean {
  let at = end
  let last = text.charCodeAt(at - 1)
  while (end - at < 2 && (last === 0x20 || isQuote(last))) last = text.charCodeAt(--at - 1)
  if (last < 0x80) {
    const before = text.charCodeAt(at - 2)
    if (!isAlphanumeric(last) || (before < 0x80 && ends[endOf(before, last)] !== 1)) return false
  }
  return lastWords.has(lastWord(text, at))
}

const endOf = (before: number, last: number): number => ((before & 0x1f) << 5) | (last & 0x1f)
const ends = new Uint8Array(0x400)
for (const word of lastWords)
  if (/[a-z]{2}$/.test(word)) ends[endOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1

const isInName = (code: number): boolean => code < 0x80 && inName[code] === 1
const inName = new Uint8Array(0x80)
for (let code = 0; code < 0x80; code++) if (isAlphanumeric(code) || code === 0x5f || code === 0x2e) inName[code] = 1

/** Of ASCII, or of another script. */
const isQuote = (code: number): boolean =>
  code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f)
