import { longestZeros, noZeros } from './longest-zeros.ts'
import { isIpv4Mapped } from './read-ipv6-at.ts'

/** Prints 32 bits as four decimal numbers. */
export const printIpv4 = (address: number): string =>
  `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`

/**
 * Prints eight groups in the form of RFC 5952: lower case, no leading zeros, the first of the longest runs of two zero groups or more as `::`, and
 * an IPv4-mapped address with its IPv4 address in decimal numbers (section 5).
 */
export function printIpv6(groups: Uint16Array): string {
  if (isIpv4Mapped(groups)) return `::ffff:${printIpv4(ipv4In(groups, 6))}`
  const zeros = longestZeros(groups)
  if (zeros === noZeros) return printGroups(groups, 0, 8)
  const start = zeros >> 4
  return `${printGroups(groups, 0, start)}::${printGroups(groups, start + (zeros & 15), 8)}`
}

/** The 32 bits of the group and the next. */
export const ipv4In = (groups: Uint16Array, at: number): number => (groups[at] ?? 0) * 65_536 + (groups[at + 1] ?? 0)

function printGroups(groups: Uint16Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const group = groups[at] ?? 0
    const high = group >> 8
    if (at > from) text += ':'
    text += high === 0 ? octetIn(short, group) : octetIn(short, high) + octetIn(padded, group & 255)
  }
  return text
}

const octetIn = (table: readonly string[], octet: number): string => table[octet] ?? ''

// Eight bits in hexadecimal, without leading zeros and with them: printing each number anew takes three times as long.
const short: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, octet) => octet.toString(16))
const padded: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, '0'))

/** Prints 32 bits or eight groups. */
export const printIp = (address: number | Uint16Array): string => (typeof address === 'number' ? printIpv4(address) : printIpv6(address))
