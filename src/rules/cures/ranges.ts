import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { Engine } from '../engine.ts'

/** From one boundary up to the next; `until` is not included, and null where there is no next one. */
export interface Range<T> {
  readonly from: T
  readonly until: T | null
}

/** Before any law. */
export const firstDay: CalendarDate = '0000-01-01'

/** Cuts a line at its boundaries, beginning with its first point. No rule tells two points of one range apart. */
export const rangesBetween = <T extends string | number>(boundaries: readonly T[], first: T): readonly Range<T>[] => {
  const starts = [first, ...boundaries.filter((it) => it > first)]
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? null }))
}

/** Where rules of an engine change their mind: on numbers, and on the date of issue. */
export interface Boundaries {
  readonly numbers: ReadonlyMap<FactName, readonly number[]>
  readonly issuedOn: readonly CalendarDate[]
}

// An engine is frozen, so what was read of it once stays so.
const remembered = new WeakMap<Engine, Boundaries>()

/** Reads the boundaries off all packs of an engine. */
export function boundariesOf(engine: Engine): Boundaries {
  const before = remembered.get(engine)
  if (before !== undefined) return before
  const numbers = new Map<FactName, Set<number>>()
  for (const { pack } of engine.packs) addNumbers([pack.rules, pack.terms ?? {}], numbers)
  const dates = engine.packs.flatMap(({ pack }) =>
    'judgedBy' in pack && pack.judgedBy === 'issuedOn'
      ? pack.rules.flatMap((it) => [it.from, ...(it.until === undefined ? [] : [it.until])])
      : [],
  )
  const boundaries = {
    numbers: new Map([...numbers].map(([fact, values]) => [fact, [...values].sort((a, b) => a - b)])),
    issuedOn: [...new Set(dates)].sort(),
  }
  remembered.set(engine, boundaries)
  return boundaries
}

/** A number n that is meant exactly is cut off on both sides: facts are whole numbers of days, months or targets. */
function addNumbers(value: unknown, numbers: Map<FactName, Set<number>>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (Object.hasOwn(factTable, key) && factTable[key as FactName].domain === 'number') {
      const found = numbers.get(key as FactName) ?? new Set()
      numbers.set(key as FactName, found)
      if (typeof member === 'number') found.add(member).add(Math.floor(member) + 1)
      else for (const limit of Object.values(member as Readonly<Record<string, number>>)) found.add(limit)
    } else addNumbers(member, numbers)
  }
}
