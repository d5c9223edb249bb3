import { paymentIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { passesLuhn } from '../text/passes-luhn.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { cardDigits, type PaymentCard, rangesFrom, readPaymentCard } from './read-payment-card.ts'

export type { PaymentCard } from './read-payment-card.ts'

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
  const card = readPaymentCard(taken.text)
  const codes = card === null ? reasonsAgainst(taken.text) : []
  return resultOf(card, [...taken.issues, ...codes.map((it) => issueIn(paymentIssueCodes, it))])
}

const masked = /^\d[\d *xX•.-]*[*xX•]+[\d *xX•.-]*$/

/** INVARIANT: there is one wherever `readPaymentCard` gives nothing. */
function reasonsAgainst(text: string): readonly (keyof typeof paymentIssueCodes)[] {
  const digits = cardDigits(text)
  if (digits === null) return [masked.test(text) ? 'identifier.card-masked' : 'identifier.card-malformed']
  const ranges = rangesFrom(digits)
  const fitsLength = ranges.some(({ lengths }) => lengths.includes(digits.length))
  return [
    ...(ranges.length > 0 ? [] : (['identifier.card-range'] as const)),
    ...(ranges.length > 0 && !fitsLength ? (['identifier.card-length'] as const) : []),
    ...(passesLuhn(digits) ? [] : (['identifier.card-check-digit'] as const)),
  ]
}
