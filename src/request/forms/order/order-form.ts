import * as z from 'zod/mini'
import { authorityKinds } from '../../../vocabulary/authorities.ts'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../../../vocabulary/data-items.ts'
import { facts } from '../../../vocabulary/facts.ts'
import { type Instrument, instruments } from '../../../vocabulary/instruments.ts'
import {
  box,
  contactShape,
  country,
  date,
  instant,
  longText,
  namedContact,
  nameValue,
  port,
  shortText,
  shortTexts,
  signature,
  timeRange,
} from '../schema/fields.ts'
import {
  actions,
  addresseeCapacities,
  delayGrounds,
  deliveryTargets,
  identifierKinds,
  nonDisclosures,
  preservationExtents,
  relationKinds,
} from '../../words.ts'
import { checkTargetIds } from './check-target-ids.ts'

const oneOf = <const T extends readonly string[]>(values: T) => z.optional(z.enum(values))
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]

type WithoutForm = Exclude<Instrument, 'epoc' | 'epoc-pr'>
const hasNoForm = (instrument: Instrument): instrument is WithoutForm => instrument !== 'epoc' && instrument !== 'epoc-pr'
const requestedItems: readonly RequestedItem[] = [...keysOf(dataItems), ...keysOf(ungrantableItems), unlistedItem]

const authorityShape = {
  kind: oneOf(keysOf(authorityKinds)),
  name: shortText,
  representative: shortText,
  post: shortText,
  fileNumber: shortText,
  ...contactShape,
  languages: shortTexts,
  signature,
}

const target = z.object({
  id: z.optional(nameValue),
  kind: z.enum(facts.targetKind.domain),
  identifierKind: oneOf(identifierKinds),
  identifier: nameValue,
  observedAt: instant,
  port,
  userRole: oneOf(facts.userRole.domain),
  claimedLocation: country,
  claimedNationality: country,
})

const requestedData = z.object({
  items: z.optional(z.array(z.enum(requestedItems))),
  purpose: oneOf(facts.purpose.domain),
  timeRange,
  targetIds: shortTexts,
  freeText: longText,
})

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
    validation: z.optional(z.object({ notApplicable: box, ...authorityShape, signedOn: date })),
    withoutPriorValidation: box,
    servedBy: oneOf(facts.servedBy.domain),
    legalBasis: longText,
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
    targets: z.optional(z.array(target)),
    services: shortTexts,
    timeRange,
    purpose: oneOf(facts.purpose.domain),
    requestedData: z.optional(z.array(requestedData)),
    requestedDataLimits: longText,
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
