import * as z from 'zod/mini'
import { authorityKinds, authorityRoles } from '../vocabulary/authorities.ts'
import { countries } from '../vocabulary/countries.ts'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import { facts } from '../vocabulary/facts.ts'
import { instruments } from '../vocabulary/instruments.ts'
import type { Json } from '../foundation/canonical-json.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import { envelopeSchema } from './envelope-schema.ts'
import { dateValue, instantValue } from './forms/schema/fields.ts'
import type { ReceivedRequest } from './received-request.ts'
import {
  actions,
  addresseeCapacities,
  delayGrounds,
  deliveryTargets,
  formNames,
  identifierKinds,
  materialTypes,
  nonDisclosures,
  preservationExtents,
  relationKinds,
  signatureKinds,
  territorialExtents,
} from './words.ts'

/* The canonical request as a schema. Every key is there; what is not known is `null`. */

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[]
const oneOf = <const T extends readonly string[]>(values: T) => z.nullable(z.enum(values))

const text = z.nullable(z.string())
const flag = z.nullable(z.boolean())
const instant = z.nullable(instantValue)
const date = z.nullable(dateValue as unknown as z.ZodMiniType<CalendarDate>)
const country = oneOf(countries)
const timeRange = z.nullable(z.strictObject({ from: instant, to: instant }))
const contact = z.strictObject({ address: text, telephone: text, fax: text, email: text, person: text })
const requestedItems: readonly RequestedItem[] = [...keysOf(dataItems), ...keysOf(ungrantableItems), unlistedItem]

const authority = z.strictObject({
  role: z.enum(keysOf(authorityRoles)),
  kind: oneOf(keysOf(authorityKinds)),
  name: text,
  representative: z.strictObject({ name: text, post: text }),
  fileNumber: text,
  contact,
  languages: z.array(z.string()),
  signedOn: date,
  signature: z.nullable(
    z.strictObject({
      present: flag,
      kind: oneOf(signatureKinds),
      qualified: flag,
      officialMark: flag,
    }),
  ),
})

const addressee = z.strictObject({
  name: text,
  capacity: oneOf(addresseeCapacities),
  readdressed: flag,
  readdressedBecause: oneOf(['no-reaction', 'no-reaction-or-not-designated']),
  contact,
  fileNumber: text,
  serviceProvider: text,
  addressedAs: oneOf(facts.addressedAs.domain),
  processorGround: oneOf(facts.processorGround.domain),
  informController: flag,
  informControllerJustification: text,
})

const target = z.strictObject({
  id: z.string(),
  kind: z.enum(facts.targetKind.domain),
  identifierKind: oneOf(identifierKinds),
  identifier: z.string(),
  observedAt: instant,
  port: z.nullable(z.int()),
  userRole: oneOf(facts.userRole.domain),
  claimedLocation: country,
  claimedNationality: country,
})

const requestedData = z.strictObject({
  box: z.string(),
  items: z.array(z.enum(requestedItems)).check(z.minLength(1)),
  purpose: oneOf(facts.purpose.domain),
  timeRange,
  targetIds: z.nullable(z.array(z.string())),
  freeText: text,
})

const relation = z.strictObject({
  kind: z.enum(relationKinds),
  applies: flag,
  extent: oneOf(preservationExtents),
  issuedBy: text,
  fileNumber: text,
  issuedOn: date,
  transmittedOn: date,
  transmittedTo: text,
  addresseeFileNumber: text,
})

const legalRequest = z.strictObject({
  form: z.strictObject({ name: z.enum(formNames), version: text }),
  instrument: z.enum(keysOf(instruments)),
  action: oneOf(actions),
  issuingState: country,
  issuedOn: date,
  issuedAt: instant,
  authorities: z.array(authority),
  validation: z.enum(['blank', 'none', 'validated']),
  withoutPriorValidation: flag,
  servedBy: oneOf(facts.servedBy.domain),
  servedOn: date,
  legalBasis: text,
  treaty: text,
  addressee,
  deadlines: z.strictObject({
    boxes: z.strictObject({ 'ten-days': flag, 'after-notification': flag, 'eight-hours': flag }),
    dueAt: instant,
    days: z.nullable(z.int()),
    other: text,
  }),
  emergency: z.strictObject({ claimed: flag, ground: oneOf(facts.emergencyGround.domain), reasons: text }),
  proceedings: oneOf(facts.proceedings.domain),
  offence: z.strictObject({
    nature: text,
    classification: text,
    provisions: text,
    offenceKind: oneOf(facts.offenceKind.domain),
    threeYearOffence: flag,
    listedOffence: oneOf(facts.listedOffence.domain),
    byInformationSystem: flag,
    maximumPenaltyMonths: z.nullable(z.int()),
  }),
  targets: z.array(target),
  services: z.array(z.string()),
  timeRange,
  requestedData: z.array(requestedData),
  requestedDataLimits: text,
  territory: z.strictObject({ extent: oneOf(territorialExtents), states: z.array(z.enum(countries)) }),
  materialTypes: z.array(z.enum(materialTypes)),
  notification: z.strictObject({ enforcingAuthorityNotified: flag }),
  userInformation: z.strictObject({
    delayed: flag,
    grounds: z.array(z.enum(delayGrounds)),
  }),
  confidentiality: z.strictObject({ nonDisclosure: oneOf(nonDisclosures), basis: text, until: date }),
  delivery: z.strictObject({ to: oneOf(deliveryTargets), format: text }),
  relations: z.array(relation),
  declarations: z.strictObject({
    certification: flag,
    reviewNotice: flag,
    withinLimits: flag,
    contentKnown: flag,
    pendingAtRepeal: flag,
    proceduresToldAt: instant,
  }),
  reasons: z.strictObject({ statement: text, withheld: flag, caseSummary: text }),
  redress: text,
  confidentialityIncident: z.boolean(),
  remarks: z.array(z.strictObject({ field: z.string(), text: z.string() })),
  boxes: z.record(z.string(), z.boolean()),
  native: z.record(z.string(), z.json() as z.ZodMiniType<Json>),
})

/**
 * Reads a stored `ReceivedRequest` back from JSON. It is strict, since a stored product with a field too many was not written by this version.
 * A request that comes from outside is read by `parseRequest` and nothing else: only that function has limits and is safe for any input.
 * The schema is a Standard Schema (`~standard`).
 */
export const receivedRequestSchema: z.ZodMiniType<ReceivedRequest> = z.strictObject({
  stage: z.literal('received'),
  v: z.literal(1),
  envelope: z.required(envelopeSchema, { evidence: true }),
  request: legalRequest,
})
