import { type CalendarDate, isCalendarDate } from '../../../foundation/calendar-date.ts'
import { copyPlainData } from '../../../foundation/copy-plain-data.ts'
import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../../../vocabulary/data-items.ts'
import type { Dates } from '../judging/judge-rules.ts'
import { blankWorld, type World, worldOf } from './world.ts'

/** A question as it is understood, whatever was given as one. */
export interface ReadQuestion {
  /** The items asked for, each once, in the order of the alphabet. */
  readonly asked: readonly RequestedItem[]
  readonly world: World
  readonly dates: Omit<Dates, 'asOf'>
  readonly group: string
}

/**
 * Reads anything as a question. What is no whole question is one of which nothing is known: a fact that could not be copied must not read as
 * an event that has not happened.
 */
export function readQuestion(question: unknown): ReadQuestion {
  const { data, wrongs } = copyPlainData(question, limits)
  const plain = isObject(data) ? data : {}
  const isQuestion = wrongs.length === 0 && isObject(plain['facts']) && isCalendarDate(plain['receivedOn'])
  const receivedOn = dateOrNull(plain['receivedOn'])
  return {
    asked: askedItems(plain['asked']),
    world: isQuestion ? worldOf(plain['facts'] as Readonly<Record<string, unknown>>) : blankWorld,
    dates: {
      receivedOn,
      issuedOn: credible(dateOrNull(plain['issuedOn']), receivedOn),
      decidedOn: dateOrNull(plain['decidedOn']) ?? receivedOn,
    },
    group: typeof plain['group'] === 'string' ? plain['group'] : '',
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

/** Each item once. A word that is not in the vocabulary is free text. */
function askedItems(asked: unknown): readonly RequestedItem[] {
  if (!Array.isArray(asked)) return []
  const known = (it: unknown): RequestedItem =>
    typeof it === 'string' && (Object.hasOwn(dataItems, it) || Object.hasOwn(ungrantableItems, it)) ? (it as RequestedItem) : unlistedItem
  return [...new Set(asked.map(known))].sort()
}

/** A date of issue after the receipt is none, since the sender would choose the law by it. A day is left for zones that are ahead. */
export function credible(issuedOn: CalendarDate | null, receivedOn: CalendarDate | null): CalendarDate | null {
  if (issuedOn === null || receivedOn === null) return issuedOn
  return Date.parse(issuedOn) - Date.parse(receivedOn) > 86_400_000 ? null : issuedOn
}

const dateOrNull = (value: unknown): CalendarDate | null => (isCalendarDate(value) ? value : null)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
