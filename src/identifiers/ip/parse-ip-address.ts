import type { Issue } from '../../foundation/issue.ts'
import { type Result, success } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { ipIssue } from './ip-issue.ts'
import { ipv4In, printIpv4, printIpv6 } from './read/print-ip.ts'
import { readIp } from './read/read-ip.ts'
import { readIpv4At } from './read/read-ipv4-at.ts'
import { isIpv4Mapped, readIpv6At } from './read/read-ipv6-at.ts'
import type { AddressClass } from './registry/address-class.ts'
import { ipv4ClassOf } from './registry/ipv4-class-of.ts'
import { ipv6ClassOf } from './registry/ipv6-class-of.ts'

/** An IP address and what the registries say of it. */
export interface IpAddress {
  readonly kind: 'ipv4' | 'ipv6'
  /** The one canonical text: RFC 5952 for IPv6. */
  readonly text: string
  /** The IPv4 address inside an IPv4-mapped one (`::ffff:192.0.2.1`), which names the same host. */
  readonly embeddedIpv4?: string
  /** The name of the special-purpose block of IANA that it lies in, `null` for an ordinary address. */
  readonly range: string | null
  /** Whether packets can reach it from anywhere. `null` where the registries do not say: multicast, N/A, blocks that were never given out. */
  readonly globallyReachable: boolean | null
  /** Whether it could name a subscriber line at all, seen from outside. It says nothing about whether somebody can be found. */
  readonly attributable: boolean
}

export interface IpAddressOptions {
  /** Demonstrations and tests use addresses of documentation; this lets them stand for subscribers. `range` and `globallyReachable` stay as they are. */
  readonly documentationRanges?: 'treat-as-public'
}

/**
 * Reads an IPv4 or IPv6 address in the one form that every system reads alike. White space, leading zeros, octal, hexadecimal and short
 * notations, zones, ports, brackets and prefixes are refused, never corrected. `::192.0.2.1` (IPv4-compatible, deprecated) is not an
 * IPv4-mapped address and is printed without dots.
 *
 * Not `attributable` are the special-purpose blocks (private use, shared, loopback, link-local, documentation and so on), multicast, and
 * IPv6 outside 2000::/3. An address that carries an IPv4 address (IPv4-mapped, 64:ff9b::/96, 6to4, Teredo) is as attributable as that one.
 *
 * **Issues** `identifier.ip-*` and those of any identifier (`identifier.not-a-text` and so on).
 * **Source** RFC 4291, RFC 5952, RFC 6890; IANA IPv4 and IPv6 Special-Purpose Address Registries.
 *
 * @example
 * parseIpAddress('2001:DB8:0:0::7')
 * // { ok: true, value: { kind: 'ipv6', text: '2001:db8::7', range: 'Documentation', globallyReachable: false, attributable: false }, notes: [] }
 */
export function parseIpAddress(text: unknown, options: IpAddressOptions = {}): Result<IpAddress> {
  const address = typeof text === 'string' ? readAddress(text, options) : null
  return address === null ? refuse(text) : success(address, noNotes)
}

const noNotes: readonly Issue[] = /* @__PURE__ */ Object.freeze([])
// INVARIANT: written and read within one call.
const groups = /* @__PURE__ */ new Uint16Array(8)

/** An address that nothing is wrong with: most are, and asking for reasons first would take ten times as long. */
function readAddress(text: string, options: IpAddressOptions): IpAddress | null {
  const bits = readIpv4At(text, 0, text.length)
  if (bits !== -1) {
    const is = ipv4ClassOf(bits)
    return { kind: 'ipv4', text, range: is.range, globallyReachable: is.globallyReachable, attributable: isAttributable(is, options) }
  }
  const written = readIpv6At(text, 0, text.length, groups)
  if (written === null) return null
  const is = ipv6ClassOf(groups)
  const { range, globallyReachable, carries } = is
  const carried = carries === null ? is : ipv4ClassOf(ipv4In(groups, carries.group) ^ carries.turned)
  const attributable = isAttributable(carried, options)
  const canonical = written === 'as-printed' ? text : printIpv6(groups)
  if (!isIpv4Mapped(groups)) return { kind: 'ipv6', text: canonical, range, globallyReachable, attributable }
  return { kind: 'ipv6', text: canonical, embeddedIpv4: printIpv4(ipv4In(groups, 6)), range, globallyReachable, attributable }
}

const isAttributable = (is: AddressClass, options: IpAddressOptions): boolean =>
  is.attributable || (is.isDocumentation && (options as IpAddressOptions | null)?.documentationRanges === 'treat-as-public')

function refuse(text: unknown): Result<IpAddress> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<IpAddress>(null, taken.issues)
  if (taken.text.includes('/')) return resultOf<IpAddress>(null, [...taken.issues, ipIssue('identifier.ip-block')])
  if (withPort.test(taken.text)) return resultOf<IpAddress>(null, [...taken.issues, ipIssue('identifier.ip-with-port')])
  const read = readIp(taken.text)
  // INVARIANT: one of the two has an issue, since readAddress refused the text as it came.
  return resultOf<IpAddress>(null, [...taken.issues, ...(read.ok ? [] : read.issues)])
}

const withPort = /^\[.*\](?::.*)?$|^[^:]*\.[^:]*:[^:]*$/
