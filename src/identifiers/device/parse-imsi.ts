import { deviceIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { mobileCountryCodes } from './mobile-country-codes.ts'

/** The identity of a mobile subscription. */
export interface Imsi {
  /** 14 or 15 digits. */
  readonly text: string
  /** The first three digits. They name the country of the network, not of the subscriber. */
  readonly mobileCountryCode: string
  /** The rest. Where the network code ends and the subscriber begins only the network's country knows, so it is not cut. */
  readonly networkAndSubscriber: string
}

/**
 * Reads the identity of a mobile subscription: 14 or 15 digits and nothing else, beginning with a mobile country code that is assigned.
 * Test networks (001) and private ones (999) are refused: the same number exists many times.
 *
 * **Issues** `identifier.imsi-*` and those of any identifier.
 * **Source** ITU-T E.212; 3GPP TS 23.003, 2.2.
 *
 * @example
 * const result = parseImsi('262019999999999')
 * if (result.ok) result.value.mobileCountryCode // '262'
 */
export function parseImsi(text: unknown): Result<Imsi> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<Imsi>(null, taken.issues)
  const digits = taken.text
  if (!/^\d+$/.test(digits)) return resultOf<Imsi>(null, [...taken.issues, issue('identifier.imsi-malformed')])
  const mobileCountryCode = digits.slice(0, 3)
  return resultOf({ text: digits, mobileCountryCode, networkAndSubscriber: digits.slice(3) }, [
    ...taken.issues,
    ...(digits.length === 14 || digits.length === 15 ? [] : [issue('identifier.imsi-length')]),
    ...(mobileCountryCodes.has(mobileCountryCode) ? [] : [issue('identifier.imsi-country-code')]),
  ])
}

const issue = (code: keyof typeof deviceIssueCodes): Issue => issueIn(deviceIssueCodes, code)
