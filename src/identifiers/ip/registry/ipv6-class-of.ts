import { readIpv6At } from '../read/read-ipv6-at.ts'
import { type AddressClass, classOf, ordinary, outside } from './address-class.ts'
import { ianaIpv6SpecialPurpose } from './iana-ipv6-special-purpose.ts'

/**
 * What the registry says of the eight groups of an IPv6 address: the most specific block (RFC 6890, 2.2.1), or whether it lies in the part of
 * IPv6 that is given out (RFC 4291, 2.4; 2000::/3). The answer is one of a few objects that were made beforehand.
 */
export function ipv6ClassOf(groups: Uint16Array): AddressClass {
  const first = groups[0] ?? 0
  const head = (first << 16) | (groups[1] ?? 0)
  for (const it of byFirstOctet[first >> 8] ?? []) if (((head ^ it.head) & it.headMask) === 0 && tailLiesIn(groups, it)) return it.is
  return first >> 13 === 1 ? ordinary : outside
}

interface Block {
  /** The first two groups, and which of their bits count: they tell most blocks apart. */
  readonly head: number
  readonly headMask: number
  /** All groups that the prefix reaches into, and which of their bits count. */
  readonly first: Uint16Array
  readonly masks: Uint16Array
  readonly is: AddressClass
}

function tailLiesIn(groups: Uint16Array, { first, masks }: Block): boolean {
  for (let at = 2; at < masks.length; at++) if (((groups[at] ?? 0) & (masks[at] ?? 0)) !== first[at]) return false
  return true
}

/** The blocks that have addresses with this first octet, the longest prefix first. */
const byFirstOctet: readonly (readonly Block[])[] = /* @__PURE__ */ bucketsOf()

function bucketsOf(): readonly (readonly Block[])[] {
  const headOf = ([first = 0, second = 0]: Uint16Array): number => (first << 16) | second
  const blocks = ianaIpv6SpecialPurpose
    .map((row) => {
      const slash = row.block.indexOf('/')
      const length = Number(row.block.slice(slash + 1))
      const first = new Uint16Array(8)
      readIpv6At(row.block, 0, slash, first)
      const masks = Uint16Array.from({ length: Math.ceil(length / 16) }, (_, at) => 0xffff_0000 >> Math.min(length - at * 16, 16))
      return { head: headOf(first), headMask: headOf(masks), first, masks, length, is: classOf(row) }
    })
    .sort((a, b) => b.length - a.length)
  return Array.from({ length: 256 }, (_, octet) =>
    blocks.filter(({ head, headMask }) => (((octet << 24) ^ head) & headMask & 0xff00_0000) === 0),
  )
}
