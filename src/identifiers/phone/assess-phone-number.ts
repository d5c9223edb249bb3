import type { Issue } from '../../foundation/issue.ts'
import { type PhoneNumber, type PhoneNumberOptions, parsePhoneNumber } from './parse-phone-number.ts'
import { isPlanCountry } from './plan/is-plan-country.ts'
import { diallingOf, prefixLengthOf } from './plan/dialling-of.ts'
import { lineOf } from './plan/line-of.ts'
import { matcherOf } from './plan/matcher-of.ts'
import { readPhoneForm } from './read-phone-form.ts'

/** How a text stands as a phone number. */
export interface AssessedPhoneNumber {
  /**
   * `valid`: a plan assigns it. `possible`: it has a length that its plan knows, and the plan assigns no such number; plans change before their
   * metadata do. `ambiguous`: it can be read with a calling code and without, or with a zero and without. `refused`: anything else.
   */
  readonly standing: 'valid' | 'possible' | 'ambiguous' | 'refused'
  /**
   * The canonical forms of what it can be read as: one, one or two where it is ambiguous (those that a plan
   * assigns), none where it is refused.
   */
  readonly readings: readonly string[]
  /** The number, where it is valid. */
  readonly value: PhoneNumber | null
  /** What `parsePhoneNumber` says against it. */
  readonly issues: readonly Issue[]
}

/**
 * Keeps apart what `parsePhoneNumber` only refuses: a number that is possible though no plan assigns it, and one that can be read as two. Neither
 * singles anybody out; but whoever hides numbers should hide both, and whoever asks an authority can say which two are meant.
 *
 * **Issues** those of `parsePhoneNumber`.
 * **Source** as for `parsePhoneNumber`.
 *
 * @example
 * assessPhoneNumber('+44 20 7946 0958').standing // 'valid'
 * assessPhoneNumber('+44 7700 900123').standing // 'possible'
 */
export function assessPhoneNumber(text: unknown, options: PhoneNumberOptions = {}): AssessedPhoneNumber {
  const result = parsePhoneNumber(text, options)
  if (result.ok) return { standing: 'valid', readings: [result.value.e164], value: result.value, issues: [] }
  const { issues } = result
  const [{ code }] = issues
  const refused: AssessedPhoneNumber = { standing: 'refused', readings: [], value: null, issues }
  const form = issues.length === 1 && typeof text === 'string' ? readPhoneForm(text).form : null
  if (form === null) return refused
  const named = (options as PhoneNumberOptions | null)?.defaultCountry
  const country = isPlanCountry(named) ? named : null
  if (code === 'identifier.phone-not-in-plan') {
    const digits = form.international || country === null ? form.digits : withCallingCode(form.digits, country)
    return hasKnownLength(digits) ? { ...refused, standing: 'possible', readings: [`+${digits}`] } : refused
  }
  if (code !== 'identifier.phone-ambiguous') return refused
  const candidates = [form.digits, form.trunk?.without ?? (country === null ? form.digits : withCallingCode(form.digits, country))]
  const readings = [...new Set(candidates.map((it) => `+${it}`))].filter((it) => lineOf(it) !== null)
  return { ...refused, standing: 'ambiguous', readings }
}

/** Digits as they are dialled in a country, with its calling code instead of its prefix. */
function withCallingCode(dialled: string, country: string): string {
  const { plan } = diallingOf(country)
  return plan.callingCode + dialled.slice(prefixLengthOf(plan, dialled) ?? 0)
}

function hasKnownLength(digits: string): boolean {
  const matcher = matcherOf(Uint8Array.from(digits, Number), 0, digits.length)
  if (matcher === null) return false
  return matcher.plans.some(({ lengths }) => lengths.includes(digits.length - matcher.callingCode.length))
}
