import * as z from 'zod/mini'
import { type AccountLink, parseAccountLink } from './account/parse-account-link.ts'
import { type Imei, parseImei } from './device/parse-imei.ts'
import { type Imsi, parseImsi } from './device/parse-imsi.ts'
import { type MacAddress, parseMacAddress } from './device/parse-mac-address.ts'
import { type EmailAddress, parseEmailAddress } from './email/parse-email-address.ts'
import { type CidrBlock, parseCidr } from './ip/parse-cidr.ts'
import { type IpEndpoint, parseIpEndpoint } from './ip/parse-ip-endpoint.ts'
import { type IpRange, parseIpRange } from './ip/parse-ip-range.ts'
import { type Observation, type ObservationOptions, parseObservation } from './observation/parse-observation.ts'
import { type Iban, parseIban } from './payment/parse-iban.ts'
import { type PaymentCard, parsePaymentCard } from './payment/parse-payment-card.ts'
import { type PhoneNumber, type PhoneNumberOptions, parsePhoneNumber } from './phone/parse-phone-number.ts'
import { parseTelUri } from './phone/parse-tel-uri.ts'
import { schemaOf } from './text/schema-of.ts'

/*
 * A schema for each kind of identifier, to stand in the schemas of others: a string in, what the parser of that kind gives out. Each is a zod schema
 * and a Standard Schema. An issue has our message, and in `params` our `code` and `hint`; the value is not in it.
 */

/** `parseIpEndpoint` as a schema. */
export const ipEndpointSchema: z.ZodMiniType<IpEndpoint, string> = /* @__PURE__ */ schemaOf((text) => parseIpEndpoint(text))
/** `parseCidr` as a schema. */
export const cidrSchema: z.ZodMiniType<CidrBlock, string> = /* @__PURE__ */ schemaOf(parseCidr)
/** `parseIpRange` as a schema. */
export const ipRangeSchema: z.ZodMiniType<IpRange, string> = /* @__PURE__ */ schemaOf(parseIpRange)
/** `parseTelUri` as a schema. */
export const telUriSchema: z.ZodMiniType<PhoneNumber, string> = /* @__PURE__ */ schemaOf(parseTelUri)
/** `parseEmailAddress` as a schema. */
export const emailAddressSchema: z.ZodMiniType<EmailAddress, string> = /* @__PURE__ */ schemaOf(parseEmailAddress)
/** `parseImei` as a schema. */
export const imeiSchema: z.ZodMiniType<Imei, string> = /* @__PURE__ */ schemaOf(parseImei)
/** `parseImsi` as a schema. */
export const imsiSchema: z.ZodMiniType<Imsi, string> = /* @__PURE__ */ schemaOf(parseImsi)
/** `parseMacAddress` as a schema. */
export const macAddressSchema: z.ZodMiniType<MacAddress, string> = /* @__PURE__ */ schemaOf(parseMacAddress)
/** `parseIban` as a schema. */
export const ibanSchema: z.ZodMiniType<Iban, string> = /* @__PURE__ */ schemaOf(parseIban)
/** `parsePaymentCard` as a schema. */
export const paymentCardSchema: z.ZodMiniType<PaymentCard, string> = /* @__PURE__ */ schemaOf(parsePaymentCard)
/** `parseAccountLink` as a schema. */
export const accountLinkSchema: z.ZodMiniType<AccountLink, string> = /* @__PURE__ */ schemaOf(parseAccountLink)

/** `parsePhoneNumber` with options as a schema; the default country has to come from the request that the numbers are in. */
export const phoneNumberSchemaFor = (options: PhoneNumberOptions): z.ZodMiniType<PhoneNumber, string> =>
  schemaOf((text) => parsePhoneNumber(text, options))

/** `parseObservation` with options as a schema: an object in, the observation out. */
export const observationSchemaFor = (options: ObservationOptions = {}): z.ZodMiniType<Observation> =>
  z.pipe(
    z.unknown(),
    z.transform((input: unknown, context) => {
      const result = parseObservation(input, options)
      if (result.ok) return result.value
      for (const { code, message, hint } of result.issues)
        context.issues.push({ code: 'custom', message, params: { code, hint }, input: undefined })
      return z.NEVER
    }),
  )
