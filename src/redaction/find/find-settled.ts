import type { Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { findInStretch } from './find-in-stretch.ts'
import { withOwn } from './with-own.ts'
import { nextCandidate } from './scan/next-candidate.ts'
import { longestStretch, stretchEnd } from './stretches.ts'

/** What is found in a text so far, and how far that is settled. */
export interface Settled {
  readonly findings: readonly Finding[]
  /** Nothing before it changes, whatever follows. A stretch begins there. */
  readonly settled: number
}

/**
 * Finds in a text that may go on, from a place where a stretch begins. What is found up to `settled` is what would be found there in the whole text. Who lets
 * go of text keeps the last `contextLength` units before `settled`, and asks again from there when more has come; a stretch is never longer than
 * `longestStretch`, so no more than both together need to be kept.
 */
export function findSettled(text: string, from: number, isEnd: boolean, options: ReadFindOptions): Settled {
  const findings: Finding[] = []
  let begin = from
  let lineEnd = lineEndAfter(text, from)
  for (;;) {
    if (begin >= text.length && isEnd) return { findings, settled: begin }
    const end = lineEnd - begin < longestStretch ? lineEnd + 1 : stretchEnd(text, begin, isEnd)
    if (end === null || begin >= text.length) return { findings, settled: begin }
    for (const it of findIn(text, begin, end, options)) findings.push(it)
    begin = end
    if (lineEnd < begin) lineEnd = lineEndAfter(text, begin)
  }
}

function findIn(text: string, begin: number, end: number, options: ReadFindOptions): readonly Finding[] {
  const { countries, detectors } = options
  const first = nextCandidate(text, begin, end, false, countries.length > 0)
  const found = first === -1 ? [] : findInStretch(text, begin, end, options, first)
  return detectors.length === 0 ? found : withOwn(text, [begin, end], found, detectors)
}

function lineEndAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? Number.POSITIVE_INFINITY : end
}
