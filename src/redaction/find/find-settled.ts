import type { Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { findInStretch } from './find-in-stretch.ts'
import { nameSigns } from './names/name-signs.ts'
import { withNames } from './names/with-names.ts'
import { withObservations } from './observations/with-observations.ts'
import { isLetterAt } from './scan/codes.ts'
import { withOwn } from './with-own.ts'
import { nextCandidate } from './scan/next-candidate.ts'
import { signsOf } from './scan/signs-of.ts'
import { contextLength, longestStretch, stretchEnd } from './stretches.ts'
import { without } from './without.ts'

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
  const names = options.wants['account-name'] ? nameSigns(text) : null
  const lineOfSign = options.detectors.length === 0 ? linesOfSigns(text, names) : null
  let begin = from
  let lineEnd = lineEndAfter(text, from)
  for (;;) {
    const onward = lineOfSign?.(begin, lineEnd) ?? begin
    if (onward > begin) {
      begin = onward
      lineEnd = lineEndAfter(text, begin)
    }
    if (begin >= text.length && isEnd) return { findings, settled: begin }
    const end = lineEnd - begin < longestStretch ? lineEnd + 1 : stretchEnd(text, begin, isEnd)
    if (end === null || begin >= text.length) return { findings, settled: begin }
    for (const it of findIn(text, begin, end, names, options)) findings.push(it)
    begin = end
    if (lineEnd < begin) lineEnd = lineEndAfter(text, begin)
  }
}

/**
 * Passes over lines without any sign of an identifier, which looking for signs does faster than reading: from a place in a line that ends at `lineEnd` to where the next line with one begins. Where most lines
 * have one it is asked once in a while only.
 */
function linesOfSigns(text: string, names: NextSign | null): (begin: number, lineEnd: number) => number {
  const signs = signsOf(text)
  let wait = 0
  return (begin, lineEnd) => {
    if (wait-- > 0) return begin
    const sign = Math.min(signs(begin), names?.(begin) ?? text.length)
    wait = sign - begin < worthwhile ? patience : 0
    return sign <= lineEnd ? begin : text.lastIndexOf('\n', sign - 1) + 1
  }
}

// In units before the next sign, and in lines.
const worthwhile = 256
const patience = 64

type NextSign = (from: number) => number

function findIn(text: string, begin: number, end: number, names: NextSign | null, options: ReadFindOptions): readonly Finding[] {
  const { countries, detectors } = options
  const first = nextCandidate(text, begin, end, false, countries.length > 0)
  const numbered = first === -1 ? [] : findInStretch(text, begin, end, options, first)
  const isNamed = names !== null && (names(begin) < end || numbered.some((it) => isGlued(text, it.end)))
  const found = isNamed ? withNames(text, [begin, end], numbered, options) : numbered
  const united = options.observations ? withUnits(text, [begin, end], found, options) : found
  return detectors.length === 0 ? united : withOwn(text, [begin, end], united, detectors)
}

/** What is glued to something that was found can be a word of its own once that is taken out. */
const isGlued = (text: string, at: number): boolean => text.charCodeAt(at) === 0x40 || isLetterAt(text, at)

/** With addresses and times in one, and what comes to light when they are gone. */
function withUnits(
  text: string,
  [begin, end]: readonly [begin: number, end: number],
  found: readonly Finding[],
  options: ReadFindOptions,
): readonly Finding[] {
  const united = withObservations(text, [begin, end], found)
  if (united === found) return found
  const base = Math.max(0, begin - contextLength)
  const left = without(
    text.slice(base, end),
    united.map((it) => ({ start: it.start - base, end: it.end - base })),
  )
  const more = findSettled(left, begin - base, true, { ...options, detectors: [] }).findings
  return [...united, ...more.map((it) => ({ ...it, start: it.start + base, end: it.end + base }))].sort((a, b) => a.start - b.start)
}

function lineEndAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? Number.POSITIVE_INFINITY : end
}
