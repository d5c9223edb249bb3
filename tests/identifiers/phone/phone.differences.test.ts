// What libphonenumber-js reads and we do not, the other way round, and what its default metadata would let through.
import fc from 'fast-check'
import parseDefault from 'libphonenumber-js'
import parseMax, { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../../src/identifiers/phone/parse-phone-number.ts'
import { asciiDigits } from '../../../src/identifiers/phone/ascii-digits.ts'
import { unmetOf } from '../../support/unmet-of.ts'

const numRuns = Number(process.env.FUZZ_RUNS ?? 2000)
const timeout = 3_600_000

interface Case {
  readonly text: string
  readonly country: CountryCode | undefined
}

interface Difference {
  readonly why: string
  readonly applies: (it: Case, codes: readonly string[]) => boolean
}

const refusedFor =
  (...codes: readonly string[]) =>
  (_: Case, told: readonly string[]) =>
    told.some((it) => codes.includes(it))

/** What the library reads as a valid number, and we refuse or read differently. */
const refused: readonly Difference[] = [
  { why: 'it drops what stands around a number; nothing is trimmed in silence', applies: refusedFor('identifier.surrounding-white-space') },
  { why: 'it drops characters that cannot be seen', applies: refusedFor('identifier.invisible-character') },
  {
    why: 'it stops at a letter and reads the digits before it; the rest may be a vanity number or another word',
    applies: refusedFor('identifier.phone-letters'),
  },
  {
    why: 'a slash, comma or semicolon can begin a second number; it stops there or reads on',
    applies: refusedFor('identifier.phone-several-numbers'),
  },
  {
    why: 'it takes any heap of signs between digits, a number sign as an extension, and stops at what it does not know',
    applies: refusedFor('identifier.phone-malformed'),
  },
  { why: 'it drops a trunk prefix after the calling code, and a carrier code', applies: refusedFor('identifier.phone-dialling-prefix') },
  { why: 'it reads a national number with its calling code but without a plus', applies: refusedFor('identifier.phone-ambiguous') },
  {
    why: 'it skips digits of scripts that it does not know and reads the ones beside them, which is another number',
    applies: ({ text }) => /(?![0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9])\p{Decimal_Number}/u.test(text),
  },
]

/** What we read, and the library does not, or reads as another number. */
const accepted: readonly Difference[] = [
  { why: 'it knows ASCII, full-width, Arabic-Indic and Persian digits only', applies: ({ text }) => asciiDigits(text) !== text },
  { why: 'a zero in brackets that belongs to the number, or does not', applies: ({ text }) => text.includes('(0)') },
]

const pieces = [
  ' ',
  '  ',
  '-',
  '.',
  '/',
  '(',
  ')',
  '(0)',
  '0',
  '1',
  '9',
  '+',
  '00',
  '#',
  ',',
  ';',
  'x',
  ' ext. 12',
  ';ext=12',
  'a',
  '\u00a0',
  '\u202c',
  '\u200b',
  '７',
  '٣',
  '३',
  '*',
] as const
const base = fc.constantFrom(...getCountries()).chain((country) => {
  const example = getExampleNumber(country, examples)!
  const callingCode = example.countryCallingCode
  const texts = [
    example.number,
    example.formatInternational(),
    example.formatNational(),
    example.number.slice(1),
    `+${callingCode} (0)${example.nationalNumber}`,
    `+${callingCode}0${example.nationalNumber}`,
    `00${callingCode}${example.nationalNumber}`,
    `0 15 ${example.nationalNumber}`,
  ]
  return fc.record({ text: fc.constantFrom(...texts), country: fc.constantFrom(country, undefined, 'DE', 'US', 'BR') })
})
const edit = fc.record({ at: fc.nat(24), cut: fc.nat(2), piece: fc.constantFrom(...pieces) })
const mutated = fc.tuple(base, fc.array(edit, { maxLength: 2 })).map(
  ([it, edits]): Case => ({
    text: edits.reduce((text, { at, cut, piece }) => text.slice(0, at) + piece + text.slice(at + cut), it.text),
    country: it.country,
  }),
)

const theirs = ({ text, country }: Case): string | null => {
  const number = parseMax(text, country)
  return number?.isValid() === true ? number.number : null
}

describe('libphonenumber-js with full metadata', () => {
  it('differs only as listed', { timeout }, () => {
    const met = new Set<Difference>()
    fc.assert(
      fc.property(mutated, (it) => {
        const result = parsePhoneNumber(it.text, { defaultCountry: it.country })
        const [ours, their] = [result.ok ? result.value.e164 : null, theirs(it)]
        if (ours === their) return
        const codes = result.ok ? [] : result.issues.map((issue) => issue.code)
        const row = (result.ok ? accepted : refused).find((row) => row.applies(it, codes))
        if (row !== undefined) met.add(row)
        expect({ ...it, ours, their, codes, listed: row !== undefined }).toMatchObject({ listed: true })
      }),
      { numRuns: Math.max(numRuns, 5000) },
    )
    expect(unmetOf([...refused, ...accepted], met)).toEqual([])
  })
})

describe('libphonenumber-js with its default metadata', () => {
  it('calls numbers valid that no plan assigns; we follow the full metadata', () => {
    const wrong = ['+33639980001', '+491234567', '+819999999999']
    expect(wrong.map((it) => parseDefault(it)?.isValid())).toEqual([true, true, true])
    expect(wrong.map((it) => parseMax(it)?.isValid())).toEqual([false, false, false])
    for (const it of wrong) expect(parsePhoneNumber(it)).toMatchObject({ ok: false, issues: [{ code: 'identifier.phone-not-in-plan' }] })
  })

  it('takes no number that the full metadata refuses', { timeout }, () => {
    let differing = 0
    const digits = fc.tuple(fc.constantFrom(...getCountries()), fc.nat(999_999_999)).map(([country, noise]) => {
      const { number } = getExampleNumber(country, examples)!
      return number.slice(0, -String(noise).length + 2) + String(noise).slice(2)
    })
    fc.assert(
      fc.property(digits, (it) => {
        const [small, full] = [parseDefault(it)?.isValid() === true, parseMax(it)?.isValid() === true]
        if (small !== full) differing++
        // INVARIANT: plain E.164 digits leave nothing else to differ about, except digits that the library changes.
        if (parsePhoneNumber(it).ok !== full) expect(parseMax(it)?.number).not.toBe(it)
      }),
      { numRuns },
    )
    expect(differing).toBeGreaterThan(0)
  })
})
