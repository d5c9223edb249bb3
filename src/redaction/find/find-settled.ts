import type { Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { findInStretch } from './find-in-stretch.ts'
import { nextCandidate } from './scan/next-candidate.ts'
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
  const national = options.countries.length > 0
  const nextSign = signsOf(text)
  let begin = from
  for (let at = nextSign(begin); at < text.length; at = nextSign(begin)) {
    const stretch = stretchAround(text, begin, at, isEnd)
    if (stretch.end === null) return { findings, settled: stretch.begin }
    if (nextCandidate(text, Math.max(at - beforeSign, stretch.begin), stretch.end, false, national) !== -1)
      for (const it of findInStretch(text, stretch.begin, stretch.end, options)) findings.push(it)
    begin = stretch.end
  }
  return { findings, settled: isEnd ? text.length : stretchAround(text, begin, text.length, false).begin }
}

// Without one of these nothing can be an identifier: digits, an @ or what stands for one, groups with colons or hyphens, other scripts. Two patterns, since what looks
// for ASCII alone looks at many units at once.
const asciiSign = /[0-9@:&([{-]/g
const foreignSign = /[^\0-\x7f]/g

/** As much can stand before the first sign of a candidate: a plus with a bracket, an escape, the first groups of a hardware address. */
const beforeSign = 20

/** Finds the next sign from a place on, which may only move forward. */
function signsOf(text: string): (from: number) => number {
  let [ascii, foreign] = [-1, -1]
  const next = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex - 1 : text.length
  }
  return (from) => {
    if (ascii < from) ascii = next(asciiSign, from)
    if (foreign < from) foreign = next(foreignSign, from)
    return Math.min(ascii, foreign)
  }
}

/** The stretch that holds a place, where one begins at `from`. */
function stretchAround(text: string, from: number, place: number, isEnd: boolean): { readonly begin: number; readonly end: number | null } {
  let begin = from + text.slice(from, place).lastIndexOf('\n') + 1
  let end = stretchEnd(text, begin, isEnd)
  while (end !== null && end <= place && end < text.length) [begin, end] = [end, stretchEnd(text, end, isEnd)]
  return { begin, end }
}
