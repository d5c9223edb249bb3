import { ianaIpv4SpecialPurpose } from './iana-ipv4-special-purpose.ts'
import { ianaIpv6SpecialPurpose } from './iana-ipv6-special-purpose.ts'
import { readIp } from './read-ip.ts'

/** A row of a special-purpose address registry. */
export interface SpecialPurposeBlock {
  /** In CIDR notation. */
  readonly block: string
  /** As the registry spells it. */
  readonly name: string
  /** The column RFC of the registry. */
  readonly rfc: string
  readonly globallyReachable: boolean | null
}

/** The most specific block that an address lies in, or `null` where it lies in none. RFC 6890, 2.2.1: "more specific" assignments win. */
export function specialPurposeBlockOf(octets: readonly number[]): SpecialPurposeBlock | null {
  const table = octets.length === 4 ? ipv4Blocks : ipv6Blocks
  return table.find((it) => liesIn(octets, it.first, it.prefixLength))?.row ?? null
}

interface ReadBlock {
  readonly row: SpecialPurposeBlock
  readonly first: readonly number[]
  readonly prefixLength: number
}

/** The blocks as octets, the longest prefix first. */
const readBlocks = (rows: readonly SpecialPurposeBlock[]): readonly ReadBlock[] =>
  rows
    .map((row) => {
      const [address = '', prefixLength] = row.block.split('/')
      const first = readIp(address)
      return { row, first: first.ok ? first.value : [], prefixLength: Number(prefixLength) }
    })
    .sort((a, b) => b.prefixLength - a.prefixLength)

const ipv4Blocks = readBlocks(ianaIpv4SpecialPurpose)
const ipv6Blocks = readBlocks(ianaIpv6SpecialPurpose)

function liesIn(octets: readonly number[], first: readonly number[], prefixLength: number): boolean {
  for (let index = 0, left = prefixLength; left > 0; index++, left -= 8) {
    const difference = (octets[index] ?? 0) ^ (first[index] ?? 0)
    if (left >= 8 ? difference !== 0 : difference >> (8 - left) !== 0) return false
  }
  return true
}
