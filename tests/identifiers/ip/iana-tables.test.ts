import { describe, expect, it } from 'vitest'
import { ianaIpv4SpecialPurpose } from '../../../src/identifiers/ip/registry/iana-ipv4-special-purpose.ts'
import { ianaIpv6SpecialPurpose } from '../../../src/identifiers/ip/registry/iana-ipv6-special-purpose.ts'
import { parseCidr } from '../../../src/identifiers/ip/parse-cidr.ts'
import { parseIpAddress } from '../../../src/identifiers/ip/parse-ip-address.ts'
import { printIp } from '../../../src/identifiers/ip/read/print-ip.ts'
import { readIp } from '../../../src/identifiers/ip/read/read-ip.ts'
import { octetsOfIp } from '../../support/octets-of-ip.ts'
import { registry, withoutFootnote } from '../../support/iana-registry.ts'

const truths: Readonly<Record<string, boolean | null>> = { True: true, False: false, 'N/A': null, '': null }

const tables = [
  { version: 4, table: ianaIpv4SpecialPurpose, cells: 25, blocks: 26 },
  { version: 6, table: ianaIpv6SpecialPurpose, cells: 25, blocks: 25 },
] as const

describe.each(tables)('the table of IPv$version', ({ version, table, cells, blocks }) => {
  it('is the registry, cell by cell', () => {
    const rows = registry(version)
    const expected = rows.flatMap((row) =>
      withoutFootnote(row['Address Block']!)
        .split(', ')
        .map((block) => ({
          block,
          name: row.Name,
          globallyReachable: truths[withoutFootnote(row['Globally Reachable']!)],
        })),
    )
    expect([rows.length, table.length]).toEqual([cells, blocks])
    expect(table).toEqual(expected)
  })

  const value = (text: string): bigint => {
    const read = readIp(text)
    return read.ok ? octetsOfIp(read.value).reduce((sum, octet) => sum * 256n + BigInt(octet), 0n) : -1n
  }
  const size = version === 4 ? 4 : 16
  const text = (number: bigint): string =>
    printIp(
      version === 4
        ? Number(number)
        : Uint16Array.from({ length: 8 }, (_, index) => Number((number >> BigInt(16 * (7 - index))) & 0xffffn)),
    )
  const ends = table.map((row) => {
    const block = parseCidr(row.block)
    if (!block.ok) throw new Error('a block of the registry is no block')
    return { row, hostBitsSet: block.value.hostBitsSet, first: value(block.value.first), last: value(block.value.last) }
  })
  /** The slow way: of all blocks that hold the number, the smallest. */
  const expectedOf = (number: bigint) =>
    ends
      .filter(({ first, last }) => first <= number && number <= last)
      .reduce<(typeof ends)[number] | null>((a, b) => (a === null || b.last - b.first < a.last - a.first ? b : a), null)

  it('has blocks without host bits', () => {
    expect(ends.filter((it) => it.hostBitsSet)).toEqual([])
  })

  const borders = [...new Set(ends.flatMap(({ first, last }) => [first - 1n, first, last, last + 1n]))].filter(
    (it) => it >= 0n && it < 1n << BigInt(size * 8),
  )

  it.each(borders.map((number) => [text(number), number] as const))('knows the block of %s', (address, number) => {
    const parsed = parseIpAddress(address)
    const expected = expectedOf(number)
    expect(parsed.ok && parsed.value.range).toBe(expected?.row.name ?? null)
    if (expected !== null) expect(parsed.ok && parsed.value.globallyReachable).toBe(expected.row.globallyReachable)
  })
})
