import type { RequestedItem } from '../../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { Cut, Many, RulePattern, TermPattern } from '../../define-pack/pattern.ts'
import type { RuleReference, Truth } from '../../decision.ts'
import { and, not, or, truthOf } from './kleene.ts'
import type { World } from './world.ts'

/** Whether something holds, and which facts made it so. */
export interface Reading {
  readonly truth: Truth
  /** Unknown facts on which it hangs. */
  readonly unknown: readonly FactName[]
  /** Unverified rules on which it hangs. */
  readonly reviews: readonly RuleReference[]
  /** Facts that were otherwise than asked for. */
  readonly failed: readonly FactName[]
  /** Facts that were as asked for. */
  readonly held: readonly FactName[]
}

/** A reading that hangs on no fact. */
export const constant = (truth: Truth): Reading => ({ truth, unknown: [], reviews: [], failed: [], held: [] })

/** All must hold. */
export const allOf = (readings: readonly Reading[]): Reading => combine(and(readings.map((it) => it.truth)), readings)

/** One must hold. */
const anyOf = (readings: readonly Reading[]): Reading => combine(or(readings.map((it) => it.truth)), readings)

/** Must not hold. */
export const negated = (reading: Reading): Reading => ({
  ...reading,
  truth: not(reading.truth),
  failed: reading.held,
  held: reading.failed,
})

// Only the parts that made the answer what it is are to blame for it, and each of them names only what made it so.
function combine(truth: Truth, readings: readonly Reading[]): Reading {
  const parts = readings.filter((it) => it.truth === truth)
  const union = <T>(of: (reading: Reading) => readonly T[]): T[] => [...new Set(parts.flatMap((it) => of(it)))]
  return {
    truth,
    unknown: union((it) => it.unknown),
    reviews: union((it) => it.reviews),
    failed: union((it) => it.failed),
    held: union((it) => it.held),
  }
}

/** The terms of a pack. */
export type Terms = Readonly<Record<string, Many<TermPattern>>>

/** Reads a pattern for one item: keys are AND, lists are OR, `anyOf` is OR of patterns, a term is what its pack says it means. */
export function readPattern(pattern: RulePattern<string>, world: World, item: RequestedItem, terms: Terms): Reading {
  const parts: Reading[] = []
  for (const [key, wanted] of Object.entries(pattern)) {
    if (key === 'item') parts.push(constant(truthOf(listOf(wanted as Many<string>).includes(item))))
    else if (key === 'term') parts.push(anyOf(listOf(wanted as Many<string>).map((term) => readTerm(term, world, item, terms))))
    else if (key === 'anyOf') parts.push(anyOf((wanted as readonly RulePattern<string>[]).map((it) => readPattern(it, world, item, terms))))
    else parts.push(readFact(key as FactName, wanted as Many<string> | Cut, world))
  }
  return allOf(parts)
}

const readTerm = (term: string, world: World, item: RequestedItem, terms: Terms): Reading =>
  anyOf(listOf(terms[term] ?? []).map((it) => readPattern(it, world, item, {})))

function readFact(fact: FactName, wanted: Many<string> | Cut, world: World): Reading {
  const value = world.valueOf(fact)
  if (value === undefined) return readingOf(fact, 'unknown')
  return readingOf(
    fact,
    truthOf(
      factTable[fact].domain === 'number'
        ? within(value as number, wanted as Cut)
        : listOf(wanted as Many<string>).includes(value as string),
    ),
  )
}

/** A reading that hangs on one fact. */
export const readingOf = (fact: FactName, truth: Truth): Reading => ({
  ...constant(truth),
  [({ unknown: 'unknown', no: 'failed', yes: 'held' } as const)[truth]]: [fact],
})

/** Whether a number lies in a cut. */
export const within = (value: number, cut: Cut): boolean =>
  typeof cut === 'number'
    ? value === cut
    : value >= (cut.atLeast ?? Number.NEGATIVE_INFINITY) && value < (cut.below ?? Number.POSITIVE_INFINITY)

/** A single value as a list of one. */
export const listOf = <T>(many: Many<T>): readonly T[] => (Array.isArray(many) ? (many as readonly T[]) : [many as T])
