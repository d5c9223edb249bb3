import { type Issue, issue } from '../../foundation/issue.ts'
import type { Result } from '../../foundation/result.ts'
import { passesLuhn } from '../text/passes-luhn.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'

/** The identity of a handset (IMEI, 15 digits), or of a handset with its software (IMEISV, 16 digits). */
export type Imei =
  | {
      readonly kind: 'imei'
      /** 15 digits. */
      readonly text: string
      /** The first eight digits: the model. */
      readonly typeAllocationCode: string
      readonly serialNumber: string
      readonly checkDigit: string
    }
  | {
      readonly kind: 'imeisv'
      /** 16 digits. */
      readonly text: string
      readonly typeAllocationCode: string
      readonly serialNumber: string
      readonly softwareVersion: string
    }

/**
 * Reads the identity of a handset: 15 digits of which the last is a check digit, or 16 digits of which the last two are the software version
 * and nothing can be checked. Neither is turned into the other. Groups as they are printed (2-6-6-1, 6-2-6-1, 8-6-1) may be set apart by
 * hyphens or blanks. Fourteen digits are refused, since a wrong one among them names another handset.
 *
 * **Issues** `identifier.imei-*` and those of any identifier.
 * **Source** 3GPP TS 23.003, 6.2 and Annex B.
 *
 * @example
 * const result = parseImei('49-015420-323751-8')
 * if (result.ok) [result.value.kind, result.value.text] // ['imei', '490154203237518']
 */
export function parseImei(text: unknown): Result<Imei> {
  const taken = takeText(text, 'ascii')
  if (taken.text === null) return resultOf<Imei>(null, taken.issues)
  const digits = written.test(taken.text) ? taken.text.replace(/[ -]/g, '') : ''
  return resultOf(imeiOf(digits), [...taken.issues, ...judge(digits)])
}

const written = /^(?:\d+|\d{2}([ -])\d{6}\1\d{6}\1\d{1,2}|\d{6}([ -])\d{2}\2\d{6}\2\d{1,2}|\d{8}([ -])\d{6}\3\d{1,2})$/

function judge(digits: string): readonly Issue[] {
  if (digits.length === 14) return [issue('identifier.imei-without-check-digit')]
  if (digits.length !== 15 && digits.length !== 16) return [issue('identifier.imei-malformed')]
  return [
    ...(digits.startsWith('00000000') ? [issue('identifier.imei-placeholder')] : []),
    ...(digits.length === 15 && !passesLuhn(digits) ? [issue('identifier.imei-check-digit')] : []),
  ]
}

function imeiOf(text: string): Imei {
  const [typeAllocationCode, serialNumber, rest] = [text.slice(0, 8), text.slice(8, 14), text.slice(14)]
  return text.length === 16
    ? { kind: 'imeisv', text, typeAllocationCode, serialNumber, softwareVersion: rest }
    : { kind: 'imei', text, typeAllocationCode, serialNumber, checkDigit: rest }
}
