import parse, { type CountryCode, validatePhoneNumberLength } from 'libphonenumber-js/max'
import type { phoneIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { diallingOf, prefixLengthOf } from './plan/dialling-of.ts'
import { lineOf } from './plan/line-of.ts'
import { matcherOf } from './plan/matcher-of.ts'
import { type PlainNumber, readPlainNumber } from './plan/read-plain-number.ts'

type Code = keyof typeof phoneIssueCodes

/** A number that its plan assigns, or the code of the reason why there is none. */
type Read = PlainNumber | { readonly code: Code }

/** Reads digits that begin with a calling code. The library would drop a trunk prefix among them; here the digits are the number. */
export function readInternational(digits: string): Read {
  const text = `+${digits}`
  const plain = readPlainNumber(text, 0, text.length, null)
  if (typeof plain === 'object') return plain
  const reason = plain === 'none' ? plainReason(digits) : null
  if (reason !== null) return { code: reason }
  // What the library reads and we do not, it takes a prefix from.
  const isRead = parse(text, { extract: false })?.isValid() === true
  return { code: isRead ? 'identifier.phone-dialling-prefix' : reasonOf(validatePhoneNumberLength(text)) }
}

/** A number that the library gave, so that whatever was a prefix is gone. */
function assigned(e164: string): Read {
  const line = lineOf(e164)
  return line === null ? { code: 'identifier.phone-not-in-plan' } : { e164, line }
}

/** Reads digits as they are dialled in a country: a number of that country, or its prefix for calls abroad and a number with calling code. */
export function readNational(digits: string, country: CountryCode): Read {
  const plain = readPlainNumber(digits, 0, digits.length, country)
  if (typeof plain === 'object') return plain
  const { abroad, matcher } = diallingOf(country)
  const prefix = abroad.exec(digits)
  const foreign = prefix === null ? null : readInternational(digits.slice(prefix[0].length))
  if (foreign !== null && ('line' in foreign || foreign.code === 'identifier.phone-dialling-prefix')) return foreign
  const number = parse(digits, { defaultCountry: country, extract: false })
  if (number?.isValid() !== true) return { code: reasonOf(validatePhoneNumberLength(digits, country)) }
  // The library drops a code that chooses a carrier, and in North America a prefix that stands there twice; the digits that are left might not be
  // the number that was meant.
  if (number.carrierCode !== undefined || (matcher.callingCode === '1' && digits.startsWith('11')))
    return { code: 'identifier.phone-dialling-prefix' }
  const isWhole = digits.startsWith(matcher.callingCode) && 'line' in readInternational(digits)
  // The library tries the calling code by itself where the national reading fails, other systems before it.
  if (isWhole && matcher.callingCode !== '1') return { code: 'identifier.phone-ambiguous' }
  return assigned(number.number)
}

/** Why digits that begin with a calling code are no number, where the library would drop none of them; it takes a hundred times as long to tell. */
function plainReason(digits: string): Code | null {
  const values = Uint8Array.from(digits, Number)
  const matcher = matcherOf(values, 0, values.length)
  if (matcher === null) return null
  const number = digits.slice(matcher.callingCode.length)
  const [main] = matcher.plans
  if (main === undefined || number.length < 2 || number.length > 17 || prefixLengthOf(main, number) !== 0) return null
  const { lengths } = matcher.judge(values, matcher.callingCode.length, values.length)?.plan ?? main
  if (number.length < Math.min(...lengths)) return 'identifier.phone-too-short'
  return number.length > Math.max(...lengths) ? 'identifier.phone-too-long' : 'identifier.phone-not-in-plan'
}

type LengthReason = ReturnType<typeof validatePhoneNumberLength>

function reasonOf(reason: LengthReason): Code {
  switch (reason) {
    case 'INVALID_COUNTRY':
      return 'identifier.phone-unknown-calling-code'
    case 'TOO_SHORT':
      return 'identifier.phone-too-short'
    case 'TOO_LONG':
      return 'identifier.phone-too-long'
    case 'NOT_A_NUMBER':
      return 'identifier.phone-malformed'
    case 'INVALID_LENGTH':
    case undefined:
      return 'identifier.phone-not-in-plan'
  }
}
