import type * as z from 'zod/mini'
import { schemaOf } from '../text/schema-of.ts'
import { type PhoneNumber, parsePhoneNumber } from './parse-phone-number.ts'

/**
 * `parsePhoneNumber` without a default country, as a zod schema and Standard Schema (`~standard`): a string in, a `PhoneNumber` out. A zod
 * issue has our message, and in `params` our `code` and `hint`; the value is not in it.
 *
 * **Issues** those of `parsePhoneNumber`.
 *
 * @example
 * z.object({ reachedAt: phoneNumberSchema }).parse({ reachedAt: '+44 20 7946 0958' }).reachedAt.e164 // '+442079460958'
 */
export const phoneNumberSchema: z.ZodMiniType<PhoneNumber, string> = /* @__PURE__ */ schemaOf((text) => parsePhoneNumber(text))
