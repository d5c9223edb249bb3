import { citationsIn } from './find/citations.ts'
import { emailAddresses } from './find/email-addresses.ts'
import { ipAddresses } from './find/ip-addresses.ts'
import { phoneNumbers } from './find/phone-numbers.ts'
import { type PlainText, plainText } from './find/plain-text.ts'
import type { Detector, Span } from './find/span.ts'
import type { FindableKind, Finding, FindOptions } from './finding.ts'
import { readFindOptions } from './options.ts'

const detectors: Readonly<Record<FindableKind, Detector>> = {
  'ip-address': ipAddresses,
  'email-address': emailAddresses,
  'phone-number': phoneNumbers,
}

/**
 * Finds IP addresses, e-mail addresses and phone numbers in a text: with their port, defanged, in digits of any script, with invisible characters inside, glued
 * to signs. Citations, file numbers, versions, dates, amounts and digests are not found. Between two extents the longer is taken.
 *
 * Offsets are UTF-16 code units of the text as it is; findings are in their order and do not overlap. Any text is read, half characters too. A finding
 * holds what was found; `redactText` gives places without it.
 *
 * **Throws** `UsageError` `redaction.bad-options`, `redaction.not-a-text`.
 * **Source** RFC 4291, RFC 5321, RFC 3966; docs/redaction.md.
 *
 * @example
 * findIdentifiers('from [2001:db8::7]:443') // [{ kind: 'ip-address', start: 5, end: 22, text: '[2001:db8::7]:443', canonical: '2001:db8::7', why: 'ipv6' }]
 */
export function findIdentifiers(text: string, options: FindOptions = {}): Finding[] {
  const { kinds, defaultCountry } = readFindOptions(text, options)
  const plain = plainText(text)
  return spansIn(plain.text, kinds, defaultCountry).map((span) => findingOf(text, plain, span))
}

/**
 * Looks until nothing more is found: what was glued to an identifier can be one itself, once that one is taken out. A row of different identifiers without any sign between
 * them comes to light one a round; the rounds are few where a text is long, so that the time stays in proportion to it.
 */
function spansIn(plain: string, kinds: readonly FindableKind[], defaultCountry: string | undefined): readonly Span[] {
  let rest = plain
  let found: readonly Span[] = []
  for (let round = 0; round < (plain.length < short ? 64 : 8); round++) {
    const context = { defaultCountry, isCitation: citationsIn(rest) }
    const more = disjoint(kinds.flatMap((kind) => [...detectors[kind](rest, context)]))
    if (more.length === 0) break
    found = [...found, ...more]
    rest = withoutSpans(rest, more)
  }
  return [...found].sort((a, b) => a.from - b.from)
}

const short = 20_000

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

function findingOf(text: string, { startOf, endOf }: PlainText, { kind, from, to, canonical, why }: Span): Finding {
  const [start, end] = [startOf(from), endOf(to)]
  return { kind, start, end, text: text.slice(start, end), canonical, why }
}
