import type { ipIssueCodes } from '../../../foundation/identifier-issue-codes.ts'
import { failure, type Result, success } from '../../../foundation/result.ts'
import { resultOf } from '../../text/result-of.ts'
import { ipIssue } from '../ip-issue.ts'
import { readIpv4At } from './read-ipv4-at.ts'
import { readIpv6At } from './read-ipv6-at.ts'

/**
 * Reads an address into its 32 bits or its eight groups, or tells every reason why it is refused: `readIpv4At` and `readIpv6At` only say that a
 * text is no address.
 *
 * Source: RFC 4291, 2.2; RFC 3986, 3.2.2.
 */
export function readIp(text: string): Result<number | Uint16Array> {
  const percent = text.indexOf('%')
  if (percent === -1) return text.includes(':') ? readIpv6(text) : readIpv4(text)
  const bare = readIp(text.slice(0, percent))
  return failure([ipIssue('identifier.ip-zone'), ...(bare.ok ? [] : bare.issues)])
}

function readIpv4(text: string): Result<number> {
  if (!anyNumbers.test(text)) return failure([ipIssue('identifier.ip-malformed')])
  const parts = text.split('.')
  const decimals = /^\d+\.\d+\.\d+\.\d+$/.test(text)
  const codes: readonly (keyof typeof ipIssueCodes)[] = [
    ...(!decimals || parts.some((it) => /^0\d/.test(it)) ? (['identifier.ip-ambiguous-notation'] as const) : []),
    ...(decimals && parts.some((it) => Number(it) > 255) ? (['identifier.ip-part-out-of-range'] as const) : []),
  ]
  return resultOf(readIpv4At(text, 0, text.length), codes.map(ipIssue))
}

// What inet_aton and URL parsers take for an address: one to four numbers, decimal, octal or hexadecimal, and perhaps a dot at the end.
const anyNumbers = /^(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+)){0,3}\.?$/i

function readIpv6(text: string): Result<Uint16Array> {
  const groups = new Uint16Array(8)
  if (readIpv6At(text, 0, text.length, groups) !== null) return success(groups)
  const start = text.lastIndexOf(':') + 1
  const ipv4 = text.includes('.', start) ? readIpv4(text.slice(start)) : success(0)
  // The rest is judged with an address in its place that is none of its own reasons.
  const rest = ipv4.ok ? null : readIpv6At(`${text.slice(0, start)}0.0.0.0`, 0, start + 7, groups)
  return resultOf<Uint16Array>(null, [...(rest === null ? [ipIssue('identifier.ip-malformed')] : []), ...(ipv4.ok ? [] : ipv4.issues)])
}
