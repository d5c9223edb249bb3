import type { Role } from '../../define-pack/pack.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import type { Rule } from '../reading/rule-readings.ts'
import { roleWord } from '../verdict/role-word.ts'
import { closes, compels, holds, kindOf, mayRedirect, redirects, rowOf, senderFails, senderOpen, together } from '../verdict/word.ts'
import type { PackContext } from './pack-context.ts'

/**
 * The ways in which a pack lets something leave, each with the effects of rules that make it so, and as the set of points where it does not stand in the way: it permits, nothing closes, nothing waits,
 * the door and the sender are right. What other packs say is added to each apart, so what holds for each way here holds in every combination.
 */
export function openings({ pack, space, roles }: PackContext): readonly {
  readonly role: Role
  readonly way: string
  readonly effects: readonly Rule['effect'][]
  readonly open: Diagram
}[] {
  const { diagrams } = space
  return roles.flatMap((role) =>
    ways.map(({ way, effects, isOpen }) => ({
      role,
      way,
      effects,
      open: diagrams.map(roleWord([pack], role, space, { mask: masks[way], operation: together }), (word) => (isOpen(word) ? 1 : 0)),
    })),
  )
}

const masks = {
  permits: compels,
  'closes nothing': closes | rowOf('open'),
  'holds nothing': holds | rowOf('hold'),
  'asks nothing of the sender': senderFails | senderOpen,
  'sends nowhere else': redirects | mayRedirect,
} as const

const ways = [
  { way: 'permits', effects: ['permit'], isOpen: (word: number) => (word & compels) !== 0 },
  { way: 'closes nothing', effects: ['forbid', 'require'], isOpen: (word: number) => (word & closes) === 0 && kindOf(word, 'open') === 0 },
  { way: 'holds nothing', effects: ['hold'], isOpen: (word: number) => (word & holds) === 0 && kindOf(word, 'hold') === 0 },
  { way: 'asks nothing of the sender', effects: ['require'], isOpen: (word: number) => word === 0 },
  { way: 'sends nowhere else', effects: ['redirect'], isOpen: (word: number) => word === 0 },
] as const satisfies readonly {
  readonly way: keyof typeof masks
  readonly effects: readonly Rule['effect'][]
  readonly isOpen: (word: number) => boolean
}[]
