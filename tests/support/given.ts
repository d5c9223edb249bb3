import { expect } from 'vitest'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import { type Decision, decide, type Engine, type Question } from '../../src/rules/index.ts'
import { decideQuestion } from '../../src/rules/reference/decide-question.ts'
import type { DeclineGround, FactName, Facts, Outcome, ReferReason, RequestedItem, Route } from '../../src/vocabulary/index.ts'

/** Facts of a case. `undefined` leaves the box blank. */
export type SomeFacts = { readonly [K in keyof Facts]?: Facts[K] | undefined }

/**
 * What every case takes for granted unless it says otherwise: a German judge sends a complete European Production Order about a fraud to our
 * designated establishment in Ireland. It is authentic, at the right door, in order, and the enforcing authority need not be notified.
 */
export const given: Facts = {
  instrument: 'epoc',
  issuingState: 'DE',
  addresseeState: 'IE',
  addressedEntity: 'ours',
  establishment: 'right',
  channel: 'right',
  authorityRoute: 'right',
  authenticity: 'sufficient',
  firstContact: 'no',
  addresseeCapacity: 'designated-establishment',
  serviceKind: 'number-independent-communications',
  offeredInUnion: 'yes',
  publicAuthorityInfrastructure: 'none',
  privilegedInfrastructure: 'no',
  authorityKind: 'judge',
  validatedBy: 'none',
  withoutPriorValidation: 'no',
  proceedings: 'criminal',
  offenceKind: 'fraud',
  threeYearOffence: 'yes',
  listedOffence: 'none',
  offenceByInformationSystem: 'no',
  emergency: 'no',
  targetKind: 'account',
  purpose: 'investigate',
  windowEndsAfterReceipt: 'no',
  orderAgeDays: 1,
  issuingAuthority: 'present',
  authorityContact: 'present',
  fileNumber: 'present',
  issueDate: 'present',
  signature: 'present',
  addressee: 'present',
  userIdentifier: 'present',
  dataCategory: 'present',
  timeRange: 'present',
  criminalProvisions: 'present',
  dataRecipient: 'present',
  legalBasis: 'present',
  languageAccepted: 'yes',
  addressedAs: 'controller',
  readdressed: 'no',
  enforcingAuthorityNotified: 'no',
}

/** The day on which the given order was issued, and the day on which it was received. */
export const givenIssuedOn: CalendarDate = '2026-11-02'
export const givenReceivedOn: CalendarDate = '2026-11-03'

/** One case of a law or a policy: a sentence, what is asked, what is different from {@link given}, what follows. */
export interface LawCase {
  readonly name: string
  readonly asked: readonly RequestedItem[]
  readonly facts?: SomeFacts
  readonly issuedOn?: CalendarDate | null
  readonly receivedOn?: CalendarDate
  readonly asOf?: CalendarDate
  /** `duties` and `holds` are ids of rules that lay one on us, `silent` of rules that lay none. The same for every item that is asked. */
  readonly expect: {
    readonly outcome: Outcome
    readonly ground?: DeclineGround
    readonly reason?: ReferReason
    readonly route?: Route
    readonly determinedBy: readonly string[]
    readonly missing?: readonly FactName[]
    readonly duties?: readonly string[]
    readonly silent?: readonly string[]
    readonly holds?: readonly string[]
    readonly approvals?: 0 | 1 | 2
  }
}

/** A question about the given order, with some facts otherwise. */
export const questionOf = (
  asked: readonly RequestedItem[],
  facts: SomeFacts = {},
  dates: Partial<Pick<Question, 'issuedOn' | 'receivedOn'>> = {},
): Question => ({
  asked,
  facts: { ...given, ...facts } as Facts,
  issuedOn: givenIssuedOn,
  receivedOn: givenReceivedOn,
  group: 'g1',
  ...dates,
})

/** Decides a question, and sees that the reference says the same: what an example shows, it shows of both. */
export function decideTwice(engine: Engine, question: Question, asOf?: CalendarDate): Decision {
  const decision = decide(engine, question, asOf)
  expect(decideQuestion(engine, question, asOf)).toStrictEqual(decision)
  return decision
}

/** Decides a case; `asOf` judges it by another day's law. */
export const decideCase = (engine: Engine, it: LawCase, asOf: CalendarDate | undefined = it.asOf): Decision =>
  decide(
    engine,
    questionOf(it.asked, it.facts, {
      ...(it.issuedOn !== undefined && { issuedOn: it.issuedOn }),
      ...(it.receivedOn !== undefined && { receivedOn: it.receivedOn }),
    }),
    asOf,
  )

/** What a decision says of an item, in the words in which cases state their expectations. */
export function toldAsCase({ items }: Decision, index: number) {
  const item = items[index]!
  const { established, stated, findings } = item.missing
  return {
    outcome: item.outcome,
    ...(item.ground !== undefined && { ground: item.ground }),
    ...(item.reason !== undefined && { reason: item.reason }),
    ...(item.route !== undefined && { route: item.route }),
    determinedBy: item.determinedBy.map((it) => it.rule),
    missing: [...established, ...stated, ...findings],
    duties: item.duties.filter((it) => it.state === 'firing').map((it) => it.rule.rule),
    possibleDuties: item.duties.filter((it) => it.state === 'possible').map((it) => it.rule.rule),
    holds: item.holds.map((it) => it.rule.rule),
    approvals: item.approvals,
  }
}
