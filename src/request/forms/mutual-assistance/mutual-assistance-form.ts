import * as z from 'zod/mini'
import { facts } from '../../../vocabulary/facts.ts'
import { checkTargetIds } from '../schema/check-target-ids.ts'
import { box, country, date, longText, namedContact, shortText } from '../schema/fields.ts'
import {
  askedShape,
  authorityShape,
  caseShape,
  endShape,
  headShape,
  office,
  returnShape,
  silenceShape,
  validationShape,
} from '../schema/sections.ts'

/** The instruments that this form serves. */
const mutualAssistanceInstruments = ['mutual-assistance-request', 'mutual-assistance-preservation', 'european-investigation-order'] as const

/** What is said about an earlier request: 9 and 10 of the template. */
const earlier = z.optional(
  z.object({ issuedOn: date, fileNumber: shortText, issuedBy: shortText, transmittedTo: shortText, channel: longText }),
)

const numberedOffice = z.optional(z.object({ name: shortText, fileNumber: shortText }))

/**
 * A request for mutual legal assistance, after the template of the Cybercrime Convention Committee for subscriber information, for preservation and
 * for European Investigation Orders as well.
 *
 * Source: T-CY(2018)10; Budapest Convention, Arts 25, 27, 29 and 31; Dir. 2014/41/EU, Annex A.
 */
export const mutualAssistanceRequest1 = z
  .object({
    form: z.literal('mutual-assistance-request'),
    formVersion: z.optional(z.literal('1')),
    instrument: z.optional(z.enum(mutualAssistanceInstruments)),
    issuingState: country,
    requestedState: country,
    treaty: longText,
    servedBy: z.optional(z.enum(facts.servedBy.domain)),
    status: z.optional(z.object({ newRequest: box, followUpToRequest: box, followUpToPreservation: box })),
    requestedAuthority: namedContact,
    requestingAuthority: z.optional(z.object({ ...authorityShape, mobile: shortText, officeHours: shortText, timeZone: shortText })),
    centralAuthority: namedContact,
    ...validationShape,
    ...headShape,
    investigatingAuthority: office,
    inCharge: z.optional(z.object({ prosecution: numberedOffice, court: numberedOffice, decisions: longText })),
    earlierRequest: earlier,
    earlierPreservation: earlier,
    ...caseShape,
    threeYearOffence: box,
    statementOfReasons: longText,
    ...askedShape,
    intendedRequest: longText,
    urgency: longText,
    emergency: z.optional(z.object({ claimed: box, ground: z.optional(z.enum(facts.emergencyGround.domain)), reasons: longText })),
    ...returnShape,
    formalities: longText,
    ...silenceShape,
    redress: longText,
    language: shortText,
    translation: longText,
    ...endShape,
  })
  .check(checkTargetIds)

/** A request for mutual legal assistance as data. */
export type MutualAssistanceForm = z.infer<typeof mutualAssistanceRequest1>
