import type { Case } from './judge-units.ts'
import type { Words } from './node.ts'
import { roleStart, sum } from './sums.ts'

/** Rows 1 and 2 of the table, as sets of items. */
export interface DoorSets {
  readonly redirected: number
  readonly doorUnknown: number
  /** Forged: no duty arises, whatever row answers. */
  readonly refuted: number
  readonly unproven: number
}

/** Whether each item is at the right door, and its sender is who they say. */
export function doorSetsOf({ program, bucket, words, items, sums }: Case): DoorSets {
  const at = (role: number, place: number): number => sums[role + place] as number
  const over = (place: number): number => at(roleStart.ask, place) | at(roleStart.give, place) | at(roleStart.policy, place)
  const mayRedirect = over(sum.mayRedirect)
  const open = over(sum.senderOpen)
  const failed = over(sum.senderFailed)
  if ((mayRedirect | open | failed) === 0 && isInOrder(program.doorBits, words)) return inOrder

  const wrong = program.routes.some((it) => isSet(words, it.wrong))
  const unknown = program.routes.some((it) => isSet(words, it.unknown))
  const redirected = wrong ? items : over(sum.redirect)
  const doorUnknown = (unknown ? items : mayRedirect) & ~redirected
  if (isSet(words, program.refuted)) return { redirected, doorUnknown, refuted: items, unproven: 0 }
  if (!isSet(words, program.sufficient)) return { redirected, doorUnknown, refuted: 0, unproven: items }
  // By an instrument that we do not know, nothing is closed.
  const refuted = bucket.act === null ? 0 : failed
  return { redirected, doorUnknown, refuted, unproven: (failed | open) & ~refuted }
}

const inOrder: DoorSets = { redirected: 0, doorUnknown: 0, refuted: 0, unproven: 0 }

function isInOrder(doorBits: readonly (readonly [word: number, bits: number])[], words: Words): boolean {
  for (const [at, bits] of doorBits) if (((words[at] as number) & bits) !== 0) return false
  return true
}

/** Whether one of these bits is set. */
export const isSet = (words: Words, [at, bits]: readonly [number, number]): boolean => ((words[at] as number) & bits) !== 0
