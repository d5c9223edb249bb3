import type { CalendarDate } from '../foundation/calendar-date.ts'
import { isCalendarDate } from '../foundation/calendar-date.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import type { Decision, PackReference } from './decision.ts'
import { type CompiledPack, type Engine, engineVersion } from './engine.ts'
import type { Question } from './question.ts'
import { decideByReference } from './reference/decide-by-reference.ts'
import { type Dates, governsReading, rolesOf } from './reference/judging/judge-rules.ts'
import { blankWorld, type World, worldOf } from './reference/reading/world.ts'
import { requestOutcomeOf } from './request-outcome-of.ts'

/**
 * Decides what may leave: for each requested item the outcome, the rules it rests on with their citations, what is missing and by whom it
 * has to be found out, the duties with their periods.
 *
 * Pure, synchronous and total: it never throws on any question. A fact that is absent or outside its domain is *unknown*, and unknown never
 * opens; where a key is no fact at all, events are unknown too, since it could be one of them misspelt. The same question gives the same bytes, whatever the order of packs, rules or items. `asOf` judges by another day's
 * law, for looking back; it is no way to answer a request.
 *
 * **Throws** `UsageError` `rules.bad-as-of` if `asOf` is not a calendar date.
 * **Source** docs/deciding.md.
 *
 * @example
 * const decision = decide(compile([eEvidence, baseline]), question)
 */
export function decide(engine: Engine, question: Question, asOf?: CalendarDate): Decision {
  if (asOf !== undefined && !isCalendarDate(asOf))
    throw new UsageError('rules.bad-as-of', 'asOf must be a calendar date written YYYY-MM-DD')
  const { data, issues } = takePlainData(question, limits)
  const plain = isObject(data) ? data : {}
  // A fact that could not be copied must not read as an event that has not happened: what is no whole question says nothing at all.
  const isQuestion = issues.length === 0 && isObject(plain['facts']) && isCalendarDate(plain['receivedOn'])
  const world = isQuestion ? worldOf(plain['facts'] as Readonly<Record<string, unknown>>) : blankWorld
  const receivedOn = dateOrNull(plain['receivedOn'])
  const dates: Dates = {
    receivedOn,
    issuedOn: credible(dateOrNull(plain['issuedOn']), receivedOn),
    decidedOn: dateOrNull(plain['decidedOn']) ?? receivedOn,
    asOf: asOf ?? null,
  }
  const items = askedItems(plain['asked']).map((item) => decideByReference(engine, item, world, dates))
  return {
    v: 1,
    group: typeof plain['group'] === 'string' ? plain['group'] : '',
    outcome: requestOutcomeOf(items.map((it) => it.outcome)),
    items,
    ...dates,
    validUntil: validUntil(engine, world, dates),
    packs: engine.packs.map(packReference),
    instructions:
      engine.instructions === null || engine.instructionsDigest === null
        ? null
        : { id: engine.instructions.id, version: engine.instructions.version, digest: engine.instructionsDigest },
    engine: engineVersion,
  }
}

// A question is small; what does not fit is no question, and is answered as one of which nothing is known.
const limits = {
  maxDepth: 8,
  maxSize: 65_536,
  codes: {
    notPlain: 'request.not-plain-data',
    tooDeep: 'request.too-deep',
    tooLarge: 'request.too-large',
    forbiddenKey: 'request.forbidden-key',
  },
  knownKeys: new Set<string>(),
} as const

/** The items asked for, each once, in the order of the alphabet. A word that is not in the vocabulary is free text. */
function askedItems(asked: unknown): readonly RequestedItem[] {
  if (!Array.isArray(asked)) return []
  const known = (it: unknown): RequestedItem =>
    typeof it === 'string' && (Object.hasOwn(dataItems, it) || Object.hasOwn(ungrantableItems, it)) ? (it as RequestedItem) : unlistedItem
  return [...new Set(asked.map(known))].sort()
}

/** The next date after that of deciding on which a rule in play begins or ends, or a word of the instructions does. */
function validUntil(engine: Engine, world: World, dates: Dates): CalendarDate | null {
  const on = dates.asOf ?? dates.decidedOn
  if (on === null) return null
  const inPlay = engine.packs.filter((pack) => rolesOf(pack).some((role) => governsReading(pack, role, world).truth !== 'no'))
  const rules = inPlay.flatMap((pack) => pack.rules.flatMap(({ rule }) => [rule.from, ...(rule.until === undefined ? [] : [rule.until])]))
  const { vouch = [], volunteer = [], lift = [], waiveApproval = [] } = engine.instructions ?? {}
  const words = [...vouch, ...volunteer, ...lift, ...waiveApproval].flatMap((it) => [it.on, it.until])
  return [...rules, ...words].filter((it) => it > on).sort()[0] ?? null
}

const packReference = ({ pack, digest }: CompiledPack): PackReference => ({ id: pack.id, version: pack.version, digest, roles: pack.roles })

/** A date of issue after the receipt is none, since the sender would choose the law by it. A day is left for zones that are ahead. */
function credible(issuedOn: CalendarDate | null, receivedOn: CalendarDate | null): CalendarDate | null {
  if (issuedOn === null || receivedOn === null) return issuedOn
  return Date.parse(issuedOn) - Date.parse(receivedOn) > 86_400_000 ? null : issuedOn
}

const dateOrNull = (value: unknown): CalendarDate | null => (isCalendarDate(value) ? value : null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
