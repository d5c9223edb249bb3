import { imeiDigits, readImei } from '../../identifiers/device/read-imei.ts'
import { hasIbanCheckDigits } from '../../identifiers/payment/has-iban-check-digits.ts'
import { ibanLengths } from '../../identifiers/payment/iban-lengths.ts'
import { cardDigits, rangesFrom, readPaymentCard } from '../../identifiers/payment/read-payment-card.ts'
import { isCited } from '../find/shield/is-cited.ts'
import type { NearLook, NearSpan } from './near-look.ts'

/** What is written like the number of a bank account, a card or a handset. */
export const nearNumbers = ({ text }: NearLook): readonly NearSpan[] => [...accounts(text), ...rows(text)]

const account = /(?<![\p{L}\p{N}])(?<country>[A-Z]{2})\d{2}(?:[ -]?[A-Z\d]{2,4}){2,8}(?:[ -]?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu

/** In capitals, as they are printed, with a country that has such numbers or the word for them before it. */
function accounts(text: string): readonly NearSpan[] {
  return Array.from(text.matchAll(account)).flatMap(({ index: from, 0: written, groups = {} }): readonly NearSpan[] => {
    const length = ibanLengths.get(groups['country'] ?? '')
    if (length === undefined)
      return /iban/i.test(text.slice(Math.max(0, from - 16), from))
        ? [{ kind: 'iban', from, to: from + written.length, why: 'unassigned' }]
        : []
    const part = beginning(written, length)
    const isLong = /^[A-Z\d]/.test(written.slice(part.length)) || hasIbanCheckDigits(part.replace(/[ -]/g, ''))
    const isShort = part.replace(/[ -]/g, '').length < length
    return [{ kind: 'iban', from, to: from + (isLong ? written : part).length, why: isLong ? 'glued' : isShort ? 'length' : 'check-digit' }]
  })
}

/** The beginning that has so many letters and digits, or less if it would end inside a group: what follows it may be the next word. */
function beginning(written: string, length: number): string {
  let count = 0
  let group = 0
  for (let at = 0; at < written.length; at++) {
    if (!/[A-Z\d]/.test(written.charAt(at))) group = at
    else if (++count === length) return written.slice(0, group > 0 && /[A-Z\d]/.test(written.charAt(at + 1)) ? group : at + 1)
  }
  return written
}

const digits =
  /(?<![\p{N}])(?<![\p{N}][-/.:])(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{2}([ -])\d{6}\3\d{6}\3\d)(?![\p{N}]|[-/.:]\p{N})/gu

function rows(text: string): readonly NearSpan[] {
  return Array.from(text.matchAll(digits)).flatMap(({ index: from, 0: written }): readonly NearSpan[] => {
    const to = from + written.length
    const beside = /[\p{L}_]/u.test(text.charAt(from - 1) + text.charAt(to)) ? 'glued' : isCited(text, from, to) ? 'cited' : 'unnamed'
    const imei = /^\d{4}[ -]/.test(written) ? '' : imeiDigits(written)
    if (readImei(imei)?.kind === 'imei') return [{ kind: 'imei', from, to, why: beside }]
    if (readPaymentCard(written) !== null) return [{ kind: 'payment-card', from, to, why: beside }]
    if (imei.length === 15 && looksLikeImei.test(written)) return [{ kind: 'imei', from, to, why: 'check-digit' }]
    const card = cardDigits(written) ?? ''
    // Of a network and as long as its numbers are: then it is the check digit.
    const isOfNetwork = rangesFrom(card).some(({ lengths }) => lengths.includes(card.length))
    return isOfNetwork ? [{ kind: 'payment-card', from, to, why: 'check-digit' }] : []
  })
}

/** In groups as they are printed, or beginning like the numbers of the bodies that give them out. */
const looksLikeImei = /^(?:\d{2}[ -]|(?:01|35|44|45|49|5[0-4]|86|9[189])\d{13}$)/
