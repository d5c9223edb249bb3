import type * as z from 'zod/mini'
import { schemaOf } from '../text/schema-of.ts'
import { type IpAddress, parseIpAddress } from './parse-ip-address.ts'

/**
 * `parseIpAddress` as a zod schema and Standard Schema (`~standard`): a string in, an `IpAddress` out. A zod issue has our message, and in
 * `params` our `code` and `hint`; the value is not in it.
 *
 * **Issues** those of `parseIpAddress`.
 *
 * @example
 * z.object({ lastLoginFrom: ipAddressSchema }).parse({ lastLoginFrom: '198.51.100.7' }).lastLoginFrom.kind // 'ipv4'
 */
export const ipAddressSchema: z.ZodMiniType<IpAddress, string> = /* @__PURE__ */ schemaOf((text) => parseIpAddress(text))
