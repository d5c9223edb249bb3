import type { Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { findInStretch } from './find-in-stretch.ts'
import { stretchEnd } from './stretches.ts'

/** What is found in a text so far, and how far that is settled. */
export interface Settled {
  readonly findings: readonly Finding[]
  /** Nothing before it changes, whatever follows. A stretch begins there. */
  readonly settled: number
}

/**
 * Finds in a text that may go on, from a place where a stretch begins. What is found up to `settled` is what would be found there in the whole text. Who lets
 * go of text keeps the last {@link contextLength} units before `settled`, and asks again from there when more has come; a stretch is never longer than
 * {@link longestStretch}, so no more than both together need to be kept.
 */
export function findSettled(text: string, from: number, isEnd: boolean, options: ReadFindOptions): Settled {
  const findings: Finding[] = []
  let begin = from
  for (let at = nextSign(text, begin); at !== -1; at = nextSign(text, begin)) {
    const stretch = stretchAround(text, begin, at, isEnd)
    if (stretch.end === null) return { findings, settled: stretch.begin }
    for (const it of findInStretch(text, stretch.begin, stretch.end, options)) findings.push(it)
    begin = stretch.end
  }
  return { findings, settled: isEnd ? text.length : stretchAround(text, begin, text.length, false).begin }
}

/** Without one of these nothing can be an identifier: digits, an @ or what stands for one, groups with colons. */
const sign = /[0-9@]|:[0-9a-f:]|[([{] ?(?:at|[.:])|[0-9a-f]{2}-[0-9a-f]{2}-|[^\0-\x7f]/gi

function nextSign(text: string, from: number): number {
  sign.lastIndex = from
  return sign.exec(text)?.index ?? -1
}

/** The stretch that holds a place, where one begins at `from`. */
function stretchAround(text: string, from: number, place: number, isEnd: boolean): { readonly begin: number; readonly end: number | null } {
  let begin = from + text.slice(from, place).lastIndexOf('\n') + 1
  let end = stretchEnd(text, begin, isEnd)
  while (end !== null && end <= place && end < text.length) [begin, end] = [end, stretchEnd(text, end, isEnd)]
  return { begin, end }
}
