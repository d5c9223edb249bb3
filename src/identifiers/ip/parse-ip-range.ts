import { ipRangeIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { printIp } from './read/print-ip.ts'
import { readIp } from './read/read-ip.ts'

/** Addresses in a row. */
export interface IpRange {
  readonly kind: 'ipv4' | 'ipv6'
  /** Both ends in their canonical form, with a hyphen between them. */
  readonly text: string
  readonly first: string
  /** The last address, which is in the range. */
  readonly last: string
}

/**
 * Reads a range of addresses: the first one, a hyphen with a blank on each side or none, and the last one, which is in it. Both obey
 * `parseIpAddress`. A range that ends before it begins is refused and not turned round. So is one that is cut short (`192.0.2.1-9`): what is left
 * out is an octet to some readers and the end of a number to others.
 *
 * **Issues** `identifier.ip-range-*`, and those of `parseIpAddress` for either end.
 * **Source** RFC 4291, 2.2; no standard has ranges, so what is taken is what cannot be misread.
 *
 * @example
 * const result = parseIpRange('192.0.2.1 - 192.0.2.9')
 * if (result.ok) [result.value.first, result.value.last] // ['192.0.2.1', '192.0.2.9']
 */
export function parseIpRange(text: unknown): Result<IpRange> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<IpRange>(null, taken.issues)
  const [from, to, ...more] = taken.text.split(/ - |-/)
  if (from === undefined || to === undefined || more.length > 0 || !/[.:]/.test(to))
    return resultOf<IpRange>(null, [...taken.issues, issue('identifier.ip-range-malformed')])
  const [first, last] = [readIp(from), readIp(to)]
  const issues = [...taken.issues, ...(first.ok ? [] : first.issues), ...(last.ok ? [] : last.issues)]
  if (!first.ok || !last.ok) return resultOf<IpRange>(null, issues)
  const order = compare(first.value, last.value)
  if (order === null) return resultOf<IpRange>(null, [...issues, issue('identifier.ip-range-mixed')])
  const ends = { first: printIp(first.value), last: printIp(last.value) }
  return resultOf<IpRange>({ kind: typeof first.value === 'number' ? 'ipv4' : 'ipv6', text: `${ends.first}-${ends.last}`, ...ends }, [
    ...issues,
    ...(order > 0 ? [issue('identifier.ip-range-reversed')] : []),
  ])
}

const issue = (code: keyof typeof ipRangeIssueCodes): Issue => issueIn(ipRangeIssueCodes, code)

/** Which of two addresses comes first, `null` where they are of different kinds. */
function compare(a: number | Uint16Array, b: number | Uint16Array): number | null {
  if (typeof a === 'number' || typeof b === 'number') return typeof a === typeof b ? Number(a) - Number(b) : null
  const at = a.findIndex((it, index) => it !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
