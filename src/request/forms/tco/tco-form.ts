import * as z from 'zod/mini'
import { contentItems } from '../schema/content.ts'
import { box, country, instant, longText, namedContact, shortText } from '../schema/fields.ts'
import { authorityShape, office, silenceShape } from '../schema/sections.ts'

/**
 * A removal order for terrorist content. Sections A and B are those of the template, whose Sections E and F say who issued it; the other parts are named
 * after the elements that Arts 3, 4 and 11 know.
 *
 * Source: Reg. (EU) 2021/784, Arts 3, 4 and 11, Annex I.
 */
export const tcoRemovalOrder1 = z.object({
  form: z.literal('tco-removal-order'),
  formVersion: z.optional(z.literal('1')),
  sectionA: z.optional(
    z.object({
      issuingState: country,
      addressee: shortText,
      legalRepresentative: shortText,
      contactPoint: shortText,
      mainEstablishmentState: country,
      issuedAt: instant,
      referenceNumber: shortText,
    }),
  ),
  sectionB: z.optional(
    z.object({
      content: contentItems,
      material: z.optional(
        z.object({ incitement: box, solicitationToCommit: box, solicitationToParticipate: box, instruction: box, threat: box }),
      ),
      reasons: longText,
    }),
  ),
  legalBasis: longText,
  ...silenceShape,
  copy: z.optional(z.object({ sent: box, to: namedContact })),
  authority: z.optional(z.object(authorityShape)),
  contactPoint: office,
  redress: longText,
  firstOrder: z.optional(z.object({ proceduresToldAt: instant, emergency: box, emergencyReasons: longText })),
  otherInformation: longText,
})

/** A removal order as data. */
export type TcoRemovalOrderForm = z.infer<typeof tcoRemovalOrder1>
