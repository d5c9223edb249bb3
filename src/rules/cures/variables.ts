import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { RuleReference } from '../decision.ts'
import type { Engine } from '../engine.ts'
import type { Dates } from '../reference/judging/judge-rules.ts'
import type { World } from '../reference/reading/world.ts'
import { changeOfDate, changeOfFact, changeOfReview } from './changes.ts'
import type { Change } from './cures.ts'
import type { Formula } from './formula.ts'
import { boundariesOf, firstDay, type Range, rangesBetween } from './ranges.ts'

/** Something that can still be changed. Bit 0 of a mask means as it is now, bit n its nth option. */
interface Variable {
  readonly index: number
  /** By which changes are put in order. */
  readonly name: string
  readonly changeTo: (mask: number) => Change
}

interface FactVariable extends Variable {
  /** The formula that the fact stands at a value that passes. */
  readonly stands: (passes: (value: string | number) => boolean, view: View) => Formula
  /** The formula that a finding does not come out at a value: that nobody made it yet will do. */
  readonly standsElsewhere: (value: string) => Formula
}

/** `asItIs` reads facts as they are or will be; `supplied` takes what the sender could still change as unknown. */
export type View = 'asItIs' | 'supplied'

/** Everything that can be changed at one point. */
export interface Variables {
  readonly all: readonly Variable[]
  /** Null where the fact cannot be changed. */
  readonly ofFact: (fact: FactName) => FactVariable | null
  readonly reviewed: (rule: RuleReference, as: 'confirmed' | 'refuted') => Formula
  /** The formula that the date of issue, which is not stated, is in a range. */
  readonly issuedIn: (range: Range<CalendarDate>) => Formula
  /** In place of what is too deep or too much to be looked at; from then on the cures are not complete. */
  readonly leaveOut: () => false
  readonly isComplete: () => boolean
}

// One bit for "as it is now" and thirty options, so that a mask is one small integer.
const maxOptions = 30

/** What can be changed at this point. Variables come into being as they are read, so that only what matters is among them. */
export function variablesAt(engine: Engine, world: World, dates: Dates): Variables {
  const list: Variable[] = []
  const known = new Map<string, FactVariable | null>()
  const reviews = new Map<string, Variable>()
  let issuedOn: (Variable & { readonly options: readonly Range<CalendarDate>[] }) | undefined
  let isComplete = true

  const limited = <T>(options: readonly T[]): readonly T[] => {
    isComplete &&= options.length <= maxOptions
    return options.slice(0, maxOptions)
  }
  const add = <V extends Variable>(variable: V): V => {
    list.push(variable)
    return variable
  }

  const factVariable = (fact: FactName): FactVariable | null => {
    const definition = factTable[fact]
    const { kind, domain } = definition
    if (kind === 'index' || kind === 'derived') return null
    const suppliable: readonly (string | number)[] = 'suppliable' in definition ? definition.suppliable : []
    const now = world.valueOf(fact)
    if (now !== undefined && !suppliable.includes(now)) return null
    const ranges = domain === 'number' ? rangesBetween(boundariesOf(engine).numbers.get(fact) ?? [], 0) : []
    const options = limited<string | number>(domain === 'number' ? ranges.map((it) => it.from) : domain)
    const index = list.length
    const stands = (passes: (value: string | number) => boolean, view: View): Formula => {
      const counts = (value: string | number): boolean => passes(value) && !(view === 'supplied' && suppliable.includes(value))
      let mask = now !== undefined && counts(now) ? 1 : 0
      for (const [position, value] of options.entries()) if (counts(value)) mask |= 2 << position
      return mask === 0 ? false : { variable: index, mask }
    }
    const standsElsewhere = (value: string): Formula => ({
      variable: index,
      mask: options.reduce<number>((mask, it, position) => (it === value ? mask : mask | (2 << position)), 1),
    })
    return add({
      index,
      name: fact,
      stands,
      standsElsewhere,
      changeTo: (mask) =>
        changeOfFact(
          fact,
          now === undefined ? kind : 'stated',
          options.flatMap((value, position) =>
            (mask & (2 << position)) === 0 ? [] : [domain === 'number' ? (ranges[position] ?? value) : value],
          ),
        ),
    })
  }

  return {
    all: list,
    ofFact: (fact) => {
      const before = known.get(fact)
      if (before !== undefined) return before
      const variable = factVariable(fact)
      known.set(fact, variable)
      return variable
    },
    reviewed: (rule, as) => {
      const name = `${rule.pack}#${rule.rule}`
      const variable = reviews.get(name) ?? add({ index: list.length, name, changeTo: (mask) => changeOfReview(rule, mask) })
      reviews.set(name, variable)
      return { variable: variable.index, mask: as === 'confirmed' ? 2 : 4 }
    },
    issuedIn: ({ from, until }) => {
      const { receivedOn } = dates
      if (receivedOn === null) return false
      if (issuedOn === undefined) {
        const options = limited(rangesBetween<CalendarDate>(boundariesOf(engine).issuedOn, firstDay).filter((it) => it.from <= receivedOn))
        issuedOn = add({
          index: list.length,
          name: 'issuedOn',
          options,
          changeTo: (mask) =>
            changeOfDate(
              options.filter((_, position) => (mask & (2 << position)) !== 0),
              receivedOn,
            ),
        })
      }
      let mask = 0
      for (const [position, option] of issuedOn.options.entries())
        if (option.from >= from && (until === null || option.from < until)) mask |= 2 << position
      return mask === 0 ? false : { variable: issuedOn.index, mask }
    },
    leaveOut: () => {
      isComplete = false
      return false
    },
    isComplete: () => isComplete,
  }
}
