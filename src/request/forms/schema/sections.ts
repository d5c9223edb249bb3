import * as z from 'zod/mini'
import { authorityKinds } from '../../../vocabulary/authorities.ts'
import { facts } from '../../../vocabulary/facts.ts'
import { nonDisclosures } from '../../words.ts'
import { requestedData, targets } from './asked.ts'
import { box, contactShape, date, instant, longText, namedContact, shortText, shortTexts, signature, timeRange } from './fields.ts'

/* Sections that forms of different laws have alike. */

const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values))

/** An authority that acts in the request, with its signature. */
export const authorityShape = {
  kind: oneOf(Object.keys(authorityKinds) as (keyof typeof authorityKinds)[]),
  name: shortText,
  representative: shortText,
  post: shortText,
  fileNumber: shortText,
  ...contactShape,
  languages: shortTexts,
  signature,
}

/** Another office, and whom to ask for there. */
export const office = z.optional(
  z.object({ name: shortText, fileNumber: shortText, representative: shortText, post: shortText, ...contactShape }),
)

/** Who serves it and answers questions, to whom it is addressed, and on which law it rests. */
export const headShape = {
  issuedOn: date,
  contactPoint: office,
  addressee: z.optional(
    z.object({ name: shortText, ...contactShape, contactPerson: shortText, fileNumber: shortText, serviceProvider: shortText }),
  ),
  legalBasis: longText,
}

/** The case. `offenceKind` is our coded reading. */
export const caseShape = {
  proceedings: oneOf(facts.proceedings.domain),
  offence: z.optional(
    z.object({ nature: longText, classification: longText, provisions: longText, offenceKind: oneOf(facts.offenceKind.domain) }),
  ),
}

/** Who is meant and what is asked for. */
export const askedShape = { targets, services: shortTexts, timeRange, requestedData, requestedDataLimits: longText }

/** By when and to whom the data go. */
export const returnShape = {
  deadline: z.optional(z.object({ dueAt: instant, other: longText })),
  delivery: z.optional(z.object({ to: oneOf(['issuing-authority', 'other-authority']), recipient: namedContact, format: longText })),
}

/** What is said about silence. */
export const silenceShape = {
  confidentiality: z.optional(z.object({ nonDisclosure: oneOf(nonDisclosures), basis: longText, until: date })),
}

/** A validation by another authority. */
export const validationShape = { validation: z.optional(z.object({ notApplicable: box, ...authorityShape, signedOn: date })) }

/** What else there is to say. */
export const endShape = { caseSummary: longText, otherInformation: longText }
