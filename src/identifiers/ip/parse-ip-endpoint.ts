import type { Issue } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { ipIssue } from './ip-issue.ts'
import { type IpAddress, type IpAddressOptions, parseIpAddress } from './parse-ip-address.ts'

/** An IP address with the port that was observed beside it. */
export interface IpEndpoint {
  readonly address: IpAddress
  /** 1 to 65535, `null` if none is given. */
  readonly port: number | null
}

/**
 * Reads an address with its port: `192.0.2.1:443`, `[2001:db8::1]:443`, or an address alone. IPv6 with a port needs brackets. Without them
 * `2001:db8::1:443` is an address to one reader and an address with a port to another, so it is refused; `[2001:db8::1:443]` is clear. Port 0
 * is refused.
 *
 * A success without a port carries the note `identifier.port-missing`: behind a carrier-grade NAT, address and time alone fit thousands.
 *
 * **Issues** `identifier.port-*`, and those of `parseIpAddress` for the address.
 * **Source** RFC 3986, 3.2.2; RFC 5952, 6; RFC 6302 (ports in logs).
 *
 * @example
 * const result = parseIpEndpoint('[2001:db8::7]:443')
 * if (result.ok) [result.value.address.text, result.value.port] // ['2001:db8::7', 443]
 */
export function parseIpEndpoint(text: unknown, options: IpAddressOptions = {}): Result<IpEndpoint> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<IpEndpoint>(null, taken.issues)
  const { address: addressText, port: portText, issues } = split(taken.text)
  const address = parseIpAddress(addressText, options)
  const port = portText === null ? { value: null, issues: [] } : readPort(portText)
  const all = [...taken.issues, ...issues, ...(address.ok ? [] : address.issues.map(ofEndpoint)), ...port.issues]
  const notes = port.value === null ? [ipIssue('identifier.port-missing')] : []
  return resultOf(address.ok ? { address: address.value, port: port.value } : null, all, notes)
}

/** What is left of a text without its port is neither to be read as an endpoint nor nothing at all. */
const ofEndpoint = (it: Issue): Issue =>
  it.code === 'identifier.ip-with-port' || it.code === 'identifier.empty' ? ipIssue('identifier.ip-malformed') : it

interface Split {
  readonly address: string
  readonly port: string | null
  readonly issues: readonly Issue[]
}

function split(text: string): Split {
  const bracketed = /^\[([^[\]]*:[^[\]]*)\](?::(.*))?$/.exec(text)
  if (bracketed !== null) return { address: bracketed[1] ?? '', port: bracketed[2] ?? null, issues: [] }
  const colon = text.lastIndexOf(':')
  const [before, after] = [text.slice(0, colon), text.slice(colon + 1)]
  if (colon === -1) return { address: text, port: null, issues: [] }
  if (!before.includes(':')) return { address: before, port: after, issues: [] }
  // RFC 5952, 6: "2001:db8::1:80" may be an address or an address with a port.
  const unclear = /^\d+$/.test(after) && parseIpAddress(before).ok
  return unclear
    ? { address: before, port: parseIpAddress(text).ok ? null : after, issues: [ipIssue('identifier.port-without-brackets')] }
    : { address: text, port: null, issues: [] }
}

function readPort(text: string): { readonly value: number | null; readonly issues: readonly Issue[] } {
  if (!/^(?:0|[1-9]\d*)$/.test(text)) return { value: null, issues: [ipIssue('identifier.port-malformed')] }
  const value = Number(text)
  return value >= 1 && value <= 65_535 ? { value, issues: [] } : { value: null, issues: [ipIssue('identifier.port-out-of-range')] }
}
