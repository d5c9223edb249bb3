import ipaddr from 'ipaddr.js'
import { issue } from '../../foundation/issue.ts'
import type { IssueCode } from '../../foundation/issue-codes.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'

/**
 * Reads an address into its 4 or 16 octets. The form of the text is checked here, since ipaddr.js takes the octal, hexadecimal and short
 * notations of inet_aton, zones, and reads `::192.0.2.1` as an IPv4-mapped address; it then reads what only one reading is left for.
 *
 * Source: RFC 4291, 2.2; RFC 3986, 3.2.2 (four decimal numbers without leading zeros).
 */
export function readIp(text: string): Result<readonly number[]> {
  const percent = text.indexOf('%')
  if (percent === -1) return text.includes(':') ? readIpv6(text) : readIpv4(text)
  const bare = readIp(text.slice(0, percent))
  return failure([issue('identifier.ip-zone'), ...(bare.ok ? [] : bare.issues)])
}

function readIpv4(text: string): Result<readonly number[]> {
  if (!anyNumbers.test(text)) return failure([issue('identifier.ip-malformed')])
  const parts = text.split('.')
  const decimals = /^\d+\.\d+\.\d+\.\d+$/.test(text)
  const codes: readonly IssueCode[] = [
    ...(!decimals || parts.some((it) => /^0\d/.test(it)) ? (['identifier.ip-ambiguous-notation'] as const) : []),
    ...(decimals && parts.some((it) => Number(it) > 255) ? (['identifier.ip-part-out-of-range'] as const) : []),
  ]
  const issues = codes.map((it) => issue(it))
  return resultOf(issues.length === 0 ? ipaddr.IPv4.parse(text).toByteArray() : null, issues)
}

// What inet_aton and URL parsers take for an address: one to four numbers, decimal, octal or hexadecimal, and perhaps a dot at the end.
const anyNumbers = /^(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+)){0,3}\.?$/i

function readIpv6(text: string): Result<readonly number[]> {
  const start = text.lastIndexOf(':') + 1
  const tail = text.slice(start)
  if (!tail.includes('.')) return readGroups(text)
  const ipv4 = readIpv4(tail)
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.ok ? ipv4.value : []
  const address = readGroups(`${text.slice(0, start)}${hex(a * 256 + b)}:${hex(c * 256 + d)}`)
  return resultOf(address.ok ? address.value : null, [...(address.ok ? [] : address.issues), ...(ipv4.ok ? [] : ipv4.issues)])
}

/** Eight groups of one to four hexadecimal digits, where `::` stands once for one group of zeros or more. */
function readGroups(text: string): Result<readonly number[]> {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')))
  const groups = halves.flat()
  const fits = halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7
  if (!fits || !groups.every((it) => /^[0-9a-f]{1,4}$/i.test(it))) return failure([issue('identifier.ip-malformed')])
  return success(ipaddr.IPv6.parse(text).toByteArray())
}

const hex = (group: number): string => group.toString(16)
