// The slow model of tests/support knows no dots and no registries, only groups.
import { isIP } from 'node:net'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { describe, expect, it } from 'vitest'
import { parseIpAddress } from '../../../src/identifiers/ip/parse-ip-address.ts'
import { readIp } from '../../../src/identifiers/ip/read/read-ip.ts'
import { octetsOfIp } from '../../support/octets-of-ip.ts'
import { allTexts, slowParse, slowPrint } from '../../support/slow-ipv6.ts'

const numRuns = Number(process.env.FUZZ_RUNS ?? 2000)
const timeout = 3_600_000

/** Groups with many zeros in a row, so that every way of compressing comes up. */
const groups = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(0xffff) }), {
  minLength: 8,
  maxLength: 8,
})
const isMapped = (some: readonly number[]): boolean => some.slice(0, 5).every((it) => it === 0) && some[5] === 0xffff

const octetsOf = (some: readonly number[]): readonly number[] => some.flatMap((it) => [it >> 8, it & 255])
const groupsOf = (octets: readonly number[]): readonly number[] =>
  Array.from({ length: 8 }, (_, i) => octets[2 * i]! * 256 + octets[2 * i + 1]!)

describe('IPv6', () => {
  it('is printed as the model prints it, and read from every text of the same address', { timeout }, () => {
    fc.assert(
      fc.property(groups, fc.func(fc.boolean()), (address, upper) => {
        const dotted = octetsOf(address).slice(12).join('.')
        const texts = allTexts(address)
        const withDots = texts.filter((it) => !it.endsWith('::')).flatMap((it) => dottedTail(it, address, dotted))
        const expected = isMapped(address) ? `::ffff:${dotted}` : slowPrint(address)
        for (const [index, text] of [...texts, ...withDots].entries()) {
          const result = parseIpAddress(upper(index) ? text.toUpperCase() : padded(text))
          expect(result.ok && result.value.text).toBe(expected)
        }
      }),
      { numRuns },
    )
  })

  it('is read exactly where the model reads it', { timeout }, () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('0', '1', 'f', 'A', ':', '::'), maxLength: 24 }),
      groups.chain((it) => fc.constantFrom(...allTexts(it))),
      fc.tuple(groups, fc.nat(30), fc.constantFrom(':', '', '0', '00000', 'g')).map(([it, at, what]) => {
        const whole = slowPrint(it)
        return whole.slice(0, at) + what + whole.slice(at + 1)
      }),
    )
    fc.assert(
      fc.property(text, (it) => {
        fc.pre(it.includes(':'))
        const read = readIp(it)
        expect(read.ok ? groupsOf(octetsOfIp(read.value)) : null).toEqual(slowParse(it))
      }),
      { numRuns },
    )
  })
})

/** The same text with the last two groups as an IPv4 address, where both are written out. */
function dottedTail(text: string, address: readonly number[], dotted: string): readonly string[] {
  const tail = `${address[6]!.toString(16)}:${address[7]!.toString(16)}`
  return text.endsWith(`:${tail}`) ? [text.slice(0, -tail.length) + dotted] : []
}

const padded = (text: string): string => (text.includes('.') ? text : text.replace(/[0-9a-f]+/g, (it) => it.padStart(4, '0')))

/*
 * Where other readers differ. A difference that is in no row fails; a row that never applies fails, too.
 */

interface Difference {
  readonly reader: 'ipaddr.js' | 'node'
  readonly why: string
  readonly applies: (text: string) => boolean
}

const differences: readonly Difference[] = [
  { reader: 'node', why: 'a zone means something on one machine only', applies: (text) => text.includes('%') },
  { reader: 'ipaddr.js', why: 'a zone means something on one machine only', applies: (text) => text.includes('%') },
  {
    reader: 'ipaddr.js',
    why: 'it reads the notations of inet_aton (octal, hexadecimal, fewer than four parts), which others read as decimal or not at all',
    applies: (text) => /^[0-9a-fx.]+$/i.test(text) && !/^(?:(?:0|[1-9]\d*)\.){3}(?:0|[1-9]\d*)$/.test(text),
  },
  {
    reader: 'ipaddr.js',
    why: 'it reads the same notations at the end of an IPv6 address',
    applies: (text) => /:[0-9a-fx.]*(?:\b0\d|0x)[0-9a-fx.]*$/i.test(text) && text.includes('.'),
  },
  {
    reader: 'ipaddr.js',
    why: 'it takes an IPv4-compatible address (::192.0.2.1) for an IPv4-mapped one; RFC 4291, 2.5.5.1 and 2.5.5.2 keep them apart',
    applies: (text) => /^::\d+\.\d+\.\d+\.\d+$/.test(text),
  },
]

describe('other readers', () => {
  const seeds = [
    '192.0.2.1',
    '::192.0.2.1',
    '::ffff:192.0.2.1',
    '2001:db8::1',
    'fe80::1%eth0',
    '0x7f.1',
    '017.0.0.1',
    '64:ff9b::192.0.2.033',
    '127.1',
    '1:2:3:4:5:6:7::',
  ]
  const piece = fc.constantFrom(...Array.from('0123456789abcdefx.:%/[] '), '::', '0x', '00', '255', '256')
  const text = fc.oneof(
    fc.constantFrom(...seeds),
    fc.string({ unit: piece, maxLength: 16 }),
    fc
      .tuple(fc.constantFrom(...seeds), fc.nat(20), fc.nat(2), piece)
      .map(([seed, at, cut, it]) => seed.slice(0, at) + it + seed.slice(at + cut)),
  )
  const met = new Set<Difference>()
  const explained = (reader: Difference['reader'], it: string): boolean => {
    const row = differences.find((row) => row.reader === reader && row.applies(it))
    if (row !== undefined) met.add(row)
    return row !== undefined
  }

  it('differ only as listed', { timeout }, () => {
    fc.assert(
      fc.property(text, (it) => {
        const read = readIp(it)
        const ours = read.ok ? octetsOfIp(read.value) : null
        const node = { 0: 0, 4: 4, 6: 16 }[isIP(it)]
        if ((ours?.length ?? 0) !== node) expect([it, explained('node', it)]).toEqual([it, true])
        const theirs = ipaddr.isValid(it) ? ipaddr.parse(it).toByteArray() : null
        if (JSON.stringify(theirs) !== JSON.stringify(ours)) expect([it, explained('ipaddr.js', it)]).toEqual([it, true])
      }),
      { numRuns: Math.max(numRuns, 5000) },
    )
    expect(differences.filter((it) => !met.has(it))).toEqual([])
  })

  it('print an address as we do, IPv4-mapped ones apart (RFC 5952, 5)', { timeout }, () => {
    fc.assert(
      fc.property(groups, (address) => {
        const text = slowPrint(address)
        const ours = parseIpAddress(text)
        if (!isMapped(address)) expect(ours.ok && ours.value.text).toBe(new URL(`http://[${text}]`).hostname.slice(1, -1))
        const theirs = ipaddr.parse(text) as ipaddr.IPv6
        if (!isMapped(address)) expect(ours.ok && ours.value.text).toBe(theirs.toRFC5952String())
      }),
      { numRuns },
    )
  })
})
