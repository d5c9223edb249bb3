import type { Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { disjoint } from './disjoint.ts'
import { emailAt } from './email/email-at.ts'
import { hostAt } from './ip/host-at.ts'
import { ipv6At } from './ip/ipv6-at.ts'
import { linkAt } from './links/link-at.ts'
import { pairsAt } from './numbers/mac-address-in.ts'
import { internationalAt } from './phone/international-at.ts'
import { plainText } from './plain/plain-text.ts'
import { isQuiet } from './scan/lookout.ts'
import { nextCandidate } from './scan/next-candidate.ts'
import { numberAt } from './scan/number-at.ts'
import type { Detector, Look, Span } from './span.ts'
import { contextLength } from './stretches.ts'
import { without } from './without.ts'

/**
 * Finds in one stretch of a text. What stands before it is read as context, and no further than its length. Whoever looked for the first candidate in the text as it was written
 * can say which that is.
 */
export function findInStretch(text: string, begin: number, end: number, options: ReadFindOptions, candidate = -1): readonly Finding[] {
  const base = Math.max(0, begin - contextLength)
  const plain = plainText(text.slice(base, end))
  const places = plain.places
  let first = begin - base
  if (places !== null) {
    first = 0
    while (first < plain.text.length && base + (places.starts[first] ?? 0) < begin) first++
  }
  // In a text that stands for itself the first candidate is the same.
  const known = places === null && candidate >= 0 ? candidate - base * 8 : -1
  return spansIn(plain.text, first, known, options).map(({ kind, from, to, canonical, why }) => {
    const start = base + (places === null ? from : (places.starts[from] ?? 0))
    const stop = base + (places === null ? to : (places.ends[to - 1] ?? 0))
    return { kind, start, end: stop, text: text.slice(start, stop), canonical, why }
  })
}

/** Who looks at which {@link candidate}. */
const detectors: readonly Detector[] = [
  numberAt,
  internationalAt,
  emailAt,
  ipv6At,
  // The next hyphen or dot may stand behind the first of several, too.
  (look, place) => pairsAt(look, place) || place + (look.text.charCodeAt(place + 2) === 0x2d ? 3 : 5),
  hostAt,
  // What has to be folded is folded here.
  (_, place) => place + 1,
  linkAt,
]

/**
 * Looks until nothing more is found: what was glued to an identifier can be one itself, once that one is taken out. After the first time only what
 * stands beside the last findings can have changed.
 */
function spansIn(plain: string, first: number, candidate: number, options: ReadFindOptions): readonly Span[] {
  const { wants, countries } = options
  const look: Look = { text: plain, first, wants, countries, found: [], colonsUntil: 0, refused: 0 }
  lookAt(look, first, plain.length, candidate)
  let more = disjoint(look.found, 'falls-away')
  if (more.length === 0 || (look.refused === 0 && isQuietBeside(plain, first, more))) return more
  let found: readonly Span[] = []
  for (let text = plain; more.length > 0; ) {
    found = found.length === 0 ? more : [...found, ...more].sort((a, b) => a.from - b.from)
    text = without(
      text,
      more.map((it) => ({ start: it.from, end: it.to })),
    )
    const again: Look = { ...look, text, found: [], colonsUntil: 0 }
    for (const [from, to] of around(more, first, plain.length)) lookAt(again, from, to, -1)
    more = disjoint(again.found, 'falls-away')
  }
  return found
}

/** Looks at each candidate in a range, of which the first may be known. */
function lookAt(look: Look, from: number, to: number, candidate: number): void {
  const { text, countries, found } = look
  let next = candidate >= 0 ? candidate : nextCandidate(text, from, to, true, countries.length > 0)
  while (next !== -1) {
    const before = found.length
    const at = detectors[next % 8]?.(look, Math.floor(next / 8)) ?? to
    if (found.length === before || (found.at(-1)?.to ?? 0) < at) look.refused++
    next = nextCandidate(text, at, to, true, countries.length > 0)
  }
}

type Range = readonly [from: number, to: number]

/** Farther than any detector looks. */
const reach = 320

function around(spans: readonly Span[], first: number, end: number): readonly Range[] {
  const ranges: [number, number][] = []
  for (const { from, to } of spans) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] >= from - reach) last[1] = Math.min(end, to + reach)
    else ranges.push([Math.max(first, from - reach), Math.min(end, to + reach)])
  }
  return ranges
}

/** As far before a number as the scan reads words. */
const besides = 64

/** Whether there is nothing beside what was found that could be taken for something once that is out: not even what the scan would look at closer. */
function isQuietBeside(text: string, first: number, spans: readonly Span[]): boolean {
  let at = first
  for (const [index, { from, to }] of spans.entries()) {
    if (!isQuiet(text, Math.max(at, from - besides), from)) return false
    at = to
    const end = Math.min(text.length, to + besides, spans[index + 1]?.from ?? text.length)
    if (!isQuiet(text, to, end)) return false
  }
  return true
}
