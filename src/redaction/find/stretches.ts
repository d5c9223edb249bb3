import { weight, weightOf } from './plain/fold.ts'
import { isDigit } from './scan/codes.ts'

/** No stretch is longer, in UTF-16 code units: what is done for one has a bound, so what is done for a text is in proportion to it. */
export const longestStretch = 4096

/** As much before a stretch is read as its context: the words that say what a number is. Nothing is found there. */
export const contextLength = 64

/**
 * Where the stretch that begins at `from` ends: behind its line end, or, in a line that is longer than a stretch, at its weakest place. `null` where more text
 * could still change that. Only what stands in the stretch itself is looked at, so that the same stretches come out however a text arrives.
 */
export function stretchEnd(text: string, from: number, isEnd: boolean): number | null {
  const window = text.slice(from, from + longestStretch)
  const lineEnd = window.indexOf('\n')
  if (lineEnd !== -1) return from + lineEnd + 1
  if (window.length < longestStretch) return isEnd ? text.length : null
  return from + weakestPlace(window)
}

/** The last of the weakest places in the second half. */
function weakestPlace(window: string): number {
  let best = window.length - 1
  let strength = Number.POSITIVE_INFINITY
  for (let place = window.length - 1; place > window.length / 2 && strength > 0; place--) {
    const found = strengthAt(window, place)
    if (found < strength) [best, strength] = [place, found]
  }
  return best
}

/** How much an identifier could reach over a place: from 0, where two words meet, to 6, inside a character. */
function strengthAt(window: string, place: number): number {
  const [first, before, after] = [window.charCodeAt(place - 2), window.charCodeAt(place - 1), window.charCodeAt(place)]
  if (after >= 0xdc00 && after <= 0xdfff) return 6
  if (isBlank(before)) return strengthOverBlank(first, after)
  if (isDelimiter(before)) return 1
  // Scripts without blanks between words.
  if (isIdeograph(before) && isIdeograph(after)) return 2
  if (!isInIdentifiers(before) || !isInIdentifiers(after)) return 3
  return isLetter(before) && isLetter(after) ? 4 : 5
}

/** Groups of digits can be one number, and groups of digits and letters one account of a bank. */
function strengthOverBlank(first: number, after: number): number {
  if (isDigitOfAny(first)) return isDigitOfAny(after) ? 3 : isLetter(after) ? 2 : 1
  return isDigitOfAny(after) ? (isLetter(first) ? 2 : 1) : isLetter(first) && isLetter(after) ? 0 : 1
}

/** Of any script, or what may be the half of one. */
const isDigitOfAny = (code: number): boolean =>
  isDigit(code) || (code >= 0x80 && (weightOf(code) === weight.digit || (code >= 0xdc00 && code <= 0xdfff)))

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d
const isLetter = (code: number): boolean => ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || code >= 0xc0
const delimiters = new Set(Array.from(',;|"<>{}', (it) => it.charCodeAt(0)))
const isDelimiter = (code: number): boolean => delimiters.has(code)
const isIdeograph = (code: number): boolean => code >= 0x3000 && code < 0xd800
const signs = new Set(Array.from('.:@+_%-', (it) => it.charCodeAt(0)))
const isInIdentifiers = (code: number): boolean => isLetter(code) || isDigit(code) || signs.has(code)
