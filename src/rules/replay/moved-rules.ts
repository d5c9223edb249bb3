import { outcomes } from '../../vocabulary/outcomes.ts'
import type { Engine } from '../engine.ts'
import type { Answer } from '../receipts/receipt.ts'

/**
 * Which rules moved between two answers. A rule that is no longer there did; else what closes or asks now and did not before, or did before and
 * does not now; else whatever one of the two answers names and the other does not.
 */
export function movedRules(before: Answer, after: Answer, engine: Engine): readonly string[] {
  const isThere = new Set(engine.packs.flatMap(({ pack }) => pack.rules.map((it) => `${pack.id}#${it.id}`)))
  const without = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((it) => !b.includes(it))
  const [gone, came] = isSameOutcome(before, after)
    ? [without(before.duties, after.duties), without(after.duties, before.duties)]
    : [without(before.determinedBy, after.determinedBy), without(after.determinedBy, before.determinedBy)]
  const removed = gone.filter((it) => !isThere.has(it))
  // What acts names permits that may have been there all the time; what does not act names the rules in its way.
  const tried = acts(after) ? [removed, gone, came] : [removed, came, gone]
  return tried.find((it) => it.length > 0) ?? []
}

const isSameOutcome = (a: Answer, b: Answer): boolean =>
  a.outcome === b.outcome && a.ground === b.ground && a.reason === b.reason && a.route === b.route

const acts = ({ outcome }: Answer): boolean => outcomes[outcome].final && outcome !== 'decline' && outcome !== 'redirect'
