import { foldOf } from './fold.ts'
import { standInAt } from './stand-in.ts'

/** A text as detectors read it, with the way back to what was written. */
export interface PlainText {
  readonly text: string
  /** Where in the original each unit begins and ends; `null` where the text is as it was. */
  readonly places: { readonly starts: Int32Array; readonly ends: Int32Array } | null
}

/**
 * Rewrites a text so that one spelling is left of what people and systems write in many: digits of every script and full-width signs become
 * ASCII, every blank a space, dashes a hyphen; characters that nobody sees fall away; `[.]`, `(at)` and the like, by which addresses are kept
 * from being clicked, become what they stand for. Each unit remembers from where to where it stood.
 */
export function plainText(text: string): PlainText {
  if (isPlain(text)) return { text, places: null }
  let plain = ''
  let starts = new Int32Array(2 * text.length + 32)
  let ends = new Int32Array(starts.length)
  for (let at = 0; at < text.length; ) {
    special.lastIndex = at
    const next = special.test(text) ? special.lastIndex - 1 : text.length
    const run = Math.max(at, next)
    const standIn = text.charCodeAt(run) < 0x80 ? standInAt(text, run) : null
    const length = standIn?.length ?? lengthAt(text, run)
    const folded = standIn?.sign ?? (isFootnote(text, run) ? ' ' : foldOf(text.slice(run, run + length)))
    const size = plain.length + run - at + folded.length
    if (size > starts.length) [starts, ends] = [grown(starts, size), grown(ends, size)]
    let index = plain.length
    for (let place = at; place < run; place++, index++) {
      starts[index] = place
      ends[index] = place + 1
    }
    // A character can become several of ASCII; each of them stands where it stood.
    for (; index < size; index++) {
      starts[index] = run
      ends[index] = run + length
    }
    plain += text.slice(at, run) + folded
    at = run + length
  }
  return { text: plain, places: { starts, ends } }
}

function grown(places: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * size)
  wider.set(places)
  return wider
}

/** What may be read as something else: a bracket and the blank before it, an escape, whatever is not ASCII. */
const special = /[([{%\\&]|[^\t\n\r -~]| (?=[([{])/g

// Printable ASCII, line ends and tabs, and nothing that could stand for a sign.
const isPlain = (text: string): boolean => !/[^\t\n\r -~]|[([{%\\&]/.test(text) || isPlainAllTheSame(text)

const isPlainAllTheSame = (text: string): boolean =>
  !/[^\t\n\r -~]/.test(text) && !/[[({] ?(?:[.:@]|::|[a-z]{2,12}) ?[\])}]|%[2-7]|\\|&[#a-z]/i.test(text)

const raised = String.raw`[\u00b2\u00b3\u00b9\u2070\u2074-\u2079]`
const superscript = new RegExp(raised)
const note = new RegExp(
  // Behind a word, a number, or what stands for one that was hidden
  String.raw`(?<=(?!${raised})[\p{L}\p{N})*…]|[!?]\]|\[(?:[a-z]+-(?:address|number|card|link|name)|i(?:ban|mei|msi)|observation|own/[\w-]{1,64})(?: [^[\]\n]{0,64})?\])` +
    String.raw`${raised}{1,3}(?!${raised})(?!\p{Cf}*(?:[\p{L}\p{N}@_([{%]|\\u|&#|[.:+'/=~-]{1,2}\p{Cf}*[\p{L}\p{N}]))`,
  'uy',
)
const longestNote = 3

/**
 * `192.0.2.7³`: raised digits behind a word or a number name a note, and are none of it. Not where something goes on behind them, as in `a²@example.org`, nor where there are more than a note has.
 */
function isFootnote(text: string, at: number): boolean {
  if (!superscript.test(text.charAt(at))) return false
  let from = at
  while (at - from < longestNote && superscript.test(text.charAt(from - 1))) from--
  note.lastIndex = from
  return note.test(text)
}

/** Two units for a character outside the basic plane, if both halves are there. */
function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const next = code >= 0xd800 && code <= 0xdbff ? text.charCodeAt(at + 1) : 0
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
