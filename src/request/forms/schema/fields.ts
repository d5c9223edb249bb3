import * as z from 'zod/mini'
import { isCalendarDate } from '../../../foundation/calendar-date.ts'
import { isInstant } from '../../../foundation/is-instant.ts'
import { countries } from '../../../vocabulary/countries.ts'
import { signatureKinds } from '../../words.ts'

/*
 * The kinds of fields that forms are made of. Every one is optional, because door 1 turns away what cannot be read, not what is incomplete.
 *
 * They are built with zod's functional API ("mini"), whose objects never compile code at run time: it works under any content security
 * policy, and without a setting that would change zod for the whole program.
 */

/** The longest one-line text, in UTF-16 code units. */
const shortTextLimit = 255
/** The longest text, in UTF-16 code units. */
const longTextLimit = 65_535

/** One line of text. */
export const shortTextValue = z.string().check(z.maxLength(shortTextLimit))
/** One line of text that cannot be empty. */
export const nameValue = z.string().check(z.minLength(1), z.maxLength(shortTextLimit))
const dateFormat = 'expected a date that exists, YYYY-MM-DD'
const instantFormat = 'expected an instant that exists, with an offset: YYYY-MM-DDThh:mm:ss+hh:mm'

/** A date that exists, `YYYY-MM-DD`. */
export const dateValue = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, error: dateFormat }), z.refine(isCalendarDate, { error: dateFormat }))
/** An instant that exists, with an offset. */
export const instantValue = z.string().check(
  // isInstant knows this pattern too; here it stands for the JSON Schema.
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, { abort: true, error: instantFormat }),
  z.refine(isInstant, { error: instantFormat }),
)

/** A box: `true` is ticked, `false` is expressly not so, absent is left blank. */
export const box = z.optional(z.boolean())
/** One line of text. */
export const shortText = z.optional(shortTextValue)
/** Text of any use. */
export const longText = z.optional(z.string().check(z.maxLength(longTextLimit)))
/** Lines of text. */
export const shortTexts = z.optional(z.array(shortTextValue))
/** A date. */
export const date = z.optional(dateValue)
/** An instant. */
export const instant = z.optional(instantValue)
/** A State, by its two-letter code. */
export const country = z.optional(z.enum(countries))
/** A port of TCP or UDP. */
export const port = z.optional(z.int().check(z.gte(0), z.lte(65_535)))

/** A time range that does not end before it begins. Either end may be left open. */
export const timeRange = z.optional(
  z.object({ from: instant, to: instant }).check(
    z.refine((range) => range.from === undefined || range.to === undefined || Date.parse(range.to) > Date.parse(range.from), {
      path: ['to'],
      params: { code: 'request.time-range-reversed' },
    }),
  ),
)

/** How somebody can be reached, as the forms ask for it. */
export const contactShape = { address: shortText, telephone: shortText, fax: shortText, email: shortText }

/** Somebody with a name and a way to be reached. */
export const namedContact = z.optional(z.object({ name: shortText, ...contactShape }))

/** What a form says about a signature. */
export const signature = z.optional(
  z.object({
    present: box,
    kind: z.optional(z.enum(signatureKinds)),
    qualified: box,
    officialMark: box,
  }),
)
