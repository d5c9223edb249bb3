import { observationIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { isInstant } from '../../foundation/is-instant.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { ipIssue } from '../ip/ip-issue.ts'
import type { IpAddress, IpAddressOptions } from '../ip/parse-ip-address.ts'
import { parseIpEndpoint } from '../ip/parse-ip-endpoint.ts'
import { resultOf } from '../text/result-of.ts'
import { lineIssues } from './line-issues.ts'

/** An address where and when it was seen: what names one subscriber. */
export interface Observation {
  readonly address: IpAddress
  readonly port: number | null
  /** The instant as it was written, with its offset. */
  readonly at: string
}

export interface ObservationOptions extends IpAddressOptions {
  /**
   * Whether the carrier puts many subscribers behind one IPv4 address at once. `yes` makes a port necessary; `unknown`, which is meant where nothing is
   * said, tells in a note that it is missing.
   */
  readonly sharedAddress?: 'yes' | 'no' | 'unknown'
}

/**
 * Reads an observation: `{ address, at, port? }`, where the address may hold the port (`192.0.2.1:443`) and the port is a number or its decimal
 * text. Without an instant with its zone it is not properly formed, since addresses go from one subscriber to the next. Where the address is shared by
 * many at once (carrier-grade NAT), neither is it without the port. An IPv6 address needs none.
 *
 * An address that could name nobody's line is refused: private, shared (100.64.0.0/10), reserved.
 *
 * **Issues** `identifier.observation-*`, `identifier.ip-not-attributable`, and those of `parseIpEndpoint`.
 * **Source** RFC 6302, 2; RFC 6269, 13.
 *
 * @example
 * const seen = { address: '198.51.100.7:40123', at: '2026-08-21T14:30:05+02:00' }
 * const result = parseObservation(seen, { sharedAddress: 'yes', documentationRanges: 'treat-as-public' })
 * if (result.ok) [result.value.address.text, result.value.port] // ['198.51.100.7', 40123]
 */
export function parseObservation(input: unknown, options: ObservationOptions = {}): Result<Observation> {
  const { address: written, port: writtenPort, at } = fieldsOf(input)
  if (written === undefined) return resultOf<Observation>(null, [issue('identifier.observation-malformed')])
  const endpoint = parseIpEndpoint(written, options)
  const port = readPort(writtenPort)
  const issues = [...(endpoint.ok ? [] : endpoint.issues), ...port.issues, ...timeIssues(at)]
  if (!endpoint.ok) return resultOf<Observation>(null, issues)
  const { address } = endpoint.value
  const [inside, beside] = [endpoint.value.port, port.value]
  const known = inside ?? beside
  const lacksPort = known === null && isIpv4(address) && (options as ObservationOptions | null)?.sharedAddress !== 'no'
  const isShared = (options as ObservationOptions | null)?.sharedAddress === 'yes'
  return resultOf<Observation>(
    { address, port: known, at: String(at) },
    [
      ...issues,
      ...lineIssues(address),
      ...(inside !== null && beside !== null && inside !== beside ? [issue('identifier.observation-two-ports')] : []),
      ...(lacksPort && isShared ? [issue('identifier.observation-port-needed')] : []),
    ],
    [
      ...(lacksPort ? [ipIssue('identifier.port-missing')] : []),
      ...(known !== null && isIpv4(address) && !/T\d\d:\d\d:\d\d/.test(String(at)) ? [issue('identifier.observation-time-coarse')] : []),
    ],
  )
}

const issue = (code: keyof typeof observationIssueCodes): Issue => issueIn(observationIssueCodes, code)

interface Fields {
  readonly address?: unknown
  readonly port?: unknown
  readonly at?: unknown
}

/** The own fields of a plain object: nothing that has to be called is asked. */
function fieldsOf(input: unknown): Fields {
  if (typeof input !== 'object' || input === null) return {}
  const own = (name: keyof Fields): unknown => Object.getOwnPropertyDescriptor(input, name)?.value
  return { address: own('address'), port: own('port'), at: own('at') }
}

function readPort(port: unknown): { readonly value: number | null; readonly issues: readonly Issue[] } {
  if (port === undefined || port === null) return { value: null, issues: [] }
  const text = typeof port === 'number' ? String(port) : port
  if (typeof text !== 'string' || !/^(?:0|[1-9]\d{0,8})$/.test(text)) return { value: null, issues: [ipIssue('identifier.port-malformed')] }
  const value = Number(text)
  return value >= 1 && value <= 65_535 ? { value, issues: [] } : { value: null, issues: [ipIssue('identifier.port-out-of-range')] }
}

function timeIssues(at: unknown): readonly Issue[] {
  if (at === undefined || at === null || at === '') return [issue('identifier.observation-time-missing')]
  return isInstant(at) ? [] : [issue('identifier.observation-time-malformed')]
}

/** Whether a carrier-grade NAT can stand before the address: IPv4, or IPv6 that only carries it to a server without IPv4. */
const isIpv4 = ({ kind, embeddedIpv4, range }: IpAddress): boolean =>
  kind === 'ipv4' || embeddedIpv4 !== undefined || range === 'IPv4-IPv6 Translat.'
