import { hasIbanCheckDigits } from '../../../identifiers/payment/has-iban-check-digits.ts'
import { ibanLengths } from '../../../identifiers/payment/iban-lengths.ts'
import { isAlphanumeric, isAsciiLetter } from '../scan/codes.ts'
import type { Look } from '../span.ts'

/** Looks at digits behind two letters: the number of a bank account, if its country, its length and its check digits are right. Gives where it ends, 0 if there is none. */
export function ibanAt(look: Look, place: number): number {
  const { text } = look
  const from = place - 2
  if (!look.wants.iban || from < look.first || !isAsciiLetter(text.charCodeAt(from)) || !isAsciiLetter(text.charCodeAt(from + 1))) return 0
  const length = ibanLengths.get(text.slice(from, place).toUpperCase())
  if (length === undefined || isAlphanumeric(text.charCodeAt(from - 1))) return 0
  let compact = ''
  let to = from
  while (compact.length < length) {
    if (isAlphanumeric(text.charCodeAt(to))) compact += text.charAt(to++)
    // One blank, hyphen or dot between groups.
    else if (/[ .-]/.test(text.charAt(to)) && isAlphanumeric(text.charCodeAt(to + 1))) to++
    else return 0
  }
  const canonical = compact.toUpperCase()
  if (isAlphanumeric(text.charCodeAt(to)) || !hasIbanCheckDigits(canonical)) return 0
  look.found.push({ kind: 'iban', from, to, canonical, why: 'iban' })
  return to
}
