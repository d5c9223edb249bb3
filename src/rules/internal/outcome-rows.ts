import type { Outcome, ReferReason } from '../../vocabulary/outcomes.ts'
import type { Truth } from '../decision.ts'
import type { DoorSets } from './route-and-sender.ts'
import type { RoleSets } from './role-sets.ts'

/** What each role and each duty say, as sets of items. */
export interface Sets {
  readonly ask: RoleSets
  readonly give: RoleSets
  readonly policy: RoleSets
  readonly door: DoorSets
  readonly closed: Truth
  /** Items for which a law that lets them ask obliges us to do it, or may. */
  readonly mayOblige: number
  readonly isActKnown: boolean
}

/** A row of the table of outcomes: 12 is row 1, not known; 22 is row 2, unproven; 42 is row 4 against a duty. */
export type Row = 1 | 12 | 2 | 22 | 3 | 4 | 42 | 5 | 6 | 7 | 8 | 9 | 10

/** The first row that applies to an item. */
export function rowOf(sets: Sets, bit: number): Row {
  const { door } = sets
  if ((door.redirected & bit) !== 0) return 1
  if ((door.doorUnknown & bit) !== 0) return 12
  if ((door.refuted & bit) !== 0) return 2
  if ((door.unproven & bit) !== 0) return 22
  return rowForProvenSender(sets, bit)
}

/** Rows 3 to 10. */
export function rowForProvenSender({ ask, give, policy, closed, mayOblige, isActKnown }: Sets, bit: number): Row {
  // An instrument that we do not know says nothing about the act, so nothing is opened and nothing is closed by it.
  if (!isActKnown) return 7
  const silent = (ask.mayPermit & bit) === 0
  if (((ask.forbid | ask.failed) & bit) !== 0 || (silent && closed === 'yes')) return 3
  if (((policy.forbid | policy.failed) & bit) !== 0) return (mayOblige & bit) === 0 ? 4 : 42
  if (silent && closed === 'no') return 5
  if (((give.forbid | give.failed | ~give.mayPermit) & bit) !== 0) return 6
  const open = openSet(ask) | openSet(give) | openSet(policy) | openPermits(ask) | openPermits(give)
  if (silent || (open & bit) !== 0) return 7
  if (((ask.hold | give.hold | policy.hold) & bit) !== 0) return 8
  return (ask.compel & give.compel & bit) === 0 ? 9 : 10
}

const openSet = (it: RoleSets): number => (it.mayForbid & ~it.forbid) | it.open | (it.mayHold & ~it.hold)

const openPermits = (it: RoleSets): number => (it.mayPermit & ~it.permit) | (it.mayCompel & ~it.compel)

/** What row 7 answers, by what is missing first. */
export const openAnswers: Readonly<
  Record<'established' | 'stated' | 'finding' | 'review', { readonly outcome: Outcome; readonly reason?: ReferReason }>
> = {
  established: { outcome: 'verify' },
  stated: { outcome: 'clarify' },
  finding: { outcome: 'refer', reason: 'finding' },
  review: { outcome: 'refer', reason: 'legal-review' },
}
