import type { Truth } from '../decision.ts'
import { type Case, requireSets } from './judge-units.ts'
import type { Words } from './node.ts'
import { needsOf } from './role-sets.ts'

/** Rows 1 and 2 of the table, as sets of items. */
export interface DoorSets {
  readonly redirected: number
  readonly doorUnknown: number
  /** Forged: no duty arises, whatever row answers. */
  readonly refuted: number
  readonly unproven: number
}

/** Whether each item is at the right door, and its sender is who they say. */
export function doorSetsOf(of: Case): DoorSets {
  const { bucket, words, items, program } = of
  const { yes, possible } = of.asItIs
  let [redirects, mayRedirect, failed, open] = [0, 0, 0, 0]
  for (const role of [bucket.ask, bucket.give, bucket.policy]) {
    for (const it of role.redirects) {
      redirects |= yes[it] as number
      mayRedirect |= possible[it] as number
    }
    for (const it of role.senderRequires) {
      const [no, notYet] = requireSets(of, it, needsOf(of, it))
      failed |= no
      open |= notYet
    }
  }
  const { routes } = program
  const wrong = routes.some((it) => isSet(words, it.wrong))
  const unknown = routes.some((it) => isSet(words, it.unknown))
  const redirected = wrong ? items : redirects & items
  const authenticity = isSet(words, program.refuted) ? 'no' : isSet(words, program.sufficient) ? 'yes' : 'unknown'
  const sender = senderSets(authenticity, items, bucket.act === null ? 0 : failed, failed | open)
  return { redirected, doorUnknown: (unknown ? items : mayRedirect & items) & ~redirected, ...sender }
}

function senderSets(authenticity: Truth, items: number, failed: number, open: number): Pick<DoorSets, 'refuted' | 'unproven'> {
  if (authenticity === 'no') return { refuted: items, unproven: 0 }
  if (authenticity === 'unknown') return { refuted: 0, unproven: items }
  return { refuted: failed & items, unproven: open & ~failed & items }
}

export const isSet = (words: Words, [at, bits]: readonly [number, number]): boolean => ((words[at] as number) & bits) !== 0
