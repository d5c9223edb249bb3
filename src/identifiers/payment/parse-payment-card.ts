import { type Issue, issue } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { passesLuhn } from '../text/passes-luhn.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { type CardNetwork, cardRanges } from './card-ranges.ts'

/** The number of a payment card. */
export interface PaymentCard {
  /** Digits only. */
  readonly text: string
  /** The networks that issue such numbers, in the order of the alphabet; several share some ranges. */
  readonly networks: readonly CardNetwork[]
  /** The first eight digits, which name the bank that issued it. */
  readonly issuerPrefix: string
  readonly lastFour: string
}

/**
 * Reads the number of a payment card: digits in one, or in groups as they are embossed (4-4-4-4, 4-6-5 and the like) with one blank or one
 * hyphen between them. It must lie in a range that a network issues from, have one of that range's lengths, and a check digit that is right.
 * Masked numbers are refused.
 *
 * **Issues** `identifier.card-*` and those of any identifier.
 * **Source** ISO/IEC 7812-1.
 *
 * @example
 * const result = parsePaymentCard('4111 1111 1111 1111')
 * if (result.ok) [result.value.text, result.value.networks] // ['4111111111111111', ['visa']]
 */
export function parsePaymentCard(text: unknown): Result<PaymentCard> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<PaymentCard>(null, taken.issues)
  const wrongForm = masked.test(taken.text) ? issue('identifier.card-masked') : issue('identifier.card-malformed')
  if (!written.test(taken.text)) return resultOf<PaymentCard>(null, [...taken.issues, wrongForm])
  const digits = taken.text.replace(/[ -]/g, '')
  const ranges = cardRanges.filter(({ from, to }) => digits.slice(0, from.length) >= from && digits.slice(0, to.length) <= to)
  const fitting = ranges.filter(({ lengths }) => lengths.includes(digits.length))
  const value: PaymentCard = {
    text: digits,
    networks: [...new Set(fitting.map(({ network }) => network))],
    issuerPrefix: digits.slice(0, 8),
    lastFour: digits.slice(-4),
  }
  return resultOf(value, [...taken.issues, ...judge(digits, ranges.length > 0, fitting.length > 0)])
}

const written = /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})$/
const masked = /^\d[\d *xX•.-]*[*xX•]+[\d *xX•.-]*$/

function judge(digits: string, isInRange: boolean, fitsLength: boolean): readonly Issue[] {
  return [
    ...(isInRange ? [] : [issue('identifier.card-range')]),
    ...(isInRange && !fitsLength ? [issue('identifier.card-length')] : []),
    ...(passesLuhn(digits) ? [] : [issue('identifier.card-check-digit')]),
  ]
}
