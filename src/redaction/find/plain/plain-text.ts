import { foldOf } from './fold.ts'
import { canStandIn, standInAt } from './stand-in.ts'

/** A text as detectors read it, with the way back to what was written. */
export interface PlainText {
  readonly text: string
  /** Where in the original each unit begins and ends; `null` where the text is as it was. */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null
}

/**
 * Rewrites a text so that one spelling is left of what people and systems write in many: digits of every script and full-width signs become
 * ASCII, every blank a space, dashes a hyphen; characters that nobody sees fall away; `[.]`, `(at)` and the like, by which addresses are kept
 * from being clicked, become what they stand for. Each unit remembers from where to where it stood.
 */
export function plainText(text: string): PlainText {
  if (isPlain(text)) return { text, places: null }
  let plain = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const standIn = code < 0x80 && canStandIn(text, at, code) ? standInAt(text, at) : null
    const length = standIn?.length ?? lengthAt(text, at, code)
    const folded = standIn?.sign ?? (code >= 0x20 && code < 0x7f ? text.charAt(at) : foldOf(text.slice(at, at + length)))
    // A character can become several of ASCII; each of them stands where it stood.
    for (let index = 0; index < folded.length; index++) {
      starts.push(at)
      ends.push(at + length)
    }
    plain += folded
    at += length
  }
  return { text: plain, places: { starts, ends } }
}

// Printable ASCII, line ends and tabs, and nothing that could stand for a sign.
const isPlain = (text: string): boolean => !/[^\t\n\r -~]/.test(text) && !/[[({] ?(?:[.:@]|::|[a-z]{2,12}) ?[\])}]|%[2-7]|\\|&[#a-z]/i.test(text)

/** Two units for a character outside the basic plane, if both halves are there. */
function lengthAt(text: string, at: number, code: number): number {
  const next = code >= 0xd800 && code <= 0xdbff ? text.charCodeAt(at + 1) : 0
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
