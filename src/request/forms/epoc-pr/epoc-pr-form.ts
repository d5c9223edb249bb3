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

/** The sections of a European Preservation Order Certificate. Source: Reg. (EU) 2023/1543, Annex II. */
const epocPrShape = {
  sectionA: z.optional(authoritiesSection),
  sectionB: z.optional(addresseeSection),
  sectionC: z.optional(identificationSection),
  sectionD: z.optional(evidenceSection),
  sectionE: z.optional(z.object(offenceShape)),
  sectionF: z.optional(issuingAuthoritySection),
  sectionG: z.optional(validatingAuthoritySection),
}
const form = z.literal('epoc-pr')

/** The form as published with the Regulation. */
export const epocPr20230728 = z.object({ form, formVersion: z.optional(z.literal('2023-07-28')), ...epocPrShape })

/** The form as corrected in July 2026: the same fields; two boxes changed their meaning (`docs/forms/epoc-pr.md`). */
export const epocPr20260713 = z.object({ form, formVersion: z.optional(z.literal('2026-07-13')), ...epocPrShape })

/** A European Preservation Order Certificate as data, box by box. */
export type EpocPrForm = z.infer<typeof epocPr20230728> | z.infer<typeof epocPr20260713>
