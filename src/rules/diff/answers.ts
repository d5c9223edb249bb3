import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { Span } from '../../vocabulary/duties.ts'
import { type FactName, routeFacts } from '../../vocabulary/facts.ts'
import type { FactChange } from '../cures/cures.ts'
import { curesOf } from '../cures/cures-of.ts'
import { decide } from '../decide.ts'
import type { DutyInPlay, HoldInPlay, ItemDecision } from '../decision.ts'
import type { Engine } from '../engine.ts'
import type { Question } from '../question.ts'
import type { DifferingAnswer } from './pack-diff.ts'

/** Facts as plain data; null is unknown. */
export type PlainFacts = Readonly<Record<string, string | number | null>>

// Rules that are compared have neither beginning nor end, so any day will do.
const anyDay = '2000-01-01'
const questionOf = (item: DataItem, facts: PlainFacts): Question => ({
  asked: [item],
  facts: facts as unknown as Question['facts'],
  issuedOn: anyDay,
  receivedOn: anyDay,
  group: '',
})

/** Everything that an engine answers at a point. */
export const answerAt = (engine: Engine, item: DataItem, facts: PlainFacts): ItemDecision | undefined =>
  decide(engine, questionOf(item, facts)).items[0]

/** Whatever is not fixed, as it has to be for the item to act or hold under an engine, or to come as near as it can; null where nothing helps. */
export function bestRest(engine: Engine, item: DataItem, facts: PlainFacts, fixed: ReadonlySet<FactName>): PlainFacts | null {
  if (acts(answerAt(engine, item, facts))) return {}
  const { needed, oneOf } = curesOf(engine, questionOf(item, facts), item)
  const sets = oneOf.map((rest) => [...needed, ...rest]).filter((set) => set.every((it) => it.change === 'fact'))
  const [first] = sets
  if (first === undefined) return null
  const left = sets.filter((set) => set.every((it) => !fixed.has(it.fact))).slice(0, 4)
  // Where what is fixed stands in the way, nothing else shall.
  if (left.length === 0) return restFrom(first, fixed)
  // To act says more than to wait.
  const rests = left.map((it) => restFrom(it, fixed))
  return rests.find((it) => answerAt(engine, item, { ...facts, ...it })?.outcome !== 'hold') ?? rests[0] ?? null
}

/** The first values of a set of changes, but for what is fixed. */
const restFrom = (set: readonly FactChange[], fixed: ReadonlySet<FactName>): PlainFacts =>
  Object.fromEntries(
    set.flatMap(({ fact, values: [value] }) =>
      value === undefined || fixed.has(fact) ? [] : [[fact, typeof value === 'object' ? (value.atLeast ?? 0) : value]],
    ),
  )

/** Whether an item acts or holds. */
export const acts = (answer: ItemDecision | undefined): boolean =>
  answer !== undefined && ['disclose', 'preserve', 'restrict', 'hold'].includes(answer.outcome)

/** The right door and a proven sender: without them no rule matters. */
export const provenSender: PlainFacts = {
  ...Object.fromEntries(Object.entries(routeFacts).map(([name, { passes }]) => [name, passes])),
  authenticity: 'sufficient',
}

/** What differs between two answers; null where nothing does. */
export function differenceOf(
  a: ItemDecision | undefined,
  b: ItemDecision | undefined,
): { readonly before: DifferingAnswer; readonly after: DifferingAnswer } | null {
  if (a === undefined || b === undefined) return null
  const [outcomeA, outcomeB] = [outcomeOf(a), outcomeOf(b)]
  if (keyOf(outcomeA) !== keyOf(outcomeB)) return { before: outcomeA, after: outcomeB }
  const [restA, restB] = [restOf(a), restOf(b)]
  const differing = (Object.keys(restA) as (keyof Rest)[]).filter((it) => keyOf(restA[it]) !== keyOf(restB[it]))
  if (differing.length === 0) return null
  // Of lists only what the other one does not have.
  const only = (rest: Rest, other: Rest): Partial<Rest> =>
    Object.fromEntries(
      differing.map((it) => {
        const [own, others] = [rest[it], [other[it]].flat()]
        return [it, typeof own === 'number' ? own : own.filter((one) => !others.includes(one))]
      }),
    )
  return { before: { ...outcomeA, ...only(restA, restB) }, after: { ...outcomeB, ...only(restB, restA) } }
}

const keyOf = (value: unknown): string => canonicalJson(value as Json)

const outcomeOf = ({ outcome, ground, reason, route }: ItemDecision): DifferingAnswer => ({
  outcome,
  ...(ground !== undefined && { ground }),
  ...(reason !== undefined && { reason }),
  ...(route !== undefined && { route }),
})

type Rest = Required<Pick<DifferingAnswer, 'missing' | 'duties' | 'holds' | 'approvals'>>

const restOf = ({ missing, duties, holds, approvals }: ItemDecision): Rest => ({
  missing: [...missing.established, ...missing.stated, ...missing.findings, ...missing.legalReviews.map((it) => `${it.pack}#${it.rule}`)],
  duties: [...new Set(duties.map(dutyInWords))].sort(),
  holds: [...new Set(holds.map(holdInWords))].sort(),
  approvals,
})

function dutyInWords(it: DutyInPlay): string {
  const words = [
    it.state === 'possible' ? 'perhaps' : '',
    it.duty,
    it.within === undefined ? '' : typeof it.within === 'object' ? `within ${spanInWords(it.within)}` : it.within,
    it.for === undefined ? '' : typeof it.for === 'object' ? `for ${spanInWords(it.for)}` : it.for,
    it.startsAt === undefined ? '' : `from ${it.startsAt}`,
    it.counting === undefined ? '' : `(${it.counting})`,
    it.approvals === undefined ? '' : `${it.approvals} approvals`,
  ]
  return words.filter((word) => word !== '').join(' ')
}

const holdInWords = ({ event, orAfter, noSlack }: HoldInPlay): string =>
  [event, ...(orAfter === undefined ? [] : [`or after ${spanInWords(orAfter)}`]), ...(noSlack ? ['without slack'] : [])].join(' ')

const spanInWords = (span: Span): string =>
  Object.entries(span)
    .map(([unit, count]) => `${String(count)} ${unit}`)
    .join(' ')
