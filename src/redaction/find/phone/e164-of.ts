import { parsePhoneNumber } from '../../../identifiers/phone/parse-phone-number.ts'

/** The canonical spelling of a phone number, if a plan assigns it. */
export function e164Of(text: string, defaultCountry?: string): string | null {
  const read = parsePhoneNumber(text, { defaultCountry })
  return read.ok ? read.value.e164 : null
}
