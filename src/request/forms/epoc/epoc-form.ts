import * as z from 'zod/mini'
import {
  addresseeSection,
  authoritiesSection,
  evidenceSection,
  identificationSection,
  issuingAuthoritySection,
  offenceShape,
  validatingAuthoritySection,
} from '../certificate/sections.ts'
import { preservationExtents } from '../../words.ts'
import { box, contactShape, date, longText, namedContact, shortText } from '../schema/fields.ts'

const earlierRequestShape = {
  ticked: box,
  issuedBy: shortText,
  fileNumber: shortText,
  issuedOn: date,
  transmittedOn: date,
  transmittedTo: shortText,
  addresseeFileNumber: shortText,
}

/** The sections of a European Production Order Certificate. Section M is not for us: it stays in `native`. Source: Reg. (EU) 2023/1543, Annex I. */
const epocShape = {
  sectionA: z.optional(authoritiesSection),
  sectionB: z.optional(addresseeSection),
  sectionC: z.optional(
    z.object({
      withinTenDays: box,
      afterNotification: box,
      withinEightHours: box,
      threatToPerson: box,
      threatToCriticalInfrastructure: box,
      otherDeadlines: longText,
      additionalInformation: longText,
    }),
  ),
  sectionD: z.optional(
    z.object({
      earlierPreservation: z.optional(z.object({ ...earlierRequestShape, extent: z.optional(z.enum(preservationExtents)) })),
      earlierProduction: z.optional(z.object(earlierRequestShape)),
      otherInformation: longText,
    }),
  ),
  sectionE: z.optional(identificationSection),
  sectionF: z.optional(evidenceSection),
  sectionG: z.optional(
    z.object({
      ...offenceShape,
      threeYearOffence: box,
      informationSystemOffence: box,
      nonCashPaymentFraud: box,
      childSexualAbuse: box,
      attackOnInformationSystem: box,
      terrorism: box,
      addressedToController: box,
      addressedToProcessor: box,
      controllerUnidentifiable: box,
      detrimentalToInvestigation: box,
      processorInformsController: box,
      processorDoesNotInformController: box,
      justification: longText,
      otherInformation: longText,
    }),
  ),
  sectionH: z.optional(
    z.object({
      delayed: box,
      obstructionOfInquiries: box,
      prejudiceToProsecution: box,
      publicSecurity: box,
      nationalSecurity: box,
      rightsOfOthers: box,
    }),
  ),
  sectionI: z.optional(issuingAuthoritySection),
  sectionJ: z.optional(validatingAuthoritySection),
  sectionK: z.optional(z.object({ notified: box, enforcingAuthority: shortText, name: shortText, ...contactShape })),
  sectionL: z.optional(
    z.object({ issuingAuthority: box, validatingAuthority: box, otherAuthority: box, recipient: namedContact, format: longText }),
  ),
}

const form = z.literal('epoc')

/** The form as published with the Regulation. */
export const epoc20230728 = z.object({ form, formVersion: z.optional(z.literal('2023-07-28')), ...epocShape })

/** The form as corrected in July 2026: the same fields; the box for readdressing in an emergency covers less (`docs/forms/epoc.md`). */
export const epoc20260713 = z.object({ form, formVersion: z.optional(z.literal('2026-07-13')), ...epocShape })

/** A European Production Order Certificate as data, box by box. */
export type EpocForm = z.infer<typeof epoc20230728> | z.infer<typeof epoc20260713>
