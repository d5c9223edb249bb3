import { passesLuhn } from '../text/passes-luhn.ts'

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

/** The identity of a handset, or `null` where something is wrong with it: `parseImei` says what it is, and tells the reasons. */
export function readImei(text: string): Imei | null {
  const digits = imeiDigits(text)
  if (digits.startsWith(noModel) || !(digits.length === 16 || (digits.length === 15 && passesLuhn(digits)))) return null
  const [typeAllocationCode, serialNumber, rest] = [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14)]
  return digits.length === 16
    ? { kind: 'imeisv', text: digits, typeAllocationCode, serialNumber, softwareVersion: rest }
    : { kind: 'imei', text: digits, typeAllocationCode, serialNumber, checkDigit: rest }
}

/** The digits, if they stand in one or in groups as they are printed; nothing otherwise. */
export const imeiDigits = (text: string): string => (written.test(text) ? text.replace(/[ -]/g, '') : '')

const written = /^(?:\d+|\d{2}([ -])\d{6}\1\d{6}\1\d{1,2}|\d{6}([ -])\d{2}\2\d{6}\2\d{1,2}|\d{8}([ -])\d{6}\3\d{1,2})$/

/** What stands in the place of the model where no handset is named. */
export const noModel = '00000000'
