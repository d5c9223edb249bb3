import { readIpv4At } from '../../../identifiers/ip/read/read-ipv4-at.ts'
import type { FindingReason } from '../../finding.ts'
import { isDigit } from '../scan/codes.ts'
import type { Span } from '../span.ts'
import { likelySection } from './is-no-address.ts'
import { portAfter } from './port-after.ts'

/** An address that was found, without what belongs to it. */
export interface BareAddress {
  readonly from: number
  readonly to: number
  /** Its canonical spelling. */
  readonly address: string
  readonly why: FindingReason
  readonly bits: 32 | 128
}

/** Takes in what belongs to an address: brackets, zone, prefix, port. Null if what follows shows that it is none. */
export function addressWithTail(text: string, bare: BareAddress): Span | null {
  let { from, to, why, address: canonical } = bare
  const { address, bits } = bare
  const zone = bits === 128 && text[to] === '%' ? /^%[0-9a-z._~-]{0,31}[0-9a-z_~-]/i.exec(text.slice(to, to + 33)) : null
  if (zone !== null) [to, why] = [to + zone[0].length, 'ip-zone']
  if (text[to] === ']' && text[from - 1] === '[') [from, to] = [from - 1, to + 1]
  const prefix = text[to] === '/' && isDigit(text.charCodeAt(to + 1)) ? /^\/(\d+)/.exec(text.slice(to, to + 12)) : null
  if (prefix !== null && !isPath(text, bare.from)) {
    // Four small numbers and a prefix that no address has: a file number. Any other number behind a slash is a path or a port.
    if (Number(prefix[1]) > bits && bits === 32 && address.split('.').every((it) => Number(it) < likelySection)) return null
    if (isPrefix(prefix[1], bare)) [to, why, canonical] = [to + prefix[0].length, 'ip-block', `${address}${prefix[0]}`]
  }
  return { kind: 'ip-address', from, to: to + portAfter(text, { from, to }, bits === 32 || text[to - 1] === ']'), canonical, why }
}

/** Whether a number behind a slash makes a block of an address: both are written as every system reads them. */
const isPrefix = (digits: string | undefined, { address, bits }: BareAddress): boolean =>
  Number(digits) <= bits && !/^0./.test(digits ?? '') && (bits === 128 || readIpv4At(address, 0, address.length) !== -1)

/** Behind two slashes, with a bracket or none. */
const isPath = (text: string, from: number): boolean => /\/\/\[?$/.test(text.slice(Math.max(0, from - 3), from))
