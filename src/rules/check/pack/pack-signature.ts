import { declineGrounds } from '../../../vocabulary/outcomes.ts'
import type { Role, RulePack } from '../../define-pack/pack.ts'
import { inRuleOrder } from '../../reference/judging/rule-order.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { byReview, either } from '../reading/code.ts'
import { type Rule, ruleReadings, type Variant } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { packWord, type WordOptions } from '../verdict/role-word.ts'
import { ofItsAct } from '../verdict/rule-word.ts'
import { mayOblige, mayRedirect, obliges, redirects, senderFails, senderOpen, together, togetherReduced } from '../verdict/word.ts'
import { isClosing, listedAs, takesEffect } from './rule-effect.ts'

const atDoor = senderFails | senderOpen | redirects | mayRedirect

/**
 * All that a pack can contribute to any decision, whatever other packs say: the verdicts of its roles, the ground that it would tell, the duties with
 * their periods, the holds and redirects with where they lead. Two editions with the same signature decide alike everywhere; only the rules
 * that a decision names can differ.
 */
export function packSignature(pack: RulePack, space: Space, variant: Variant): ReadonlyMap<string, Diagram> {
  const { diagrams } = space
  const signature = new Map<string, Diagram>()
  for (const role of pack.roles as readonly Role[]) {
    const readings = ruleReadings(pack, role, space, variant)
    const word = (options: WordOptions): Diagram => packWord(pack, role, space, readings, options)
    signature.set(`${role} verdict`, word({ mask: ~(atDoor | obliges | mayOblige), operation: togetherReduced }))
    signature.set(`${role} door`, word({ mask: atDoor, operation: together }))
    const inOrder = readings
      .filter((it) => isClosing(it.rule))
      .sort((a, b) => inRuleOrder({ pack: '', rule: b.rule.id }, { pack: '', rule: a.rule.id }))
    const ground = inOrder.reduce((later, it) => {
      const own = diagrams.map(takesEffect(it, space), (value) => (value === 1 ? groundOf(it.rule) : 0))
      return diagrams.combine(first, own, later)
    }, diagrams.leaf(0))
    signature.set(`${role} ground`, ground)
    for (const it of readings) {
      // A duty is listed once, however many roles its pack plays.
      const key = listedAs(it.rule)
      if (key === undefined) continue
      const truth = diagrams.map(ofItsAct(it, space), (code) => Math.min(code, byReview))
      signature.set(key, diagrams.combine(either, signature.get(key) ?? diagrams.leaf(0), truth))
    }
  }
  return signature
}

const grounds = Object.keys(declineGrounds)
/** The ground that a rule tells where it closes, as a number. */
const groundOf = (rule: Rule): number => ('ground' in rule ? grounds.indexOf(rule.ground) + 1 : 0)

/** The first that says something. */
const first: Operation = {
  // The left side settles it.
  on: (a) => a,
  settled: (it, side) => (side === 'right' ? undefined : it === 0 ? 'other' : 'this'),
}

/** Whether two signatures of one pack are the same. */
export const isSameSignature = (a: ReadonlyMap<string, Diagram>, b: ReadonlyMap<string, Diagram>): boolean =>
  [...a].every(([key, it]) => b.get(key) === it)
