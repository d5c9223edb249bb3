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
import { nextCandidate } from './scan/next-candidate.ts'
import { numberAt } from './scan/number-at.ts'
import type { Detector, Look, Span } from './span.ts'
import { contextLength } from './stretches.ts'

/** Finds in one stretch of a text. What stands before it is read as context, and no further than its length. */
export function findInStretch(text: string, begin: number, end: number, options: ReadFindOptions): readonly Finding[] {
  const base = Math.max(0, begin - contextLength)
  const plain = plainText(text.slice(base, end))
  const places = plain.places
  let first = begin - base
  if (places !== null) {
    first = 0
    while (first < plain.text.length && base + (places.starts[first] ?? 0) < begin) first++
  }
  return spansIn(plain.text, first, options).map(({ kind, from, to, canonical, why }) => {
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
  (look, place) => pairsAt(look, place) || place + 5,
  hostAt,
  // What has to be folded is folded here.
  (_, place) => place + 1,
  linkAt,
]

/**
 * Looks until nothing more is found: what was glued to an identifier can be one itself, once that one is taken out. After the first time only what
 * stands beside the last findings can have changed.
 */
function spansIn(plain: string, first: number, options: ReadFindOptions): readonly Span[] {
  let text = plain
  let found: readonly Span[] = []
  let places: readonly Range[] = [[first, plain.length]]
  while (places.length > 0) {
    const more = disjoint(lookAt(text, first, places, options), 'falls-away')
    if (more.length === 0) break
    found = found.length === 0 ? more : [...found, ...more].sort((a, b) => a.from - b.from)
    places = around(more, first, plain.length)
    if (!places.some((it) => holdsSigns(text, it, more))) break
    text = withoutSpans(text, more)
  }
  return found
}

type Range = readonly [from: number, to: number]

function lookAt(text: string, first: number, places: readonly Range[], options: ReadFindOptions): Span[] {
  const look: Look = {
    text,
    first,
    wants: options.wants,
    countries: options.countries,
    found: [],
    colonsUntil: 0,
  }
  const national = options.countries.length > 0
  for (const [from, to] of places) {
    let at = from
    for (;;) {
      const next = nextCandidate(text, at, to, null, national)
      if (next === -1) break
      at = detectors[next % 8]?.(look, Math.floor(next / 8)) ?? to
    }
  }
  return look.found
}

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

const signs = /[0-9@:]/

/** Whether a range has signs of identifiers outside what was found there. */
function holdsSigns(text: string, [from, to]: Range, spans: readonly Span[]): boolean {
  let at = from
  for (const span of spans) {
    if (span.from >= to) break
    if (span.from > at && signs.test(text.slice(at, span.from))) return true
    at = Math.max(at, span.to)
  }
  return at < to && signs.test(text.slice(at, to))
}

/** As long as before, with brackets where a finding was: they end whatever stands beside them, as a label does. */
function withoutSpans(plain: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { from, to } of spans) {
    parts.push(plain.slice(at, from), '[', ' '.repeat(to - from - 2), ']')
    at = to
  }
  return parts.join('') + plain.slice(at)
}
