import type { PhoneNumber } from './parse-phone-number.ts'

/**
 * A number as a telephone URI, with its extension. It is the form without signs between the digits, so that the same number is the same text.
 *
 * **Source** RFC 3966, 3; 5.1.4 recommends it.
 *
 * @example
 * telUriOf({ e164: '+442079460958', extension: '12' }) // 'tel:+442079460958;ext=12'
 */
export const telUriOf = ({ e164, extension }: Pick<PhoneNumber, 'e164' | 'extension'>): string =>
  extension === null ? `tel:${e164}` : `tel:${e164};ext=${extension}`
