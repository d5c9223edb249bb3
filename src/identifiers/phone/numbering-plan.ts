import parse, {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type PhoneNumber as PlanNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max'
import type { IssueCode } from '../../foundation/issue-codes.ts'

/** A number that its plan assigns, or the code of the reason why there is none. */
type Read = { readonly number: PlanNumber } | { readonly code: IssueCode }

/** Whether a value is the code of a country or territory whose numbering plan is known. */
export const isPlanCountry = (value: unknown): value is CountryCode => typeof value === 'string' && isSupportedCountry(value)

/** Reads digits that begin with a calling code. The library would drop a trunk prefix among them; here the digits are the number. */
export function readInternational(digits: string): Read {
  const text = `+${digits}`
  const number = parse(text, { extract: false })
  if (number?.isValid() !== true) return { code: reasonOf(validatePhoneNumberLength(text)) }
  return number.number === text ? { number } : { code: 'identifier.phone-dialling-prefix' }
}

/** Reads digits as they are dialled in a country: a number of that country, or its prefix for calls abroad and a number with calling code. */
export function readNational(digits: string, country: CountryCode): Read {
  const abroad = withoutPrefixForAbroad(digits, country)
  const foreign = abroad === null ? null : readInternational(abroad)
  if (foreign !== null && ('number' in foreign || foreign.code === 'identifier.phone-dialling-prefix')) return foreign
  const number = parse(digits, { defaultCountry: country, extract: false })
  if (number?.isValid() !== true) return { code: reasonOf(validatePhoneNumberLength(digits, country)) }
  // A code that chooses a carrier is dropped by the library; the digits that are left might not be the number that was meant.
  if (number.carrierCode !== undefined) return { code: 'identifier.phone-dialling-prefix' }
  return lacksPlus(digits, country) ? { code: 'identifier.phone-ambiguous' } : { number }
}

/** What follows the digits by which a country dials abroad, `00` in most. */
function withoutPrefixForAbroad(digits: string, country: CountryCode): string | null {
  const metadata = new Metadata()
  metadata.selectNumberingPlan(country)
  const prefix = new RegExp(`^(?:${metadata.numberingPlan?.IDDPrefix() ?? '00'})`).exec(digits)
  return prefix === null ? null : digits.slice(prefix[0].length)
}

/**
 * Whether the digits are a number of the country with its calling code, too. The library tries that by itself where the national reading fails,
 * other systems before it. In North America the trunk prefix and the calling code are both 1, so that the two readings are one.
 */
function lacksPlus(digits: string, country: CountryCode): boolean {
  const callingCode = getCountryCallingCode(country)
  return callingCode !== '1' && digits.startsWith(callingCode) && 'number' in readInternational(digits)
}

type LengthReason = ReturnType<typeof validatePhoneNumberLength>

function reasonOf(reason: LengthReason): IssueCode {
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
