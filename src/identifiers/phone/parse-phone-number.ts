import { phoneIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import { type Result, success } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { readInternational, readNational } from './numbering-plan.ts'
import { isPlanCountry } from './plan/is-plan-country.ts'
import type { PhoneLine, PhoneNumberType } from './plan/phone-line.ts'
import { readPlainNumber } from './plan/read-plain-number.ts'
import { type PhoneForm, readPhoneForm } from './read-phone-form.ts'

/** A phone number as its numbering plan knows it. */
export interface PhoneNumber {
  /** `+`, calling code and number, at most 15 digits. */
  readonly e164: string
  /** The country to whose plan the number belongs; `null` where several share it. It is no jurisdiction: +358 covers Åland, and people move. */
  readonly country: string | null
  /** Without the plus. */
  readonly callingCode: string
  /** What the plan uses such numbers for. */
  readonly type: PhoneNumberType | null
  /** The digits of an extension. It is no part of the number, and behind it sits another person. */
  readonly extension: string | null
}

export interface PhoneNumberOptions {
  /** The country in which a number without calling code is dialled, by its two-letter code. It has to come from the request, not from a habit. */
  readonly defaultCountry?: string | undefined
}

/**
 * Reads a phone number and judges it by the full metadata of its numbering plan. Digits of every script, the full-width plus, blanks, hyphens,
 * dots and brackets between groups are normal input; an extension is `;ext=12`, `ext. 12` or `x12`.
 *
 * With a plus, the digits are the number: a trunk prefix among them is refused, except the `(0)` that is written in brackets, and that only if
 * one reading is left. Without a plus, a default country is needed; a text that would be a number of that country with and without its calling
 * code is refused. So are letters, carrier codes, short codes, and signs that can begin a second number.
 *
 * **Issues** `identifier.phone-*` and those of any identifier.
 * **Source** ITU-T E.164, E.123; RFC 3966; the metadata of libphonenumber.
 *
 * @example
 * const result = parsePhoneNumber('020 7946 0958', { defaultCountry: 'GB' })
 * if (result.ok) [result.value.e164, result.value.country, result.value.type] // ['+442079460958', 'GB', 'fixed-line']
 */
export function parsePhoneNumber(text: unknown, options: PhoneNumberOptions = {}): Result<PhoneNumber> {
  const country: unknown = (options as PhoneNumberOptions | null)?.defaultCountry ?? null
  if (typeof text === 'string' && (country === null || isPlanCountry(country))) {
    const read = readPlainNumber(text, 0, text.length, country)
    if (typeof read === 'object') return success(numberOf(read.e164, read.line, null), noNotes)
  }
  return readCarefully(text, country)
}

const noNotes: readonly Issue[] = /* @__PURE__ */ Object.freeze([])

const numberOf = (e164: string, { country, callingCode, type }: PhoneLine, extension: string | null): PhoneNumber => ({
  e164,
  country,
  callingCode,
  type,
  extension,
})

/** What is not plainly a number: written in another way, with an extension, or wrong for reasons that are told. */
function readCarefully(text: unknown, country: unknown): Result<PhoneNumber> {
  const taken = takeText(text, 'unicode')
  const isKnown = country === null || isPlanCountry(country)
  const issues = [...taken.issues, ...(isKnown ? [] : [issue('identifier.phone-unknown-country')])]
  if (taken.text === null) return resultOf<PhoneNumber>(null, issues)
  const { form, issues: formIssues } = readPhoneForm(taken.text)
  if (form === null) return resultOf<PhoneNumber>(null, [...issues, ...formIssues])
  const read = isPlanCountry(country) && !form.international ? readNational(form.digits, country) : readInternationalForm(form)
  if ('code' in read) return resultOf<PhoneNumber>(null, [...issues, ...toldOnce(read.code, isKnown)])
  return resultOf(numberOf(read.e164, read.line, form.extension), issues)
}

type Read = ReturnType<typeof readInternational>

function readInternationalForm({ international, digits, trunk }: PhoneForm): Read {
  if (!international) return { code: 'identifier.phone-needs-country' }
  const whole = readInternational(digits)
  if (trunk === null) return whole
  const without = readInternational(trunk.without)
  const isTrunk = 'line' in without && without.line.callingCode === trunk.before
  if ('line' in whole) return isTrunk ? { code: 'identifier.phone-ambiguous' } : whole
  if (isTrunk) return without
  const isMisplaced = 'line' in without || whole.code === 'identifier.phone-dialling-prefix'
  return isMisplaced ? { code: 'identifier.phone-dialling-prefix' } : without
}

/** A country that is not known was told already; that the number then lacks one need not be. */
const toldOnce = (code: keyof typeof phoneIssueCodes, countryIsKnown: boolean): readonly Issue[] =>
  code === 'identifier.phone-needs-country' && !countryIsKnown ? [] : [issue(code)]

const issue = (code: keyof typeof phoneIssueCodes): Issue => issueIn(phoneIssueCodes, code)
