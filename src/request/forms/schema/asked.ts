import * as z from 'zod/mini'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../../../vocabulary/data-items.ts'
import { facts } from '../../../vocabulary/facts.ts'
import { identifierKinds } from '../../words.ts'
import { country, instant, longText, nameValue, port, shortTexts, timeRange } from './fields.ts'

/* Who is meant and what is asked for, in the forms that have lines for it instead of boxes. */

const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values))
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]
const requestedItems: readonly RequestedItem[] = [...keysOf(dataItems), ...keysOf(ungrantableItems), unlistedItem]

/** The identifiers by which users are singled out. */
export const targets = z.optional(
  z.array(
    z.object({
      id: z.optional(nameValue),
      kind: z.enum(facts.targetKind.domain),
      identifierKind: oneOf(identifierKinds),
      identifier: nameValue,
      observedAt: instant,
      port,
      userRole: oneOf(facts.userRole.domain),
      claimedLocation: country,
      claimedNationality: country,
    }),
  ),
)

/** What is asked for, by words of the vocabulary, those that nobody is granted among them, and in free text. */
export const requestedData = z.optional(
  z.array(
    z.object({
      items: z.optional(z.array(z.enum(requestedItems))),
      purpose: oneOf(facts.purpose.domain),
      timeRange,
      targetIds: shortTexts,
      freeText: longText,
    }),
  ),
)
