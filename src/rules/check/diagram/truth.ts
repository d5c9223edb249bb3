import type { Operation } from './diagrams.ts'

/*
 * Sets of points, as functions to 0 and 1.
 */

/** In both. */
export const intersection: Operation = { on: (a, b) => a & b, settled: (it) => (it === 0 ? 'this' : 'other') }

/** In one of them. */
export const union: Operation = { on: (a, b) => a | b, settled: (it) => (it === 0 ? 'other' : 'this') }

/** In the first and not in the second. */
export const difference: Operation = {
  on: (a, b) => (a === 1 && b === 0 ? 1 : 0),
  settled: (it, side) => (side === 'left' ? (it === 0 ? 'this' : undefined) : it === 0 ? 'other' : undefined),
}

/** Where two functions differ. */
export const unequal: Operation = { on: (a, b) => (a === b ? 0 : 1) }

/** Whether a value says "in". */
export const isIn = (value: number): boolean => value === 1
