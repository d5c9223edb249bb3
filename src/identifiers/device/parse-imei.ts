import { deviceIssueCodes } from '../../foundation/identifier-issue-codes.ts'
import { issueIn } from '../../foundation/issue-in.ts'
import type { Result } from '../../foundation/result.ts'
import { passesLuhn } from '../text/passes-luhn.ts'
import { resultOf } from '../text/result-of.ts'
import { takeText } from '../text/take-text.ts'
import { type Imei, imeiDigits, noModel, readImei } from './read-imei.ts'

export type { Imei } from './read-imei.ts'

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
  const imei = readImei(taken.text)
  const codes = imei === null ? reasonsAgainst(imeiDigits(taken.text)) : []
  return resultOf(imei, [...taken.issues, ...codes.map((it) => issueIn(deviceIssueCodes, it))])
}

/** INVARIANT: there is one wherever `readImei` gives nothing. */
function reasonsAgainst(digits: string): readonly (keyof typeof deviceIssueCodes)[] {
  if (digits.length === 14) return ['identifier.imei-without-check-digit']
  if (digits.length !== 15 && digits.length !== 16) return ['identifier.imei-malformed']
  return [
    ...(digits.startsWith(noModel) ? (['identifier.imei-placeholder'] as const) : []),
    ...(digits.length === 15 && !passesLuhn(digits) ? (['identifier.imei-check-digit'] as const) : []),
  ]
}
