import type { Truth } from '../decision.ts'
import { type Case, requireSets } from './judge-units.ts'
import type { Node } from './node.ts'
import type { RoleUnits, Unit } from './program.ts'

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

/** Sums up the rules of one role: permits add up, any forbid counts. */
export function roleSetsOf(of: Case, role: RoleUnits): RoleSets {
  const { yes, possible } = of.asItIs
  // A permit that fails only on what the sender can still supply is possible, not absent.
  const supplied = of.asSupplied.possible
  const sets = { permit: 0, mayPermit: 0, compel: 0, mayCompel: 0, forbid: 0, mayForbid: 0, failed: 0, open: 0, hold: 0, mayHold: 0 }
  for (const it of role.permits) {
    sets.permit |= yes[it] as number
    sets.mayPermit |= supplied[it] as number
  }
  for (const it of role.compelling) {
    sets.compel |= yes[it] as number
    sets.mayCompel |= supplied[it] as number
  }
  for (const it of role.forbids) {
    sets.forbid |= yes[it] as number
    sets.mayForbid |= possible[it] as number
  }
  for (const it of role.holds) {
    sets.hold |= yes[it] as number
    sets.mayHold |= possible[it] as number
  }
  for (const it of role.requires) {
    const [failed, open] = requireSets(of, it, needsOf(of, it))
    sets.failed |= failed
    sets.open |= open
  }
  return sets
}

/** What the `require` of a unit needs. */
export const needsOf = (of: Case, unit: number): Node => (of.bucket.units[unit] as Unit).info.needs as Node

/** The one word that a reader sees for a role and an item. */
export function lawfulWord(sets: RoleSets, bit: number, needsPermit: boolean): Truth {
  if (((sets.forbid | sets.failed) & bit) !== 0 || (needsPermit && (sets.mayPermit & bit) === 0)) return 'no'
  return ((sets.mayForbid | sets.open) & bit) !== 0 || (needsPermit && (sets.permit & bit) === 0) ? 'unknown' : 'yes'
}
