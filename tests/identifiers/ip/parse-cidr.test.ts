import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseCidr } from '../../../src/identifiers/ip/parse-cidr.ts'

const read = (text: string): readonly unknown[] => {
  const result = parseCidr(text)
  if (!result.ok) return result.issues.map((it) => it.code.replace('identifier.', ''))
  const { text: canonical, first, last, hostBitsSet } = result.value
  return [canonical, first, last, hostBitsSet]
}

it.each([
  ['192.0.2.0/24', ['192.0.2.0/24', '192.0.2.0', '192.0.2.255', false]],
  ['192.0.2.7/24', ['192.0.2.7/24', '192.0.2.0', '192.0.2.255', true]],
  ['192.0.2.7/32', ['192.0.2.7/32', '192.0.2.7', '192.0.2.7', false]],
  ['192.0.2.7/31', ['192.0.2.7/31', '192.0.2.6', '192.0.2.7', true]],
  ['0.0.0.0/0', ['0.0.0.0/0', '0.0.0.0', '255.255.255.255', false]],
  ['192.0.2.7/0', ['192.0.2.7/0', '0.0.0.0', '255.255.255.255', true]],
  ['198.51.100.0/23', ['198.51.100.0/23', '198.51.100.0', '198.51.101.255', false]],
  ['2001:DB8::/32', ['2001:db8::/32', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', false]],
  ['2001:db8::1/64', ['2001:db8::1/64', '2001:db8::', '2001:db8::ffff:ffff:ffff:ffff', true]],
  ['2001:db8::1/128', ['2001:db8::1/128', '2001:db8::1', '2001:db8::1', false]],
  ['::/0', ['::/0', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', false]],
  ['::ffff:192.0.2.0/120', ['::ffff:192.0.2.0/120', '::ffff:192.0.2.0', '::ffff:192.0.2.255', false]],
  ['192.0.2.0', ['cidr-prefix-missing']],
  ['192.0.2.0/', ['cidr-prefix-malformed']],
  ['192.0.2.0/08', ['cidr-prefix-malformed']],
  ['192.0.2.0/00', ['cidr-prefix-malformed']],
  ['192.0.2.0/+8', ['cidr-prefix-malformed']],
  ['192.0.2.0/ 8', ['cidr-prefix-malformed']],
  ['192.0.2.0/8/8', ['cidr-prefix-malformed']],
  ['192.0.2.0/33', ['cidr-prefix-out-of-range']],
  ['10.0.0.0/123', ['cidr-prefix-out-of-range']],
  ['2001:db8::/129', ['cidr-prefix-out-of-range']],
  ['192.0.2.0/255.255.255.0', ['cidr-netmask']],
  ['192.0.2.0/0.0.0.255', ['cidr-netmask']],
  ['2001:db8::/ffff:ffff::', ['cidr-netmask']],
  ['192.0.2/24', ['ip-ambiguous-notation']],
  ['10/8', ['ip-ambiguous-notation']],
  ['010.0.0.0/08', ['ip-ambiguous-notation', 'cidr-prefix-malformed']],
  ['fe80::%eth0/64', ['ip-zone']],
  ['fe80::/64%eth0', ['cidr-prefix-malformed']],
  ['/24', ['ip-malformed']],
  ['192.0.2.0 /24', ['ip-malformed']],
  [' 192.0.2.0/24', ['surrounding-white-space']],
  ['192.0.2.0/２4', ['not-ascii', 'cidr-prefix-malformed']],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('says in a note that bits are set beyond the prefix', () => {
  expect(parseCidr('192.0.2.7/24')).toMatchObject({ notes: [{ code: 'identifier.cidr-host-bits-set' }] })
  expect(parseCidr('192.0.2.0/24')).toMatchObject({ notes: [] })
})

it('says of which kind the addresses are', () => {
  expect(parseCidr('192.0.2.0/24')).toMatchObject({ value: { kind: 'ipv4' } })
  expect(parseCidr('2001:db8::/32')).toMatchObject({ value: { kind: 'ipv6' } })
})

it('takes nothing but a text', () => {
  expect(parseCidr(null)).toMatchObject({ ok: false, issues: [{ code: 'identifier.not-a-text' }] })
})

it('has the block that whole numbers have', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), fc.integer({ min: 0, max: 32 }), (address, prefixLength) => {
      const text = (number: number): string => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
      const size = 2 ** (32 - prefixLength)
      const first = address - (address % size)
      expect(read(`${text(address)}/${prefixLength}`)).toEqual([
        `${text(address)}/${prefixLength}`,
        text(first),
        text(first + size - 1),
        first !== address,
      ])
    }),
  )
})
