import { type CountryCode, getCountries, getCountryCallingCode, PhoneNumber as PlanNumber } from 'libphonenumber-js/max'

/** What a numbering plan uses a number for. Source: libphonenumber, PhoneNumberType. */
export type PhoneNumberType =
  | 'fixed-line'
  | 'fixed-line-or-mobile'
  | 'mobile'
  | 'pager'
  | 'personal-number'
  | 'premium-rate'
  | 'shared-cost'
  | 'toll-free'
  | 'uan'
  | 'voicemail'
  | 'voip'

/** The type of a number in our spelling. */
export function typeOf(number: PlanNumber): PhoneNumberType | null {
  const type = number.getType()
  return type === undefined ? null : typeNames[type]
}

const typeNames: Readonly<Record<NonNullable<ReturnType<PlanNumber['getType']>>, PhoneNumberType>> = {
  FIXED_LINE: 'fixed-line',
  FIXED_LINE_OR_MOBILE: 'fixed-line-or-mobile',
  MOBILE: 'mobile',
  PAGER: 'pager',
  PERSONAL_NUMBER: 'personal-number',
  PREMIUM_RATE: 'premium-rate',
  SHARED_COST: 'shared-cost',
  TOLL_FREE: 'toll-free',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
  VOIP: 'voip',
}

/**
 * The country of a number, `null` where there is none. Lines belong to the country whose plan lists them. A service number (toll-free,
 * premium rate and so on) that several countries with one calling code list alike belongs to none of them; the library names the first.
 */
export function countryOf(number: PlanNumber): string | null {
  const { country, countryCallingCode } = number
  if (country === undefined) return null
  const type = typeOf(number)
  if (type === null || lines.has(type)) return country
  const claiming = getCountries().filter((it) => getCountryCallingCode(it) === countryCallingCode && isListedBy(it, number))
  return claiming.length > 1 ? null : country
}

/** Whether the plan of one of the countries with this calling code lists the number. The library asks one plan, that of `country`. */
function isListedBy(country: CountryCode, number: PlanNumber): boolean {
  const copy = new PlanNumber(number.number)
  copy.country = country
  return copy.isValid()
}

const lines: ReadonlySet<PhoneNumberType> = new Set(['fixed-line', 'fixed-line-or-mobile', 'mobile'])
