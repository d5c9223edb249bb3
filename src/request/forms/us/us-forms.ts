import * as z from 'zod/mini'
import { checkTargetIds } from '../schema/check-target-ids.ts'
import { askedShape, caseShape, endShape, headShape, returnShape, silenceShape } from '../schema/sections.ts'
import {
  declarationsShape,
  earlierPreservationShape,
  emergencyShape,
  findingShape,
  issuing,
  issuingOfStatedKind,
  promiseShape,
  subpoenaShape,
} from './us-sections.ts'

const formVersion = z.optional(z.literal('1'))

/** What both kinds of court order have. */
const courtOrderShape = {
  issuing,
  ...headShape,
  ...caseShape,
  ...findingShape,
  ...askedShape,
  ...returnShape,
  ...silenceShape,
  ...earlierPreservationShape,
  ...endShape,
}

/** A subpoena: of a grand jury, for a trial, or administrative. Source: 18 U.S.C. § 2703(c)(2). */
export const usSubpoena1 = z
  .object({
    form: z.literal('us-subpoena'),
    formVersion,
    ...subpoenaShape,
    issuing: issuingOfStatedKind,
    ...headShape,
    ...caseShape,
    ...askedShape,
    ...returnShape,
    ...silenceShape,
    ...earlierPreservationShape,
    ...endShape,
  })
  .check(checkTargetIds)

/** A court order on specific and articulable facts. Source: 18 U.S.C. § 2703(d). */
export const us2703DOrder1 = z.object({ form: z.literal('us-2703-d-order'), formVersion, ...courtOrderShape }).check(checkTargetIds)

/** A search warrant. Source: 18 U.S.C. § 2703(a), (b)(1)(A), (c)(1)(A). */
export const usSearchWarrant1 = z.object({ form: z.literal('us-search-warrant'), formVersion, ...courtOrderShape }).check(checkTargetIds)

/** A national security letter. Source: 18 U.S.C. §§ 2709, 3511. */
export const usNationalSecurityLetter1 = z
  .object({
    form: z.literal('us-national-security-letter'),
    formVersion,
    issuing,
    ...headShape,
    ...declarationsShape,
    ...askedShape,
    ...returnShape,
    ...silenceShape,
    ...endShape,
  })
  .check(checkTargetIds)

/** A letter that asks to preserve records until process follows. Source: 18 U.S.C. § 2703(f). */
export const usPreservationLetter1 = z
  .object({
    form: z.literal('us-preservation-letter'),
    formVersion,
    issuing: issuingOfStatedKind,
    ...headShape,
    ...caseShape,
    ...askedShape,
    ...silenceShape,
    ...earlierPreservationShape,
    ...promiseShape,
    ...endShape,
  })
  .check(checkTargetIds)

/** A request for voluntary disclosure in an emergency. Source: 18 U.S.C. § 2702(b)(8), (c)(4). */
export const usEmergencyRequest1 = z
  .object({
    form: z.literal('us-emergency-request'),
    formVersion,
    issuing: issuingOfStatedKind,
    ...headShape,
    ...emergencyShape,
    ...caseShape,
    ...askedShape,
    ...returnShape,
    ...silenceShape,
    ...promiseShape,
    ...endShape,
  })
  .check(checkTargetIds)

/** A subpoena as data. */
export type UsSubpoenaForm = z.infer<typeof usSubpoena1>
/** A court order under § 2703(d) as data. */
export type Us2703DOrderForm = z.infer<typeof us2703DOrder1>
/** A search warrant as data. */
export type UsSearchWarrantForm = z.infer<typeof usSearchWarrant1>
/** A national security letter as data. */
export type UsNationalSecurityLetterForm = z.infer<typeof usNationalSecurityLetter1>
/** A preservation letter as data. */
export type UsPreservationLetterForm = z.infer<typeof usPreservationLetter1>
/** An emergency request as data. */
export type UsEmergencyRequestForm = z.infer<typeof usEmergencyRequest1>

/** American process as data, in any of its forms. */
export type UsProcessForm =
  | UsSubpoenaForm
  | Us2703DOrderForm
  | UsSearchWarrantForm
  | UsNationalSecurityLetterForm
  | UsPreservationLetterForm
  | UsEmergencyRequestForm
