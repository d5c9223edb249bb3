import type * as z from 'zod/mini'
import type { LegalRequest } from '../../legal-request.ts'
import type { askedShape, caseShape, headShape, returnShape, silenceShape } from '../schema/sections.ts'
import { namedDataOf, namedTargetsOf } from './asked-of.ts'
import { blankRequest } from './blank-request.ts'
import { boxesOf } from './boxes-of.ts'
import { contactOf, dateOf, timeRangeOf } from './form-parts.ts'

type Sections = typeof headShape & typeof caseShape & typeof askedShape & typeof returnShape & typeof silenceShape
type CommonParts = Pick<
  LegalRequest,
  | 'issuedOn'
  | 'legalBasis'
  | 'addressee'
  | 'deadlines'
  | 'proceedings'
  | 'offence'
  | 'targets'
  | 'services'
  | 'timeRange'
  | 'requestedData'
  | 'requestedDataLimits'
  | 'confidentiality'
  | 'delivery'
  | 'boxes'
>

/** What the sections of `schema/sections.ts` say, in whatever form they stand. The authorities are for each form to name. */
export const commonPartsOf = (form: Partial<z.infer<z.ZodMiniObject<Sections>>>): CommonParts => ({
  issuedOn: dateOf(form.issuedOn),
  legalBasis: form.legalBasis ?? null,
  addressee: {
    ...blankRequest.addressee,
    name: form.addressee?.name ?? null,
    contact: contactOf(form.addressee, form.addressee?.contactPerson),
    fileNumber: form.addressee?.fileNumber ?? null,
    serviceProvider: form.addressee?.serviceProvider ?? null,
  },
  deadlines: { ...blankRequest.deadlines, dueAt: form.deadline?.dueAt ?? null, other: form.deadline?.other ?? null },
  proceedings: form.proceedings ?? null,
  offence: {
    ...blankRequest.offence,
    nature: form.offence?.nature ?? null,
    classification: form.offence?.classification ?? null,
    provisions: form.offence?.provisions ?? null,
    offenceKind: form.offence?.offenceKind ?? null,
  },
  targets: namedTargetsOf(form.targets),
  services: form.services ?? [],
  timeRange: timeRangeOf(form.timeRange),
  requestedData: namedDataOf(form.requestedData),
  requestedDataLimits: form.requestedDataLimits ?? null,
  confidentiality: {
    nonDisclosure: form.confidentiality?.nonDisclosure ?? null,
    basis: form.confidentiality?.basis ?? null,
    until: dateOf(form.confidentiality?.until),
  },
  delivery: { to: form.delivery?.to ?? null, format: form.delivery?.format ?? null },
  boxes: boxesOf(form),
})
