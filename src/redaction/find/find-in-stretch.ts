import type { FindableKind, Finding } from '../finding.ts'
import type { ReadFindOptions } from '../options.ts'
import { citationsIn } from './citations.ts'
import { emailAddresses } from './email-addresses.ts'
import { ipAddresses } from './ip-addresses.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { plainText } from './plain-text.ts'
import type { Detector, Span } from './span.ts'
import { contextLength } from './stretches.ts'

const detectors: Readonly<Record<FindableKind, Detector>> = {
  'ip-address': ipAddresses,
  'email-address': emailAddresses,
  'phone-number': phoneNumbers,
}

/** Finds in one stretch of a text. What stands before it is read as context, and no further than its length. */
export function findInStretch(text: string, begin: number, end: number, options: ReadFindOptions): readonly Finding[] {
  const base = Math.max(0, begin - contextLength)
  const plain = plainText(text.slice(base, end))
  let first = 0
  while (first < plain.text.length && base + plain.startOf(first) < begin) first++
  return spansIn(plain.text, first, options).map(({ kind, from, to, canonical, why }) => {
    const [start, stop] = [base + plain.startOf(from), base + plain.endOf(to)]
    return { kind, start, end: stop, text: text.slice(start, stop), canonical, why }
  })
}

/** Looks until nothing more is found: what was glued to an identifier can be one itself, once that one is taken out. */
function spansIn(plain: string, first: number, { kinds, defaultCountry }: ReadFindOptions): readonly Span[] {
  let rest = plain
  let found: readonly Span[] = []
  for (;;) {
    const context = { defaultCountry, isCitation: citationsIn(rest) }
    const more = disjoint(kinds.flatMap((kind) => detectors[kind](rest, context).filter((it) => it.from >= first)))
    if (more.length === 0) return [...found].sort((a, b) => a.from - b.from)
    found = [...found, ...more]
    rest = withoutSpans(rest, more)
  }
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

/** The longer of two that overlap; of two as long, the one that begins first. */
function disjoint(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last === undefined || last.to <= span.from) kept.push(span)
    // Neither may show a part of the other: the longer gives the kind, both give the extent and, so that neither alone can keep them, the spelling.
    else if (span.to > last.to) {
      const longer = span.to - span.from > last.to - last.from ? span : last
      kept[kept.length - 1] = { ...longer, from: last.from, to: span.to, canonical: `${last.canonical} ${span.canonical}` }
    }
  }
  return kept
}
