import * as z from 'zod/mini'
import { authorityKinds } from '../../../vocabulary/authorities.ts'
import { facts } from '../../../vocabulary/facts.ts'
import { box, contactShape, date, longText, shortText, signature } from '../schema/fields.ts'

/*
 * What only the forms of American process have in common, section by section; `schema/sections.ts` has the rest. No form is prescribed for any of
 * them, so these sections are ours: they hold what 18 U.S.C. §§ 2702, 2703, 2705, 2709 and 3511 ask for, and what such process carries besides.
 */

const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values))

const issuingShape = {
  name: shortText,
  subdivision: shortText,
  fileNumber: shortText,
  representative: shortText,
  post: shortText,
  badgeNumber: shortText,
  ...contactShape,
  signedBy: z.optional(z.object({ judge: box, clerk: box, attorney: box, officer: box })),
  signature,
}

/** The court or agency that issues it, where the instrument says of what kind it is. */
export const issuing = z.optional(z.object(issuingShape))

/** The court or agency that issues it, where its kind is not certain from the instrument. */
export const issuingOfStatedKind = z.optional(
  z.object({ kind: oneOf(Object.keys(authorityKinds) as (keyof typeof authorityKinds)[]), ...issuingShape }),
)

/** The earlier preservation that is renewed or used. § 2703(f). */
export const earlierPreservationShape = {
  earlierPreservation: z.optional(
    z.object({
      applies: box,
      issuedBy: shortText,
      fileNumber: shortText,
      issuedOn: date,
      transmittedOn: date,
      transmittedTo: shortText,
      addresseeFileNumber: shortText,
    }),
  ),
}

/** What a court found: probable cause, or specific and articulable facts. § 2703(a) and (d). */
export const findingShape = { finding: longText }

/** What the writer of a letter says about the process that is to follow. */
export const promiseShape = { promisedProcess: longText }

/** What kind of subpoena it is, and who served it. § 2703(c)(2). */
export const subpoenaShape = { kind: oneOf(['grand-jury', 'trial', 'administrative']), servedBy: oneOf(facts.servedBy.domain) }

/** The written certification and the notice of judicial review of a national security letter. §§ 2709 and 3511. */
export const declarationsShape = { declarations: z.optional(z.object({ certification: box, reviewNotice: box })) }

/** What the danger is, what it threatens, and what the records have to do with it. § 2702(b)(8) and (c)(4). */
export const emergencyShape = {
  emergency: z.optional(z.object({ ground: oneOf(facts.emergencyGround.domain), description: longText, needForData: longText })),
}
