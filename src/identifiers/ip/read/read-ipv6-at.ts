import { longestZeros, noZeros, zerosAt } from './longest-zeros.ts'
import { readIpv4At } from './read-ipv4-at.ts'

/**
 * Reads the part of a text from `from` up to `to` as an IPv6 address into eight groups of 16 bits. Tells whether it is written as RFC 5952 would
 * print it, or otherwise, or `null` where it is no address; then the groups hold nothing to rely on. Zones, ports, brackets and prefixes are no
 * part of an address.
 *
 * Source: RFC 4291, 2.2; RFC 5952, 4 and 5.
 */
export function readIpv6At(text: string, from: number, to: number, groups: Uint16Array): 'as-printed' | 'otherwise' | null {
  let count = 0
  let gap = -1
  let dotted = false
  let isPlain = true
  let at = from
  if (text.charCodeAt(at) === colon) {
    if (to - from < 2 || text.charCodeAt(at + 1) !== colon) return null
    gap = 0
    at += 2
  }
  while (at < to) {
    const start = at
    let group = 0
    let code = 0
    let seen = 0 // what any of its digits has
    for (; at < to && at - start < 5; at++) {
      code = text.charCodeAt(at)
      const digit = code < 128 ? (hexDigits[code] ?? none) : none
      if (digit === none) break
      group = (group << 4) | (digit & 15)
      seen |= digit
    }
    const length = at - start
    if (length === 0 || length > 4 || count === 8) return null
    if (code === dot) {
      const ipv4 = readIpv4At(text, start, to)
      if (ipv4 === -1) return null
      groups[count++] = ipv4 >>> 16
      groups[count++] = ipv4 & 0xffff
      dotted = true
      break
    }
    if ((seen & capital) !== 0 || (length > 1 && text.charCodeAt(start) === 48)) isPlain = false
    groups[count++] = group
    if (at === to) break
    if (code !== colon || ++at === to) return null
    if (text.charCodeAt(at) === colon) {
      if (gap !== -1) return null
      gap = count
      at++
    }
  }
  const missing = 8 - count
  // RFC 4291, 2.2: "::" stands for one group of zeros or more.
  if (gap === -1 ? missing !== 0 : missing < 1) return null
  if (gap !== -1) openGap(groups, gap, count)
  if (!isPlain || dotted !== isIpv4Mapped(groups)) return 'otherwise'
  const zeros = longestZeros(groups)
  return zeros === (gap === -1 ? noZeros : zerosAt(gap, missing)) ? 'as-printed' : 'otherwise'
}

/** Moves the groups behind the gap to the end and fills it with zeros. By hand, since calling the methods for it takes longer than all the rest. */
function openGap(groups: Uint16Array, gap: number, count: number): void {
  const missing = 8 - count
  for (let at = 7; at >= gap; at--) groups[at] = at >= gap + missing ? (groups[at - missing] ?? 0) : 0
}

const [dot, colon, none, capital] = [46, 58, -1, 16] as const

/** What each ASCII character stands for in a group; a capital is as good as a small letter, and not as RFC 5952 prints it. */
const hexDigits: Int8Array = /* @__PURE__ */ hexDigitsOf()

function hexDigitsOf(): Int8Array {
  const table = new Int8Array(128).fill(none)
  for (let digit = 0; digit < 16; digit++) {
    table[digit.toString(16).toUpperCase().charCodeAt(0)] = digit | capital
    table[digit.toString(16).charCodeAt(0)] = digit
  }
  return table
}

/** Whether eight groups are an IPv4-mapped address, `::ffff:0:0/96`. Source: RFC 4291, 2.5.5.2. */
export const isIpv4Mapped = (groups: Uint16Array): boolean =>
  groups[5] === 0xffff && groups[0] === 0 && groups[1] === 0 && groups[2] === 0 && groups[3] === 0 && groups[4] === 0
