import * as z from 'zod/mini'
import { facts } from '../../../vocabulary/facts.ts'
import { type Instrument, instruments } from '../../../vocabulary/instruments.ts'
import { instrumentsWithForm } from '../instruments-with-form.ts'
import { requestedData, targets } from '../schema/asked.ts'
import { checkTargetIds } from '../schema/check-target-ids.ts'
import { box, contactShape, country, date, instant, longText, namedContact, shortText, shortTexts, timeRange } from '../schema/fields.ts'
import { authorityShape, validationShape } from '../schema/sections.ts'
import {
  actions,
  addresseeCapacities,
  delayGrounds,
  deliveryTargets,
  nonDisclosures,
  preservationExtents,
  relationKinds,
} from '../../words.ts'

const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values))
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]

type WithoutForm = Exclude<Instrument, (typeof instrumentsWithForm)[number]>
const withForm: readonly Instrument[] = instrumentsWithForm
const hasNoForm = (instrument: Instrument): instrument is WithoutForm => !withForm.includes(instrument)

const relation = z.object({
  kind: z.enum(relationKinds),
  applies: box,
  extent: oneOf(preservationExtents),
  issuedBy: shortText,
  fileNumber: shortText,
  issuedOn: date,
  transmittedOn: date,
  transmittedTo: shortText,
  addresseeFileNumber: shortText,
})

/** A generic order: everything that has no form of its own here. */
export const order1 = z
  .object({
    form: z.literal('order'),
    formVersion: z.optional(z.literal('1')),
    instrument: oneOf(keysOf(instruments).filter(hasNoForm)),
    action: oneOf(actions),
    issuingState: country,
    issuedOn: date,
    authority: z.optional(z.object(authorityShape)),
    ...validationShape,
    withoutPriorValidation: box,
    servedBy: oneOf(facts.servedBy.domain),
    legalBasis: longText,
    pendingAtRepeal: box,
    addressee: z.optional(
      z.object({
        name: shortText,
        capacity: oneOf(addresseeCapacities),
        readdressed: box,
        ...contactShape,
        contactPerson: shortText,
        fileNumber: shortText,
        serviceProvider: shortText,
        addressedAs: oneOf(facts.addressedAs.domain),
        processorGround: oneOf(facts.processorGround.domain),
        informController: box,
        informControllerJustification: longText,
      }),
    ),
    deadline: z.optional(z.object({ dueAt: instant, other: longText })),
    emergency: z.optional(z.object({ claimed: box, ground: oneOf(facts.emergencyGround.domain), reasons: longText })),
    proceedings: oneOf(facts.proceedings.domain),
    offence: z.optional(
      z.object({
        nature: longText,
        classification: longText,
        provisions: longText,
        offenceKind: oneOf(facts.offenceKind.domain),
        threeYearOffence: box,
        listedOffence: oneOf(facts.listedOffence.domain),
        byInformationSystem: box,
        maximumPenaltyMonths: z.optional(z.int().check(z.gte(0), z.lte(12_000))),
      }),
    ),
    targets,
    services: shortTexts,
    timeRange,
    purpose: oneOf(facts.purpose.domain),
    requestedData,
    requestedDataLimits: longText,
    contentKnown: box,
    enforcingAuthorityNotified: box,
    enforcingAuthority: namedContact,
    contactPoint: namedContact,
    userInformation: z.optional(
      z.object({
        delayed: box,
        grounds: z.optional(z.array(z.enum(delayGrounds))),
      }),
    ),
    confidentiality: z.optional(z.object({ nonDisclosure: oneOf(nonDisclosures), basis: longText, until: date })),
    delivery: z.optional(z.object({ to: oneOf(deliveryTargets), recipient: namedContact, format: longText })),
    relations: z.optional(z.array(relation)),
    statementOfReasons: longText,
    caseSummary: longText,
    otherInformation: longText,
  })
  .check(checkTargetIds)

/** A generic order as data. */
export type OrderForm = z.infer<typeof order1>
