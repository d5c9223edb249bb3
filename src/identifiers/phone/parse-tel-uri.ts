import { phoneIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { type PhoneNumber, parsePhoneNumber } from './parse-phone-number.ts'

/**
 * Reads a telephone URI, `tel:+44-20-7946-0958;ext=12`: a plus, digits, and between them hyphens, dots and brackets. A local number is refused, with a
 * `phone-context` too, since that says where the number is dialled and not what it is in full. So is a parameter other than `ext`: a sub-address
 * (`isub`) is another person, and of one that nobody registered nothing is known.
 *
 * **Issues** `identifier.phone-uri-*`, and those of `parsePhoneNumber`.
 * **Source** RFC 3966, 3 and 5.
 *
 * @example
 * const result = parseTelUri('tel:+44-20-7946-0958;ext=12')
 * if (result.ok) [result.value.e164, result.value.extension] // ['+442079460958', '12']
 */
export function parseTelUri(text: unknown): Result<PhoneNumber> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<PhoneNumber>(null, taken.issues)
  const [, number, parameters = ''] = /^tel:([+\d().*#a-f-]+)((?:;[^;]+)*)$/i.exec(taken.text) ?? []
  const refuse = (code: keyof typeof phoneIssueCodes): Result<PhoneNumber> =>
    resultOf<PhoneNumber>(null, [...taken.issues, issueIn(phoneIssueCodes, code)])
  if (number === undefined) return refuse('identifier.phone-uri-malformed')
  if (!number.startsWith('+')) return refuse('identifier.phone-uri-local')
  const [, extension] = /^;ext=([\d().-]{1,20})$/i.exec(parameters) ?? []
  if (parameters !== '' && extension === undefined) return refuse('identifier.phone-uri-parameter')
  const plain = `+${number.replace(/\D/g, '')}`
  if (!/^\+[\d().-]*$/.test(number)) return refuse('identifier.phone-uri-malformed')
  const digits = extension?.replace(/\D/g, '') ?? null
  const result = parsePhoneNumber(plain)
  if (!result.ok) return resultOf<PhoneNumber>(null, [...taken.issues, ...result.issues])
  return resultOf<PhoneNumber>({ ...result.value, extension: digits === '' ? null : digits }, taken.issues)
}
