import type { Issue } from '../foundation/issue.ts'
import type { Result } from '../foundation/result.ts'
import { type AccountLink, parseAccountLink } from './account/parse-account-link.ts'
import { type Imei, parseImei } from './device/parse-imei.ts'
import { type Imsi, parseImsi } from './device/parse-imsi.ts'
import { type MacAddress, parseMacAddress } from './device/parse-mac-address.ts'
import { type EmailAddress, parseEmailAddress } from './email/parse-email-address.ts'
import { type CidrBlock, parseCidr } from './ip/parse-cidr.ts'
import { type IpAddress, type IpAddressOptions, parseIpAddress } from './ip/parse-ip-address.ts'
import { type IpEndpoint, parseIpEndpoint } from './ip/parse-ip-endpoint.ts'
import { type IpRange, parseIpRange } from './ip/parse-ip-range.ts'
import { type Iban, parseIban } from './payment/parse-iban.ts'
import { type PaymentCard, parsePaymentCard } from './payment/parse-payment-card.ts'
import { type PhoneNumber, parsePhoneNumber } from './phone/parse-phone-number.ts'
import { parseTelUri } from './phone/parse-tel-uri.ts'

interface Kinds {
  readonly 'ip-address': IpAddress
  readonly 'ip-endpoint': IpEndpoint
  readonly cidr: CidrBlock
  readonly 'ip-range': IpRange
  readonly 'phone-number': PhoneNumber
  readonly 'email-address': EmailAddress
  readonly imei: Imei
  readonly imsi: Imsi
  readonly 'mac-address': MacAddress
  readonly iban: Iban
  readonly 'payment-card': PaymentCard
  readonly 'account-link': AccountLink
}

/** One thing that a text can be. */
export type IdentifierReading = {
  readonly [Kind in keyof Kinds]: { readonly kind: Kind; readonly value: Kinds[Kind]; readonly notes: readonly Issue[] }
}[keyof Kinds]

export interface IdentifyOptions extends IpAddressOptions {
  /** The countries in which a number without calling code may be dialled, by their two-letter codes. Each gives a reading of its own. */
  readonly defaultCountries?: readonly string[]
}

/**
 * Tells everything that a text can be. Fifteen digits may be a handset, a subscription, a card and a phone number at once: each is a reading, in the
 * order of the kinds, and which one is meant is for the request to say. None is left out because another one is likelier. A text that is nothing
 * gives none; the parser of a kind says why.
 *
 * A telephone URI is a phone number. An address alone is no endpoint. Names of accounts are no reading, since nearly every word could be one.
 *
 * **Source** those of the parsers.
 *
 * @example
 * identifyIdentifier('262019999999991').map((it) => it.kind) // ['imei', 'imsi']
 * identifyIdentifier('030 23125012', { defaultCountries: ['DE', 'GB'] }).length // 2, since both countries have such a number
 */
export function identifyIdentifier(text: unknown, options: IdentifyOptions = {}): readonly IdentifierReading[] {
  const { defaultCountries = [], ...ip } = (options as IdentifyOptions | null) ?? {}
  const address = parseIpAddress(text, ip)
  const endpoint = parseIpEndpoint(text, ip)
  return [
    ...readings('ip-address', address),
    ...(endpoint.ok && endpoint.value.port !== null ? readings('ip-endpoint', endpoint) : []),
    ...readings('cidr', parseCidr(text)),
    ...readings('ip-range', parseIpRange(text)),
    ...phoneReadings(text, defaultCountries),
    ...readings('email-address', parseEmailAddress(text)),
    ...readings('imei', parseImei(text)),
    ...readings('imsi', parseImsi(text)),
    ...readings('mac-address', parseMacAddress(text)),
    ...readings('iban', parseIban(text)),
    ...readings('payment-card', parsePaymentCard(text)),
    ...readings('account-link', parseAccountLink(text)),
  ]
}

function readings<Kind extends keyof Kinds>(kind: Kind, result: Result<Kinds[Kind]>): readonly IdentifierReading[] {
  // INVARIANT: kind and value belong together, which the compiler cannot follow through the union.
  return result.ok ? [{ kind, value: result.value, notes: result.notes } as IdentifierReading] : []
}

/** The readings as a phone number, each number once. */
function phoneReadings(text: unknown, countries: readonly string[]): readonly IdentifierReading[] {
  const results = [parsePhoneNumber(text), parseTelUri(text), ...countries.map((it) => parsePhoneNumber(text, { defaultCountry: it }))]
  const seen = new Set<string>()
  return results.flatMap((result) => {
    if (!result.ok || seen.has(result.value.e164)) return []
    seen.add(result.value.e164)
    return readings('phone-number', result)
  })
}
