import * as z from 'zod/mini'
import { instantValue, nameValue, shortTextValue } from './forms/schema/fields.ts'
import { isTimeZone } from '../foundation/is-time-zone.ts'

const source = {
  method: nameValue.check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected a word in lower case with hyphens, such as call-back' })),
  by: z.exactOptional(shortTextValue),
  at: z.exactOptional(instantValue),
}
const verdict = z.enum(['refuted', 'unknown', 'verified'])

/** What was found out about the sender or the document. */
const evidenceSchema = z.discriminatedUnion('about', [
  z.object({ about: z.literal('authenticity'), verdict: z.enum(['refuted', 'insufficient', 'sufficient']), ...source }),
  z.object({ about: z.literal('person'), verdict, ...source }),
  z.object({ about: z.literal('agency'), verdict, ...source }),
  z.object({ about: z.literal('domain'), verdict, ...source }),
  z.object({ about: z.literal('document'), verdict, ...source }),
  z.object({
    about: z.literal('enforcing-authority'),
    verdict: z.enum(['no-refusal', 'no-answer-in-time', 'refused', 'partial']),
    ...source,
  }),
])

/** What the operator knows about the arrival: three fields are needed to read a request at all. */
export const envelopeSchema = z.object({
  receivedAt: instantValue,
  zone: nameValue.check(z.refine(isTimeZone, { error: 'expected the IANA name of a time zone, such as Europe/Berlin' })),
  /** When the authority completed or corrected the request, if it did. */
  correctedAt: z.exactOptional(instantValue),
  door: nameValue,
  sender: z.exactOptional(z.object({ name: z.exactOptional(shortTextValue), address: z.exactOptional(shortTextValue) })),
  language: z.exactOptional(
    z
      .string()
      .check(
        z.maxLength(35, { abort: true }),
        z.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/, { error: 'expected a language tag (BCP 47), such as de or pt-BR' }),
      ),
  ),
  evidence: z.optional(z.array(evidenceSchema)),
})
