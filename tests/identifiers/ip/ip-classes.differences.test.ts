// What ipaddr.js calls an address, and what we do. A difference that is in no row fails; a row that never applies fails, too.
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { expect, it } from 'vitest'
import { ianaIpv4SpecialPurpose } from '../../../src/identifiers/ip/registry/iana-ipv4-special-purpose.ts'
import { ianaIpv6SpecialPurpose } from '../../../src/identifiers/ip/registry/iana-ipv6-special-purpose.ts'
import { type IpAddress, parseIpAddress } from '../../../src/identifiers/ip/parse-ip-address.ts'
import { readIp } from '../../../src/identifiers/ip/read/read-ip.ts'
import { slowPrint } from '../../support/slow-ipv6.ts'
import { unmetOf } from '../../support/unmet-of.ts'

/** The word of ipaddr.js for each block of the registries. Most of them are "reserved" to it, which tells nobody why. */
const words: Readonly<Record<string, string>> = {
  '"This network"': 'unspecified',
  '"This host on this network"': 'unspecified',
  'Unspecified Address': 'unspecified',
  'Limited Broadcast': 'broadcast',
  'Private-Use': 'private',
  'Unique-Local': 'uniqueLocal',
  'Shared Address Space': 'carrierGradeNat',
  Loopback: 'loopback',
  'Loopback Address': 'loopback',
  'Link Local': 'linkLocal',
  'Link-Local Unicast': 'linkLocal',
  'AS112-v4': 'as112',
  'AS112-v6': 'as112v6',
  AMT: 'amt',
  'IPv4-mapped Address': 'ipv4Mapped',
  'IPv4-IPv6 Translat.': 'rfc6052',
  'Discard-Only Address Block': 'discard',
  TEREDO: 'teredo',
  '6to4': '6to4',
  'Deprecated (previously ORCHID)': 'deprecatedOrchid',
  ORCHIDv2: 'orchid2',
  'Drone Remote ID Protocol Entity Tags (DETs) Prefix': 'droneRemoteIdProtocolEntityTags',
  'Segment Routing (SRv6) SIDs': 'segmentRouting',
}
const wordFor = ({ kind, range }: IpAddress): string => {
  if (range === 'Direct Delegation AS112 Service') return kind === 'ipv4' ? 'as112' : 'as112v6'
  if (range === 'Benchmarking') return kind === 'ipv4' ? 'reserved' : 'benchmarking'
  return range === null ? 'unicast' : (words[range] ?? 'reserved')
}

const differences = [
  {
    why: 'multicast is a registry of its own: no special-purpose block, and attributable to nobody',
    applies: ({ range, attributable }: IpAddress, theirs: string) => theirs === 'multicast' && range === null && !attributable,
  },
  {
    why: 'it does not know the dummy prefix of RFC 9780 and takes it for an ordinary address',
    applies: ({ range }: IpAddress, theirs: string) => theirs === 'unicast' && range === 'Dummy IPv6 Prefix',
  },
  {
    why: 'site-local addresses are deprecated (RFC 3879) and no block of the registry; they lie outside 2000::/3, so they are nobody’s here, too',
    applies: ({ range, attributable }: IpAddress, theirs: string) => theirs === 'deprecatedSiteLocal' && range === null && !attributable,
  },
  {
    why: 'IPv4-translated addresses (RFC 6145) are no block of the registry; they lie outside 2000::/3',
    applies: ({ range, attributable }: IpAddress, theirs: string) => theirs === 'rfc6145' && range === null && !attributable,
  },
]

it('ipaddr.js has another word for an address only as listed', () => {
  const blocks = [...ianaIpv4SpecialPurpose, ...ianaIpv6SpecialPurpose].map((it) => readIp(it.block.split('/')[0]!))
  const starts = blocks.map((it) => (it.ok ? it.value : 0))
  const v4 = starts.filter((it) => typeof it === 'number')
  const v6 = starts.filter((it) => typeof it !== 'number').map((it) => Array.from(it))
  const near = fc
    .tuple(fc.constantFrom(...v4), fc.oneof(fc.integer({ min: -2, max: 2 }), fc.nat(0xff_ffff)))
    .map(([a, b]) => (a + b + 2 ** 32) % 2 ** 32)
  const ipv4 = fc.oneof(near, fc.nat(2 ** 32 - 1)).map((it) => [24, 16, 8, 0].map((by) => Math.floor(it / 2 ** by) % 256).join('.'))
  const special = [...v6, [0xff02, 0, 0, 0, 0, 0, 0, 1], [0xfec0, 0, 0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0xffff, 0, 0x102, 0x304]]
  const ipv6 = fc
    .tuple(fc.constantFrom(...special), fc.nat(7), fc.oneof(fc.nat(2), fc.nat(0xffff)))
    .map(([groups, at, value]) => slowPrint(groups.map((it, index) => (index === at ? it ^ value : it))))
  const met = new Set<unknown>()
  fc.assert(
    fc.property(fc.oneof(ipv4, ipv6), (text) => {
      const result = parseIpAddress(text)
      if (!result.ok) throw new Error('the address is not read')
      // It reads IPv4-compatible addresses as IPv4-mapped only where they are written with dots; here they are not.
      const theirs = ipaddr.parse(text).range()
      if (theirs === wordFor(result.value)) return
      const row = differences.find(({ applies }) => applies(result.value, theirs))
      if (row !== undefined) met.add(row)
      expect([text, theirs, result.value.range, row !== undefined]).toEqual([text, theirs, result.value.range, true])
    }),
    { numRuns: Math.max(Number(process.env.FUZZ_RUNS ?? 0), 10_000) },
  )
  expect(unmetOf(differences, met)).toEqual([])
})
