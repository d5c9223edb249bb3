import * as z from 'zod/mini'
import { longText } from './fields.ts'

/** The items of content that an order is about. An address is as long as it is: cut short, it would lead elsewhere. */
export const contentItems = z.optional(z.array(z.object({ url: longText, otherIdentifier: longText, description: longText })))
