import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Json } from '../foundation/canonical-json.ts'
import type { AuthorityKind, AuthorityRole, Country, FactValue, Instrument, RequestedItem } from '../vocabulary/index.ts'
import type {
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

/** The forms that door 1 reads. */
export type FormName = (typeof formNames)[number]

/** An instant, ISO 8601 with an offset, as the sender wrote it: `2026-08-21T14:30:00+02:00`. */
export type Instant = string

/** A time range, half-open: `from` is in it, `to` is not. `null` means that the sender named no beginning or no end. */
export interface TimeRange {
  readonly from: Instant | null
  readonly to: Instant | null
}

/** How somebody can be reached; `person` is whom to ask for. */
export interface Contact {
  readonly address: string | null
  readonly telephone: string | null
  readonly fax: string | null
  readonly email: string | null
  readonly person: string | null
}

/** How an authority signed, as the form says it. Whether the signature holds is a question for door 2. */
export interface Signature {
  readonly present: boolean | null
  readonly kind: SignatureKind | null
  /** Whether it is a qualified electronic signature or seal. */
  readonly qualified: boolean | null
  /** Whether an official stamp, electronic seal or the like stands beside it, as the forms ask outside the decentralised IT system. */
  readonly officialMark: boolean | null
}

/** The kinds of signature that a form can state. */
export type SignatureKind = (typeof signatureKinds)[number]

/** One authority of the request in one role. An authority with two roles stands twice. */
export interface Authority {
  readonly role: AuthorityRole
  /** `null` when no box is ticked or more than one, and for roles whose kind no form asks for. */
  readonly kind: AuthorityKind | null
  readonly name: string | null
  readonly representative: { readonly name: string | null; readonly post: string | null }
  readonly fileNumber: string | null
  readonly contact: Contact
  /** The languages spoken, as the sender wrote them. */
  readonly languages: readonly string[]
  readonly signedOn: CalendarDate | null
  /** `null` when the form says nothing about a signature. */
  readonly signature: Signature | null
}

/** To whom the request is addressed, and as what. */
export interface Addressee {
  readonly name: string | null
  /** As ticked; `null` when no box is ticked or both. */
  readonly capacity: (typeof addresseeCapacities)[number] | null
  readonly readdressed: boolean | null
  /** What the box for readdressing says; before the corrigendum of July 2026 it also covered that nobody had been designated or appointed. */
  readonly readdressedBecause: 'no-reaction' | 'no-reaction-or-not-designated' | null
  readonly contact: Contact
  /** The file number that the addressee gave. */
  readonly fileNumber: string | null
  /** The service provider concerned, if it is not the addressee. */
  readonly serviceProvider: string | null
  readonly addressedAs: FactValue<'addressedAs'> | null
  readonly processorGround: FactValue<'processorGround'> | null
  readonly informController: boolean | null
  /** Why the processor is not to tell the controller. */
  readonly informControllerJustification: string | null
}

/** The deadlines that the sender states. */
export interface Deadlines {
  /** The deadline boxes of an EPOC; more than one can be ticked. */
  readonly boxes: Readonly<Record<DeadlineBox, boolean | null>>
  readonly dueAt: Instant | null
  /** The period that the form sets, in days; from when it runs is for the law to say. */
  readonly days: number | null
  /** Procedural or other deadlines in free text. */
  readonly other: string | null
}

/** The three boxes of Section C of an EPOC. */
export type DeadlineBox = 'ten-days' | 'after-notification' | 'eight-hours'

/** The emergency that the sender claims. Whether it is one is judged later. */
export interface Emergency {
  readonly claimed: boolean | null
  readonly ground: FactValue<'emergencyGround'> | null
  readonly reasons: string | null
}

/** The offence, as the sender describes it. */
export interface Offence {
  readonly nature: string | null
  readonly classification: string | null
  readonly provisions: string | null
  /** Our coded reading of the description; `null` when nobody has read it yet. */
  readonly offenceKind: FactValue<'offenceKind'> | null
  readonly threeYearOffence: boolean | null
  /** The first listed offence that is ticked; `none` when each is expressly denied. */
  readonly listedOffence: FactValue<'listedOffence'> | null
  readonly byInformationSystem: boolean | null
  readonly maximumPenaltyMonths: number | null
}

/** One identifier by which a user is singled out. */
export interface Target {
  /** The sender's id, else `t1`, `t2`, … in the order of the form. */
  readonly id: string
  readonly kind: FactValue<'targetKind'>
  /** What the identifier is written as; `null` when the form does not say. */
  readonly identifierKind: IdentifierKind | null
  readonly identifier: string
  /** When the identifier was seen in use. */
  readonly observedAt: Instant | null
  readonly port: number | null
  readonly userRole: FactValue<'userRole'> | null
  readonly claimedLocation: Country | null
  readonly claimedNationality: Country | null
}

/** How an identifier is written; door 3 validates it. */
export type IdentifierKind = (typeof identifierKinds)[number]

/** One thing that is asked for: in a form with boxes, one ticked box. */
export interface RequestedData {
  /** The box or field of the form from which this entry was read: `sectionF.subscriberData.identity`. */
  readonly box: string
  /** Never empty. */
  readonly items: readonly RequestedItem[]
  readonly purpose: FactValue<'purpose'> | null
  /** Its own time range; `null` means that of the request. */
  readonly timeRange: TimeRange | null
  /** The targets that are meant; `null` means all. */
  readonly targetIds: readonly string[] | null
  readonly freeText: string | null
}

/** Whether the user is told, and by whom. */
export interface UserInformation {
  /** Whether the issuing authority will delay telling the person. */
  readonly delayed: boolean | null
  /** The grounds for the delay that are ticked. */
  readonly grounds: readonly DelayGround[]
}

/** The grounds of Section H of an EPOC. Source: Dir. (EU) 2016/680, Art. 13(3). */
export type DelayGround = (typeof delayGrounds)[number]

/** A duty of silence that the request itself lays on the addressee; what the law adds is not here. */
export interface Confidentiality {
  readonly nonDisclosure: (typeof nonDisclosures)[number] | null
  readonly basis: string | null
  /** The first day on which it no longer holds. */
  readonly until: CalendarDate | null
}

/** To whom the data go. The recipient's name and contact are the authority with the role `recipient`. */
export interface Delivery {
  /** `null` when no box is ticked or more than one. */
  readonly to: (typeof deliveryTargets)[number] | null
  readonly format: string | null
}

/** What the form declares besides. */
export interface Declarations {
  /** That the conditions of the law or of the agreement are met. */
  readonly certification: boolean | null
  /** That a court may review its secrecy. */
  readonly reviewNotice: boolean | null
  /** That it asks for nothing that the law keeps out of such requests. */
  readonly withinLimits: boolean | null
  /** That the authority already knows the content whose author it wants to identify. */
  readonly contentKnown: boolean | null
  /** That its proceedings were already pending when the law that it invokes was repealed. */
  readonly pendingAtRepeal: boolean | null
  /** When the authority first told us of its procedures and deadlines. */
  readonly proceduresToldAt: Instant | null
}

/** An earlier request to which this one relates. */
export interface Relation {
  readonly kind: (typeof relationKinds)[number]
  /** Whether the box is ticked. */
  readonly applies: boolean | null
  readonly extent: (typeof preservationExtents)[number] | null
  readonly issuedBy: string | null
  readonly fileNumber: string | null
  readonly issuedOn: CalendarDate | null
  readonly transmittedOn: CalendarDate | null
  readonly transmittedTo: string | null
  readonly addresseeFileNumber: string | null
}

/** Where an order to act is to have effect, as far as the form says it in boxes; words about it are in `remarks`. */
export interface Territory {
  /** `null` when the form does not say, or names States besides. */
  readonly extent: (typeof territorialExtents)[number] | null
  readonly states: readonly Country[]
}

/** A type of terrorist material. Source: Reg. (EU) 2021/784, Art. 2(7). */
export type MaterialType = (typeof materialTypes)[number]

/**
 * A request as this library knows it, whatever form it came in. Everything that the form says is here: coded where a rule can ask about it, as
 * text where only people read it. `null` means that the form does not say; nothing is assumed. A coded field that rests on several boxes is
 * `null` when the boxes contradict each other, and `boxes` shows them as they were.
 */
export interface LegalRequest {
  readonly form: { readonly name: FormName; readonly version: string | null }
  readonly instrument: Instrument
  /** What a generic order says is to be done. The act follows from the instrument, so this only helps to choose one. */
  readonly action: (typeof actions)[number] | null
  readonly issuingState: Country | null
  readonly issuedOn: CalendarDate | null
  /** The time stamp of issue, where the form asks for one; `issuedOn` is its date. */
  readonly issuedAt: Instant | null
  readonly authorities: readonly Authority[]
  /** `blank`: the form does not say; `none`: the authority declares that there is none; `validated`: details are given. */
  readonly validation: 'blank' | 'none' | 'validated'
  readonly withoutPriorValidation: boolean | null
  readonly servedBy: FactValue<'servedBy'> | null
  readonly servedOn: CalendarDate | null
  readonly legalBasis: string | null
  /** The treaty or arrangement between States on which it rests besides, in words. */
  readonly treaty: string | null
  readonly addressee: Addressee
  readonly deadlines: Deadlines
  readonly emergency: Emergency
  readonly proceedings: FactValue<'proceedings'> | null
  readonly offence: Offence
  readonly targets: readonly Target[]
  readonly services: readonly string[]
  readonly timeRange: TimeRange | null
  readonly requestedData: readonly RequestedData[]
  /** Words that narrow or explain what is asked for as a whole. */
  readonly requestedDataLimits: string | null
  readonly territory: Territory
  /** The types of material that are ticked. */
  readonly materialTypes: readonly MaterialType[]
  readonly notification: { readonly enforcingAuthorityNotified: boolean | null }
  readonly userInformation: UserInformation
  readonly confidentiality: Confidentiality
  readonly delivery: Delivery
  readonly relations: readonly Relation[]
  readonly declarations: Declarations
  /** `withheld`: the authority says that it cannot give reasons. */
  readonly reasons: { readonly statement: string | null; readonly withheld: boolean | null; readonly caseSummary: string | null }
  /** What the form says about redress, for us and for the user. */
  readonly redress: string | null
  /** The form carries a part that must never reach the addressee (Section M of an EPOC); that part is in `native`. */
  readonly confidentialityIncident: boolean
  /** What else the sender wrote, by the field in which it stood. */
  readonly remarks: readonly { readonly field: string; readonly text: string }[]
  /** Every box of the form that is not blank, by its field: `true` ticked, `false` expressly not so. */
  readonly boxes: { readonly [field: string]: boolean }
  /** What the form has beyond its known fields, by JSON Pointer (RFC 6901) into the input: `{ "/request/sectionF/newBox": true }`. */
  readonly native: { readonly [pointer: string]: Json }
}
