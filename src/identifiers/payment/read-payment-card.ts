import { passesLuhn } from '../text/passes-luhn.ts'
import { type CardNetwork, type CardRange, cardRanges } from './card-ranges.ts'

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

/** The number of a payment card, or `null` where something is wrong with it: `parsePaymentCard` says what it is, and tells the reasons. */
export function readPaymentCard(text: string): PaymentCard | null {
  const digits = cardDigits(text)
  if (digits === null || !passesLuhn(digits)) return null
  const fitting = rangesFrom(digits).filter(({ lengths }) => lengths.includes(digits.length))
  if (fitting.length === 0) return null
  const networks = [...new Set(fitting.map(({ network }) => network))]
  return { text: digits, networks, issuerPrefix: digits.slice(0, 8), lastFour: digits.slice(-4) }
}

/** The digits, or `null` where they are written otherwise than such numbers are. */
export const cardDigits = (text: string): string | null => (written.test(text) ? text.replace(/[ -]/g, '') : null)

const written = /^(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})$/

/** The ranges in which a number begins, whatever its length. */
export const rangesFrom = (digits: string): readonly CardRange[] =>
  cardRanges.filter(({ from, to }) => digits.slice(0, from.length) >= from && digits.slice(0, to.length) <= to)
