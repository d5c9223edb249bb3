import { readIpv4At } from '../read/read-ipv4-at.ts'
import { type AddressClass, classOf, ordinary, outside } from './address-class.ts'
import { ianaIpv4SpecialPurpose } from './iana-ipv4-special-purpose.ts'

/**
 * What the registry says of the 32 bits of an IPv4 address: the most specific block (RFC 6890, 2.2.1), or whether it lies below multicast
 * (RFC 5771). The answer is one of a few objects that were made beforehand.
 */
export function ipv4ClassOf(address: number): AddressClass {
  const octet = address >>> 24
  for (const { first, mask, is } of byFirstOctet[octet] ?? []) if ((address & mask) === first) return is
  return octet < 224 ? ordinary : outside
}

interface Block {
  readonly first: number
  readonly mask: number
  readonly is: AddressClass
}

/** The blocks that have addresses with this first octet, the longest prefix first. */
const byFirstOctet: readonly (readonly Block[])[] = /* @__PURE__ */ bucketsOf()

function bucketsOf(): readonly (readonly Block[])[] {
  const blocks = ianaIpv4SpecialPurpose
    .map((row) => {
      const slash = row.block.indexOf('/')
      const length = Number(row.block.slice(slash + 1))
      return { first: readIpv4At(row.block, 0, slash) | 0, mask: -1 << (32 - length), length, is: classOf(row) }
    })
    .sort((a, b) => b.length - a.length)
  return Array.from({ length: 256 }, (_, octet) => blocks.filter(({ first, mask }) => (((octet << 24) ^ first) & mask & 0xff00_0000) === 0))
}
