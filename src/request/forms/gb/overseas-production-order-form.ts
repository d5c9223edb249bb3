import * as z from 'zod/mini'
import { checkTargetIds } from '../schema/check-target-ids.ts'
import { box, contactShape, date, instant, longText, namedContact, shortText, signature } from '../schema/fields.ts'
import { askedShape, caseShape, endShape, headShape, office, returnShape, silenceShape } from '../schema/sections.ts'

/**
 * An overseas production order. No form is prescribed; the sections hold what the Act asks for, and what such an order carries besides.
 *
 * Source: Crime (Overseas Production Orders) Act 2019, ss. 1 to 9.
 */
export const overseasProductionOrder1 = z
  .object({
    form: z.literal('gb-overseas-production-order'),
    formVersion: z.optional(z.literal('1')),
    issuing: z.optional(
      z.object({
        name: shortText,
        jurisdiction: z.optional(z.enum(['england-and-wales', 'scotland', 'northern-ireland'])),
        madeByJudge: box,
        judge: shortText,
        post: shortText,
        fileNumber: shortText,
        ...contactShape,
        signature,
      }),
    ),
    officer: office,
    treaty: longText,
    requirement: z.optional(z.enum(['produce', 'give-access'])),
    servedBy: z.optional(z.enum(['secretary-of-state', 'lord-advocate', 'central-authority', 'issuing-authority', 'private-party'])),
    serving: namedContact,
    servedOn: date,
    certified: box,
    ...headShape,
    investigation: z.optional(z.enum(['indictable-offence', 'terrorist-investigation'])),
    ...caseShape,
    finding: longText,
    ...askedShape,
    noExceptedData: box,
    period: z.optional(z.object({ days: z.optional(z.int().check(z.gte(1), z.lte(36_500))), dueAt: instant, other: longText })),
    delivery: returnShape.delivery,
    ...silenceShape,
    silenceEnds: longText,
    redress: longText,
    ...endShape,
  })
  .check(checkTargetIds)

/** An overseas production order as data. */
export type OverseasProductionOrderForm = z.infer<typeof overseasProductionOrder1>
