import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueCodes } from '../../src/foundation/issue-codes.ts'
import { issueIn } from '../../src/foundation/issue-in.ts'
import type { Result } from '../../src/foundation/result.ts'
import {
  parseAccountLink,
  parseCidr,
  parseEmailAddress,
  parseIban,
  parseImei,
  parseImsi,
  parseIpAddress,
  parseIpEndpoint,
  parseIpRange,
  parseMacAddress,
  parsePaymentCard,
  parsePhoneNumber,
  parseTelUri,
  telUriOf,
} from '../../src/identifiers/index.ts'
import { registryIbans } from '../vectors/registry-ibans.ts'

// FUZZ_RUNS=100000 for the long run.
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000)
const timeout = 3_600_000

const digits = (length: number) => fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length })

const ipv4 = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((it) => it.join('.'))
const ipv6Groups = fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })
const hex = (groups: readonly number[]): string => groups.map((it) => it.toString(16)).join(':')
/** Spellings of one IPv6 address: capitals, leading zeros, one run of zeros left out. */
const ipv6 = ipv6Groups.map((groups) => {
  const plain = hex(groups)
  const padded = groups.map((it) => it.toString(16).padStart(4, '0')).join(':')
  const zero = groups.indexOf(0)
  const short = zero === -1 ? plain : `${hex(groups.slice(0, zero))}::${hex(groups.slice(zero + 1))}`
  return [plain, plain.toUpperCase(), padded, short]
})
const ipSpellings = fc.oneof(
  ipv4.map((it) => [it]),
  ipv6,
)

const withLuhn = (text: string): string => {
  const sum = (all: string): number =>
    Array.from(all)
      .reverse()
      .reduce((total, it, index) => total + (index % 2 === 0 ? Number(it) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(it)]!), 0)
  return text + Array.from('0123456789').find((it) => sum(text + it) % 10 === 0)!
}

const phones = getCountries().map((country) => getExampleNumber(country, examples)!)

interface Subject {
  readonly name: string
  readonly parse: (input: unknown) => Result<unknown>
  /** The canonical text of a value. */
  readonly print: (value: never) => string
  /** Spellings of one identifier. Not every one has to be accepted; those that are must mean the same. */
  readonly spellings: fc.Arbitrary<readonly string[]>
}

const text = (value: { readonly text: string }): string => value.text

const phoneText = ({ e164, extension }: { readonly e164: string; readonly extension: string | null }): string =>
  extension === null ? e164 : `${e164};ext=${extension}`

const subjects: readonly Subject[] = [
  { name: 'parseIpAddress', parse: parseIpAddress, print: text, spellings: ipSpellings },
  {
    name: 'parseIpEndpoint',
    parse: parseIpEndpoint,
    print: ({ address, port }: { readonly address: { readonly kind: string; readonly text: string }; readonly port: number | null }) =>
      (address.kind === 'ipv6' ? `[${address.text}]` : address.text) + (port === null ? '' : `:${port}`),
    spellings: fc
      .tuple(ipSpellings, fc.integer({ min: 1, max: 65_535 }))
      .map(([all, port]) => all.flatMap((it) => (it.includes(':') ? [`[${it}]:${port}`] : [`${it}:${port}`]))),
  },
  {
    name: 'parseIpRange',
    parse: parseIpRange,
    print: text,
    spellings: ipSpellings.map((all) => all.flatMap((it) => [`${it}-${it}`, `${it} - ${it}`])),
  },
  {
    name: 'parseTelUri',
    parse: parseTelUri,
    print: telUriOf,
    spellings: fc.constantFrom(...getCountries()).map((country) => {
      const { number } = getExampleNumber(country, examples)!
      return [`tel:${number}`, `TEL:${number.slice(0, 4)}-${number.slice(4)}`, `tel:${number.slice(0, 3)}.(${number.slice(3)})`]
    }),
  },
  {
    name: 'parseAccountLink',
    parse: parseAccountLink,
    print: text,
    spellings: fc
      .string({ unit: fc.constantFrom(...Array.from('abcxyz_019')), minLength: 5, maxLength: 20 })
      .map((it) => [`https://t.me/u${it}`, `http://t.me/u${it}/`, `T.me/u${it}?start=1`, `https://www.t.me/u${it}#x`]),
  },
  {
    name: 'parseCidr',
    parse: parseCidr,
    print: text,
    spellings: fc.tuple(ipSpellings, fc.nat(32)).map(([all, length]) => all.map((it) => `${it}/${length}`)),
  },
  {
    name: 'parsePhoneNumber',
    parse: parsePhoneNumber,
    print: phoneText,
    spellings: fc
      .tuple(fc.constantFrom(...phones), fc.constantFrom('', ';ext=12'))
      .map(([it, extension]) =>
        [
          it.number,
          it.formatInternational(),
          it.formatInternational().replaceAll(' ', '-'),
          it.number.replace('+', '＋'),
          it.number.replace(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit))),
          `+${it.countryCallingCode} (0)${it.nationalNumber}`,
        ].map((spelling) => spelling + extension),
      ),
  },
  {
    name: 'parsePhoneNumber, from Germany',
    parse: (input) => parsePhoneNumber(input, { defaultCountry: 'DE' }),
    print: phoneText,
    spellings: digits(9).map((it) => [`030${it}`, `(030) ${it}`, `004930${it}`, `+4930${it}`, `+49 (0)30 ${it}`]),
  },
  {
    name: 'parseEmailAddress',
    parse: parseEmailAddress,
    print: text,
    spellings: fc
      .tuple(
        fc.string({ unit: fc.constantFrom(...Array.from('abcXYZ019.+_-ü用')), minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...Array.from('abcxyz019-üéжß例')), minLength: 1, maxLength: 12 }),
      )
      .map(([local, label]) => [
        `${local}@${label}.example`,
        `${local}@${label.toUpperCase()}.EXAMPLE`,
        `${local}@www.${label}.example`.replace('www.', ''),
      ]),
  },
  {
    name: 'parseImei',
    parse: parseImei,
    print: text,
    spellings: digits(14)
      .map(withLuhn)
      .map((it) => [
        it,
        `${it.slice(0, 2)}-${it.slice(2, 8)}-${it.slice(8, 14)}-${it.slice(14)}`,
        `${it.slice(0, 8)} ${it.slice(8, 14)} ${it.slice(14)}`,
      ]),
  },
  { name: 'parseImsi', parse: parseImsi, print: text, spellings: digits(12).map((it) => [`262${it}`]) },
  {
    name: 'parseMacAddress',
    parse: parseMacAddress,
    print: text,
    spellings: fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 12, maxLength: 12 }).map((it) => {
      const octets = it.match(/../g)!
      return [it, octets.join(':'), octets.join('-').toUpperCase(), it.match(/..../g)!.join('.')]
    }),
  },
  {
    name: 'parseIban',
    parse: parseIban,
    print: text,
    spellings: fc.constantFrom(...registryIbans).map((it) => [it, it.toLowerCase(), it.replace(/(.{4})(?=.)/g, '$1 ')]),
  },
  {
    name: 'parsePaymentCard',
    parse: parsePaymentCard,
    print: text,
    spellings: digits(14)
      .map((it) => withLuhn(`4${it}`))
      .map((it) => [it, it.replace(/(.{4})(?=.)/g, '$1 '), it.replace(/(.{4})(?=.)/g, '$1-')]),
  },
]

/** Every issue is exactly what its code says in the table, so that nothing of the input can be in it. */
const tellsNoValue = (result: Result<unknown>): void => {
  const told = result.ok ? result.notes : result.issues
  expect(told).toEqual(told.map((it) => issueIn(issueCodes, it.code)))
  if (!result.ok) expect(new Set(result.issues.map((it) => it.code)).size).toBe(result.issues.length)
}

const holds = ({ parse, print }: Subject, input: unknown): void => {
  const result = parse(input)
  tellsNoValue(result)
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0)
    return
  }
  expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value)
  const again = parse(print(result.value as never))
  expect(again).toEqual(result)
}

describe.each(subjects)('$name', (subject) => {
  const { parse, spellings } = subject

  it('takes anything: it never throws and tells no value', { timeout }, () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), fc.string({ unit: 'binary' })),
        (it) => {
          holds(subject, it)
        },
      ),
      { numRuns },
    )
  })

  it('takes what is nearly right, and what it accepts is a fixed point', { timeout }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...Array.from('0123456789abfxXzZ.:-+/%@[]() ,;#*'),
        '::',
        '0x',
        '00',
        'xn--',
        '(0)',
        '\u200b',
        '\ud800',
        '٣',
        '＋',
        'ß',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    const edits = fc.array(fc.record({ at: fc.nat(40), cut: fc.nat(3), piece }), { maxLength: 3 })
    fc.assert(
      fc.property(spellings, fc.nat(), edits, (all, which, changes) => {
        const spelling = all[which % all.length]!
        holds(
          subject,
          changes.reduce((it, change) => it.slice(0, change.at) + change.piece + it.slice(change.at + change.cut), spelling),
        )
      }),
      { numRuns },
    )
  })

  it('gives the same for every spelling that it accepts, and accepts some', { timeout }, () => {
    let accepted = 0
    fc.assert(
      fc.property(spellings, (all) => {
        const values = all.map((it) => parse(it)).flatMap((it) => (it.ok ? [it.value] : []))
        accepted += values.length
        for (const value of values) expect(value).toEqual(values[0])
      }),
      { numRuns },
    )
    expect(accepted).toBeGreaterThan(numRuns / 20)
  })
})
