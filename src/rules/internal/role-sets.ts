import type { Truth } from '../decision.ts'
import type { Case } from './judge-units.ts'
import type { Node } from './node.ts'
import type { Unit } from './program.ts'
import { sum } from './sums.ts'

/**
 * What the table of outcomes reads of one role, as sets of items. `may…` holds what fires or is possible; a `require` that is `open` is missing
 * or possible.
 */
export interface RoleSets {
  readonly permit: number
  readonly mayPermit: number
  readonly compel: number
  readonly mayCompel: number
  readonly forbid: number
  readonly mayForbid: number
  readonly failed: number
  readonly open: number
  readonly hold: number
  readonly mayHold: number
}

/** The sums of one role: permits add up, any forbid counts. */
export const roleSetsOf = (sums: Int32Array, start: number): RoleSets => ({
  permit: sums[start + sum.permit] as number,
  mayPermit: sums[start + sum.mayPermit] as number,
  compel: sums[start + sum.compel] as number,
  mayCompel: sums[start + sum.mayCompel] as number,
  forbid: sums[start + sum.forbid] as number,
  mayForbid: sums[start + sum.mayForbid] as number,
  failed: sums[start + sum.failed] as number,
  open: sums[start + sum.open] as number,
  hold: sums[start + sum.hold] as number,
  mayHold: sums[start + sum.mayHold] as number,
})

/** What the `require` of a unit needs. */
export const needsOf = (of: Case, unit: number): Node => (of.bucket.units[unit] as Unit).info.needs as Node

/** The one word that a reader sees for a role and an item. */
export function lawfulWord(sets: RoleSets, bit: number, needsPermit: boolean): Truth {
  if (((sets.forbid | sets.failed) & bit) !== 0 || (needsPermit && (sets.mayPermit & bit) === 0)) return 'no'
  return ((sets.mayForbid | sets.open) & bit) !== 0 || (needsPermit && (sets.permit & bit) === 0) ? 'unknown' : 'yes'
}
