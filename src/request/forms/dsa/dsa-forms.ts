import * as z from 'zod/mini'
import { territorialExtents } from '../../words.ts'
import { checkTargetIds } from '../schema/check-target-ids.ts'
import { contentItems } from '../schema/content.ts'
import { box, country, longText, namedContact, shortText } from '../schema/fields.ts'
import { askedShape, authorityShape, caseShape, endShape, headShape, returnShape, silenceShape } from '../schema/sections.ts'
import { countries } from '../../../vocabulary/countries.ts'

/*
 * Orders under the Digital Services Act. It prescribes no form but conditions that an order has to meet, Arts 9(2) and 10(2): the sections hold
 * these, and what such an order carries besides.
 */

const formVersion = z.optional(z.literal('1'))

/** Who issues it, to whom and on which law, and who is to hear what became of it. Points (a)(i), (ii) or (iii), and (vi). */
const openingShape = {
  issuingState: country,
  authority: z.optional(z.object(authorityShape)),
  ...headShape,
  effectRecipient: namedContact,
  ...caseShape,
}

/** Redress, point (a)(v); the language of the order and what was translated, point (c). */
const closingShape = { ...silenceShape, redress: longText, language: shortText, translation: longText, ...endShape }

/** An order to act against illegal content. Source: Reg. (EU) 2022/2065, Art. 9. */
export const dsaOrderToAct1 = z.object({
  form: z.literal('dsa-order-to-act'),
  formVersion,
  ...openingShape,
  content: contentItems,
  statementOfReasons: longText,
  territory: z.optional(
    z.object({
      extent: z.optional(z.enum(territorialExtents)),
      states: z.optional(z.array(z.enum(countries))),
      description: longText,
    }),
  ),
  deadline: returnShape.deadline,
  ...closingShape,
})

/** An order to provide information. Source: Reg. (EU) 2022/2065, Art. 10. */
export const dsaOrderToProvideInformation1 = z
  .object({
    form: z.literal('dsa-order-to-provide-information'),
    formVersion,
    ...openingShape,
    ...askedShape,
    alreadyCollected: box,
    statementOfReasons: longText,
    reasonsWithheld: box,
    ...returnShape,
    ...closingShape,
  })
  .check(checkTargetIds)

/** An order to act against illegal content, as data. */
export type DsaOrderToActForm = z.infer<typeof dsaOrderToAct1>
/** An order to provide information, as data. */
export type DsaOrderToProvideInformationForm = z.infer<typeof dsaOrderToProvideInformation1>
