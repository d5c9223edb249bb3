import type { Issue } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { ipIssue } from './ip-issue.ts'
import { blockEnds } from './read/block-ends.ts'
import { printIp } from './read/print-ip.ts'
import { readIp } from './read/read-ip.ts'

/** A block of addresses. */
export interface CidrBlock {
  readonly kind: 'ipv4' | 'ipv6'
  /** The canonical text of what was written. Bits beyond the prefix stay in it. */
  readonly text: string
  /** 0 to 32, or 0 to 128. */
  readonly prefixLength: number
  /** The first address of the block. */
  readonly first: string
  /** The last address of the block. */
  readonly last: string
  /** Whether the address has bits set beyond the prefix, so that one address may have been meant rather than the block. */
  readonly hostBitsSet: boolean
}

/**
 * Reads a block of addresses in CIDR notation. The address obeys `parseIpAddress`; the prefix is a decimal number without leading zeros.
 * Masks (`/255.255.255.0`) are refused. Bits beyond the prefix are not masked away in silence: `hostBitsSet` is true, and the success carries
 * the note `identifier.cidr-host-bits-set`.
 *
 * **Issues** `identifier.cidr-*`, and those of `parseIpAddress` for the address.
 * **Source** RFC 4632, 3.1; RFC 4291, 2.3.
 *
 * @example
 * const result = parseCidr('198.51.100.7/24')
 * if (result.ok) [result.value.first, result.value.last, result.value.hostBitsSet] // ['198.51.100.0', '198.51.100.255', true]
 */
export function parseCidr(text: unknown): Result<CidrBlock> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<CidrBlock>(null, taken.issues)
  const slash = taken.text.indexOf('/')
  const address = readIp(slash === -1 ? taken.text : taken.text.slice(0, slash))
  const bits = address.ok && typeof address.value === 'number' ? 32 : 128
  const prefix = readPrefix(slash === -1 ? null : taken.text.slice(slash + 1), bits)
  const issues = [...taken.issues, ...(address.ok ? [] : address.issues), ...prefix.issues]
  if (!address.ok || prefix.length === null) return resultOf<CidrBlock>(null, issues)
  const block = blockOf(address.value, prefix.length)
  return resultOf(block, issues, block.hostBitsSet ? [ipIssue('identifier.cidr-host-bits-set')] : [])
}

function readPrefix(text: string | null, bits: number): { readonly length: number | null; readonly issues: readonly Issue[] } {
  if (text === null) return { length: null, issues: [ipIssue('identifier.cidr-prefix-missing')] }
  if (/[.:]/.test(text)) return { length: null, issues: [ipIssue('identifier.cidr-netmask')] }
  if (!/^(?:0|[1-9]\d*)$/.test(text)) return { length: null, issues: [ipIssue('identifier.cidr-prefix-malformed')] }
  return Number(text) <= bits
    ? { length: Number(text), issues: [] }
    : { length: null, issues: [ipIssue('identifier.cidr-prefix-out-of-range')] }
}

function blockOf(address: number | Uint16Array, prefixLength: number): CidrBlock {
  const [first, last] = blockEnds(address, prefixLength)
  const text = printIp(address)
  return {
    kind: typeof address === 'number' ? 'ipv4' : 'ipv6',
    text: `${text}/${prefixLength}`,
    prefixLength,
    first: printIp(first),
    last: printIp(last),
    hostBitsSet: printIp(first) !== text,
  }
}
