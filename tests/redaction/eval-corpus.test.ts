import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseImei } from '../../src/identifiers/device/parse-imei.ts'
import { parseImsi } from '../../src/identifiers/device/parse-imsi.ts'
import { parseMacAddress } from '../../src/identifiers/device/parse-mac-address.ts'
import { parseEmailAddress } from '../../src/identifiers/email/parse-email-address.ts'
import { parseCidr } from '../../src/identifiers/ip/parse-cidr.ts'
import { parseIpAddress } from '../../src/identifiers/ip/parse-ip-address.ts'
import { parseIpEndpoint } from '../../src/identifiers/ip/parse-ip-endpoint.ts'
import { parseIban } from '../../src/identifiers/payment/parse-iban.ts'
import { parsePaymentCard } from '../../src/identifiers/payment/parse-payment-card.ts'
import { parsePhoneNumber } from '../../src/identifiers/phone/parse-phone-number.ts'
import { type CorpusKind, type CorpusLine, genres, isByStranger, languages, type Mark } from '../eval/redaction/corpus/corpus-line.ts'
import { filesOf } from '../eval/redaction/corpus/files-of.ts'
import { halfOf } from '../eval/redaction/corpus/half-of.ts'
import { makeCorpus } from '../eval/redaction/corpus/make-corpus.ts'
import { parseMarked } from '../eval/redaction/corpus/parse-marked.ts'
import { readSources } from '../eval/redaction/corpus/read-sources.ts'

const sources = readSources()
const corpus = makeCorpus(sources)
const folder = join(import.meta.dirname, '../eval/redaction')
const marksOf = (kind: Mark['kind']): readonly (readonly [CorpusLine, Mark])[] =>
  corpus.flatMap((line) => line.marks.filter((it) => it.kind === kind).map((mark) => [line, mark] as const))

/** What the validators make of a text: the canonical spelling, or nothing where they refuse it. */
const readers: Readonly<Record<Exclude<CorpusKind, 'account'>, (text: string, country: string | null) => string | undefined>> = {
  ip: (text) => readingOf(parseIpAddress(text))?.text ?? readingOf(parseIpEndpoint(text))?.address.text ?? readingOf(parseCidr(text))?.text,
  phone: (text, country) => readingOf(parsePhoneNumber(text, country === null ? {} : { defaultCountry: country }))?.e164,
  mail: (text) => readingOf(parseEmailAddress(text))?.text,
  imei: (text) => readingOf(parseImei(text))?.text,
  imsi: (text) => readingOf(parseImsi(text))?.text,
  mac: (text) => readingOf(parseMacAddress(text))?.text,
  iban: (text) => readingOf(parseIban(text))?.text,
  card: (text) => readingOf(parsePaymentCard(text))?.text,
}

const readingOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined =>
  result.ok ? result.value : undefined

describe('the corpus for the finder', () => {
  it('is as it was written', () => {
    const written = readdirSync(join(folder, 'lines'), { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.txt'))
    const made = filesOf(corpus)
    expect(written.map((it) => `lines/${it}`).sort()).toEqual([...made.keys()].sort())
    for (const [name, text] of made)
      expect(readFileSync(join(folder, name), 'utf8') === text, `${name}: npm run eval:redaction -- --write`).toBe(true)
    expect([...made.values()].join('').length).toBeLessThan(1_250_000)
  })

  it('is as large as it says', () => {
    const templates =
      Object.values(sources.templates)
        .join('\n')
        .match(/^[^#[\n].*$/gm) ?? []
    const hard = corpus.filter((it) => it.origin.startsWith('hard/'))
    expect(corpus.length).toBeGreaterThanOrEqual(6_500)
    expect(new Set(templates).size).toBeGreaterThanOrEqual(550)
    expect(hard.length).toBeGreaterThanOrEqual(1_000)
    for (const genre of genres) expect(corpus.filter((it) => it.genre === genre).length, genre).toBeGreaterThanOrEqual(500)
    for (const language of languages) expect(corpus.filter((it) => it.language === language).length, language).toBeGreaterThanOrEqual(300)
    // Strangers took published numbers too, and nobody says of each which.
    const strangers = corpus.filter(isByStranger)
    expect(strangers.length).toBeGreaterThanOrEqual(2_000)
    const published = corpus.filter((it) => !strangers.includes(it)).flatMap((it) => it.published)
    expect(published.filter(Boolean).length / published.length).toBeGreaterThan(0.5)
  })

  it('puts every vector to use', () => {
    const slots = Object.values(sources.templates).flatMap((it) => it.match(/(?<=\{)[a-z0-9]+(?=\})/g) ?? [])
    const offered = Object.values(sources.vectors).flatMap((it) => it.match(/(?<= slots=)\S+/g) ?? [])
    expect(offered.filter((it) => !it.split(',').some((slot) => slots.includes(slot)))).toEqual([])
  })

  it.each([
    ['ip', 1_600],
    ['phone', 1_100],
    ['mail', 1_300],
    ['imei', 200],
    ['imsi', 200],
    ['mac', 200],
    ['iban', 300],
    ['card', 300],
    ['account', 200],
    ['keep', 850],
  ] as const)('marks enough of the kind %s, in both halves', (kind, least) => {
    const marks = marksOf(kind)
    expect(marks.length).toBeGreaterThanOrEqual(least)
    for (const half of ['development', 'held-out']) expect(marks.filter(([line]) => line.half === half).length).toBeGreaterThan(least / 4)
  })

  it.each(Object.entries(readers))('gives every %s the spelling that the validator gives', (kind, read) => {
    for (const [{ text, country, origin }, { start, end, canonical }] of marksOf(kind as CorpusKind)) {
      const shown = text.slice(start, end)
      if (canonical === null) continue
      expect(read(shown, country) ?? canonical, origin).toBe(canonical)
      expect(read(canonical, null), origin).toBe(canonical)
    }
  })

  it('puts all that is made of a template into one half', () => {
    for (const origin of new Set(corpus.map((it) => it.origin)))
      expect(new Set(corpus.filter((it) => it.origin === origin).map((it) => it.half)).size, origin).toBe(1)
    const share = corpus.filter((it) => it.half === 'held-out').length / corpus.length
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05)
    expect(halfOf('call ⟦phone¦+12025550123⟧')).toBe(halfOf('call ⟦phone¦+12025550124⟧'))
  })

  it('names nobody: addresses and names are those that are set aside, or that a source prints', () => {
    const printed = new Set(
      [...Object.values(sources.vectors), ...Object.values(sources.hard)].flatMap((file) =>
        file
          .split(/^(?=\[)/m)
          .filter((section) => /^\[[^\]]*\].*(?:published=yes|source=(?!.*by hand))/.test(section))
          .flatMap((section) => section.split(/[\n\t¦⟧]/)),
      ),
    )
    for (const [{ text, origin }, { start, end, canonical }] of marksOf('ip')) {
      const shown = text.slice(start, end)
      const address = parseIpAddress((canonical ?? '').replace(/\/\d+$/, ''))
      const isSetAside = address.ok && address.value.range !== null
      expect(isSetAside || canonical === null || printed.has(shown) || printed.has(canonical), `${origin}: ${shown}`).toBe(true)
    }
    for (const [{ origin }, { canonical }] of marksOf('mail')) {
      const domain = /@(.*)$/.exec(canonical ?? '')?.[1]
      if (domain !== undefined) expect(domain, origin).toMatch(exampleDomains)
    }
    for (const [{ text, origin }, { start, end, canonical }] of marksOf('phone')) {
      const isFictitious = canonical === null || setAside.test(canonical) || inARow.test(canonical) || examples.has(canonical)
      expect(isFictitious || printed.has(text.slice(start, end)) || printed.has(canonical), `${origin}: ${canonical ?? ''}`).toBe(true)
    }
    for (const kind of ['imei', 'imsi', 'iban', 'card'] as const)
      for (const [{ origin }, { canonical }] of marksOf(kind)) expect(canonical === null || printed.has(canonical), origin).toBe(true)
    for (const [{ origin }, { canonical }] of marksOf('mac'))
      expect(canonical ?? '00:00:5e:00:53', origin).toMatch(/^(?:00:00:5e:00:53|[0-9a-f][26ae]:)/)
  })
})

const exampleDomains = /(?:^|\.)(?:example(?:\.(?:org|com|net))?|test|xn--zckzah|xn--80akhbyknj4f|xn--jxalpdlp)$/

// NANPA, Ofcom, Bundesnetzagentur, ARCEP, ACMA, PTS: for plays and films.
const setAside =
  /^\+(?:1\d{3}55501\d\d|44(?:2079460\d{3}|1134960\d{3}|8081570\d{3})|49(?:3023125\d{3}|17139200\d\d|15228817386)|33(?:19900|26191|35301|46571|53649)\d{4}|61(?:[23]5550\d{4}|491570\d{3})|46(?:846500\d{3}|70174\d{4}))$/

/** Digits in a row, as in the examples that libphonenumber prints for most countries, and those of its examples that have none. */
const inARow = /12345|23456/
const examples = new Set(
  '+254202012345 +2342018040123 +41446681800 +4930231250 +60323856789 +61491571266 +62218350123 +88027111234 +917410410123'.split(' '),
)

describe('parseMarked', () => {
  it.each([
    ['nothing', 'nothing', []],
    ['a ⟦ip¦192.0.2.7:443¦192.0.2.7⟧ b', 'a 192.0.2.7:443 b', [{ kind: 'ip', start: 2, end: 15, canonical: '192.0.2.7' }]],
    ['⟦keep¦§ 1⟧', '§ 1', [{ kind: 'keep', start: 0, end: 3, canonical: '§ 1' }]],
    ['⟦mail¦a\\u{ad}@example.org¦?⟧', 'a\u00ad@example.org', [{ kind: 'mail', start: 0, end: 14, canonical: null }]],
    ['\\t\\\\n', '\t\\n', []],
  ])('%s', (line, text, marks) => {
    expect(parseMarked(line)).toEqual({ text, marks })
  })

  it.each(['⟦ip¦', '⟦ip⟧', '⟦nobody¦x⟧', 'a⟧', '⟦ip¦a¦b¦c⟧', '\\x', '⟦ip¦⟧'])('refuses %s', (line) => {
    expect(() => parseMarked(line)).toThrow()
  })
})
