import { paymentIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { hasIbanCheckDigits } from './has-iban-check-digits.ts'
import { ibanLengths } from './iban-lengths.ts'

/** An international bank account number. */
export interface Iban {
  /** Without blanks, in capitals. */
  readonly text: string
  /** The country of the bank, by its two-letter code; `XK` is Kosovo. */
  readonly country: string
  readonly checkDigits: string
  /** Bank and account as the country numbers them. Check digits inside it are not judged. */
  readonly bban: string
}

/**
 * Reads an IBAN, in one or in groups of four with one blank between them, in capitals or small letters. It must be of a country in the registry,
 * have that country's length, and check digits that are right: 02 to 98, since 00, 01 and 99 can come out of no calculation though they pass
 * the usual test.
 *
 * **Issues** `identifier.iban-*` and those of any identifier.
 * **Source** ISO 13616-1 and its registry; ISO/IEC 7064, MOD 97-10.
 *
 * @example
 * const result = parseIban('DE89 3704 0044 0532 0130 00')
 * if (result.ok) [result.value.text, result.value.country] // ['DE89370400440532013000', 'DE']
 */
export function parseIban(text: unknown): Result<Iban> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<Iban>(null, taken.issues)
  if (!written.test(taken.text)) return resultOf<Iban>(null, [...taken.issues, issue('identifier.iban-malformed')])
  const iban = taken.text.replaceAll(' ', '').toUpperCase()
  const value: Iban = { text: iban, country: iban.slice(0, 2), checkDigits: iban.slice(2, 4), bban: iban.slice(4) }
  return resultOf(value, [...taken.issues, ...judge(value)])
}

const written = /^[a-z]{2}\d{2}(?:[0-9a-z]{1,30}|(?: [0-9a-z]{4})*(?: [0-9a-z]{1,4}))$/i

function judge({ text, country }: Iban): readonly Issue[] {
  const length = ibanLengths.get(country)
  if (length === undefined) return [issue('identifier.iban-country')]
  if (length !== text.length) return [issue('identifier.iban-length')]
  return hasIbanCheckDigits(text) ? [] : [issue('identifier.iban-check-digits')]
}

const issue = (code: keyof typeof paymentIssueCodes): Issue => issueIn(paymentIssueCodes, code)
