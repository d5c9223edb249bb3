import type { Operation } from '../diagram/diagrams.ts'

/*
 * A reading as one small number: no, yes, or unknown with the first kind of thing that it hangs on. With the kinds in the order of the table of
 * outcomes (a lawyer, a finding, the authority, ourselves), "and" and "or" of Kleene are a maximum with one exception each.
 */

/** Does not hold. */
export const no = 0
/** Holds. */
export const yes = 1
/** Hangs on an unverified rule and nothing else. */
export const byReview = 2
/** Hangs on a finding, and on nothing that comes before one. */
export const byFinding = 3
/** Hangs on something that the authority has to say. */
export const byStatement = 4
/** Hangs on something that we have to find out ourselves. */
export const byOurselves = 5

/** Whether a reading is unknown. */
export const isUnknown = (code: number): boolean => code > yes

/** Both hold. */
export const both: Operation = {
  on: (a, b) => (a === no || b === no ? no : Math.max(a, b)),
  settled: (it) => (it === no ? 'this' : it === yes ? 'other' : undefined),
}

/** One of them holds. */
export const either: Operation = {
  on: (a, b) => (a === yes || b === yes ? yes : Math.max(a, b)),
  settled: (it) => (it === yes ? 'this' : it === no ? 'other' : undefined),
}

/** Does not hold where the other does; unknown where it is unknown. */
export const negated = (code: number): number => (code === no ? yes : code === yes ? no : code)

/** A permit that fails on nothing but what can be supplied (right: as it could be supplied) is possible. */
export const possibleIfSupplied: Operation = { on: (asItIs, supplied) => (asItIs === no ? supplied : asItIs) }
