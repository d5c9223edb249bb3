import { isPlanCountry } from './plan/is-plan-country.ts'
import { type PhoneNumberOptions, parsePhoneNumber } from './parse-phone-number.ts'
import { readPlainNumber } from './plan/read-plain-number.ts'

/**
 * The canonical form of a phone number, or `null`: the same answer as `parsePhoneNumber` gives, without the reasons, which are most of the work where
 * a text is no number. It is for many numbers at once: logs, tables, candidates in a text.
 *
 * **Source** as for `parsePhoneNumber`.
 *
 * @example
 * e164Of('+44 20 7946 0958') // '+442079460958'
 * e164Of('+44 20 7946') // null
 */
export function e164Of(text: unknown, options: PhoneNumberOptions = {}): string | null {
  const country: unknown = (options as PhoneNumberOptions | null)?.defaultCountry ?? null
  if (typeof text === 'string' && (country === null || isPlanCountry(country))) {
    const read = readPlainNumber(text, 0, text.length, country)
    if (read !== 'unclear') return read === 'none' ? null : read.e164
  }
  const result = parsePhoneNumber(text, options)
  return result.ok ? result.value.e164 : null
}
