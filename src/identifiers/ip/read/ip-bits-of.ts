import { readIpv4At } from './read-ipv4-at.ts'
import { readIpv6At } from './read-ipv6-at.ts'

/** The 32 bits or the eight groups of an address, or `null` where a text is none; `readIp` has the reasons. */
export function ipBitsOf(text: string): number | Uint16Array | null {
  const bits = readIpv4At(text, 0, text.length)
  if (bits !== -1) return bits
  const groups = new Uint16Array(8)
  return readIpv6At(text, 0, text.length, groups) === null ? null : groups
}
