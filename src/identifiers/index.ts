/**
 * The identifiers by which requests name people: IP addresses, phone numbers, e-mail addresses, devices, accounts and cards. Each function
 * takes one text and gives its one canonical form, or every reason why it is refused. A text that two systems may read differently is refused.
 */
export { type IpAddress, type IpAddressOptions, parseIpAddress } from './ip/parse-ip-address.ts'
export { type IpEndpoint, parseIpEndpoint } from './ip/parse-ip-endpoint.ts'
export { type CidrBlock, parseCidr } from './ip/parse-cidr.ts'
export { type IpRange, parseIpRange } from './ip/parse-ip-range.ts'
export { type Observation, type ObservationOptions, parseObservation } from './observation/parse-observation.ts'
export { ipAddressSchema } from './ip/ip-address-schema.ts'
export { parsePhoneNumber, type PhoneNumber, type PhoneNumberOptions } from './phone/parse-phone-number.ts'
export type { PhoneNumberType } from './phone/plan/phone-line.ts'
export { e164Of } from './phone/e164-of.ts'
export { type AssessedPhoneNumber, assessPhoneNumber } from './phone/assess-phone-number.ts'
export { parseTelUri } from './phone/parse-tel-uri.ts'
export { telUriOf } from './phone/tel-uri-of.ts'
export { phoneNumberSchema } from './phone/phone-number-schema.ts'
export { type EmailAddress, parseEmailAddress } from './email/parse-email-address.ts'
export { type Imei, parseImei } from './device/parse-imei.ts'
export { type Imsi, parseImsi } from './device/parse-imsi.ts'
export { type MacAddress, parseMacAddress } from './device/parse-mac-address.ts'
export { type Iban, parseIban } from './payment/parse-iban.ts'
export { type PaymentCard, parsePaymentCard } from './payment/parse-payment-card.ts'
export type { CardNetwork } from './payment/card-ranges.ts'
export { type AccountLink, parseAccountLink } from './account/parse-account-link.ts'
export { type AccountService, accountLinks, type LinkPart, type ServiceLinks } from './account/account-links.ts'
export { type IdentifierReading, identifyIdentifier, type IdentifyOptions } from './identify-identifier.ts'
export {
  accountLinkSchema,
  cidrSchema,
  emailAddressSchema,
  ibanSchema,
  imeiSchema,
  imsiSchema,
  ipEndpointSchema,
  ipRangeSchema,
  macAddressSchema,
  observationSchemaFor,
  paymentCardSchema,
  phoneNumberSchemaFor,
  telUriSchema,
} from './schemas.ts'
