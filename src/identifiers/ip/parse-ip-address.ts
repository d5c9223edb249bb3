import { issue } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { isIpv4Mapped, printIp } from './print-ip.ts'
import { readIp } from './read-ip.ts'
import { type SpecialPurposeBlock, specialPurposeBlockOf } from './special-purpose-block-of.ts'

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
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<IpAddress>(null, taken.issues)
  if (taken.text.includes('/')) return resultOf<IpAddress>(null, [...taken.issues, issue('identifier.ip-block')])
  if (withPort.test(taken.text)) return resultOf<IpAddress>(null, [...taken.issues, issue('identifier.ip-with-port')])
  const read = readIp(taken.text)
  if (!read.ok) return resultOf<IpAddress>(null, [...taken.issues, ...read.issues])
  return resultOf(addressOf(read.value, options), taken.issues)
}

const withPort = /^\[.*\](?::.*)?$|^[^:]*\.[^:]*:[^:]*$/

function addressOf(octets: readonly number[], options: IpAddressOptions): IpAddress {
  const block = specialPurposeBlockOf(octets)
  return {
    kind: octets.length === 4 ? 'ipv4' : 'ipv6',
    text: printIp(octets),
    ...(isIpv4Mapped(octets) ? { embeddedIpv4: printIp(octets.slice(12)) } : {}),
    range: block?.name ?? null,
    globallyReachable: block === null ? (isUnicast(octets) ? true : null) : block.globallyReachable,
    attributable: isAttributable(octets, block, options),
  }
}

function isAttributable(octets: readonly number[], block: SpecialPurposeBlock | null, options: IpAddressOptions): boolean {
  if (block === null) return isUnicast(octets)
  const carried = carriedIpv4(octets, block)
  if (carried !== null) return isAttributable(carried, specialPurposeBlockOf(carried), options)
  return (options as IpAddressOptions | null)?.documentationRanges === 'treat-as-public' && block.name.startsWith('Documentation')
}

/** Outside the special-purpose blocks: below multicast (RFC 5771), or in the part of IPv6 that is given out (RFC 4291, 2.4; 2000::/3). */
function isUnicast(octets: readonly number[]): boolean {
  const [first = 0] = octets
  return octets.length === 4 ? first < 224 : first >> 5 === 1
}

/** The IPv4 address of the host that an IPv6 address of a transition mechanism stands for. */
function carriedIpv4(octets: readonly number[], { block }: SpecialPurposeBlock): readonly number[] | null {
  switch (block) {
    case '::ffff:0:0/96': // RFC 4291, 2.5.5.2
    case '64:ff9b::/96': // RFC 6052, 2.1: how an IPv6-only server sees clients of IPv4
      return octets.slice(12)
    case '2002::/16': // RFC 3056, 2
      return octets.slice(2, 6)
    case '2001::/32': // RFC 4380, 4: stored with every bit turned
      return octets.slice(12).map((it) => it ^ 255)
    default:
      return null
  }
}
