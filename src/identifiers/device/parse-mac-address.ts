import { deviceIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { isOfGroup, isOfNobody, octetsOf } from './read-mac-address.ts'

/** The address of a network interface. */
export interface MacAddress {
  /** Six octets in lower case with colons: `00:00:5e:00:53:01`. */
  readonly text: string
  /** The first three octets, which name a manufacturer unless the address is locally administered. */
  readonly prefix: string
  /** Whether software made the address up, as phones do for each network. */
  readonly locallyAdministered: boolean
}

/**
 * Reads a MAC address: six octets of two digits with colons or hyphens, three groups of four digits with dots, or twelve digits. Capitals are
 * as good as small letters. The addresses of a group, of everybody and of nobody are refused. A locally administered address is taken with the
 * note `identifier.mac-locally-administered`, since it may name no device.
 *
 * **Issues** `identifier.mac-*` and those of any identifier.
 * **Source** IEEE Std 802, 8; RFC 9542, 2.1.
 *
 * @example
 * const result = parseMacAddress('00-00-5E-00-53-01')
 * if (result.ok) result.value.text // '00:00:5e:00:53:01'
 */
export function parseMacAddress(text: unknown): Result<MacAddress> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<MacAddress>(null, taken.issues)
  const octets = octetsOf(taken.text)
  if (octets === null) {
    const malformed = longer.test(taken.text) ? issue('identifier.mac-eui-64') : issue('identifier.mac-malformed')
    return resultOf<MacAddress>(null, [...taken.issues, malformed])
  }
  const locallyAdministered = (Number.parseInt(octets[0] ?? '', 16) & 2) !== 0
  const issues = [
    ...taken.issues,
    ...(isOfGroup(octets) ? [issue('identifier.mac-group-address')] : []),
    ...(isOfNobody(octets) ? [issue('identifier.mac-placeholder')] : []),
  ]
  const notes = locallyAdministered ? [issue('identifier.mac-locally-administered')] : []
  return resultOf({ text: octets.join(':'), prefix: octets.slice(0, 3).join(':'), locallyAdministered }, issues, notes)
}

const issue = (code: keyof typeof deviceIssueCodes): Issue => issueIn(deviceIssueCodes, code)

/** Eight octets in the forms in which six may be written. */
const longer = /^(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){6}[0-9a-f]{2}|(?:[0-9a-f]{4}[.:]){3}[0-9a-f]{4}|[0-9a-f]{16})$/i
