/**
 * Prints an address: four decimal numbers, or the form of RFC 5952: lower case, no leading zeros, the first of the longest runs of two zero
 * groups or more as `::`, and an IPv4-mapped address with its IPv4 address in decimal numbers (section 5).
 */
export function printIp(octets: readonly number[]): string {
  if (octets.length === 4) return octets.join('.')
  if (isIpv4Mapped(octets)) return `::ffff:${octets.slice(12).join('.')}`
  const groups = Array.from({ length: 8 }, (_, index) => (octets[index * 2] ?? 0) * 256 + (octets[index * 2 + 1] ?? 0))
  const zeros = longestZeros(groups)
  const print = (some: readonly number[]): string => some.map((it) => it.toString(16)).join(':')
  if (zeros.length < 2) return print(groups)
  return `${print(groups.slice(0, zeros.start))}::${print(groups.slice(zeros.start + zeros.length))}`
}

/** Whether sixteen octets are an IPv4-mapped address, `::ffff:0:0/96`. Source: RFC 4291, 2.5.5.2. */
export const isIpv4Mapped = (octets: readonly number[]): boolean =>
  octets.length === 16 && octets.slice(0, 10).every((it) => it === 0) && octets[10] === 255 && octets[11] === 255

interface Run {
  readonly start: number
  readonly length: number
}

/** The first of the longest runs of zeros. */
function longestZeros(groups: readonly number[]): Run {
  let best: Run = { start: 0, length: 0 }
  for (let start = 0; start < groups.length; start++) {
    let end = start
    while (groups[end] === 0) end++
    if (end - start > best.length) best = { start, length: end - start }
  }
  return best
}
