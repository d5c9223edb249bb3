import type { Claim } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import { difference } from '../diagram/truth.ts'
import { onlyWhere } from '../diagram/only-where.ts'
import { withValue } from '../diagram/with-value.ts'
import { valuesAt } from '../space/values-at.ts'
import { openings } from './openings.ts'
import type { PackContext } from './pack-context.ts'

const says = 'What leaves for a time range, a number of targets or an order of some age leaves for every smaller or younger one.'

/** Proves that nobody has to ask for more, or to wait, in order to get something. */
export function narrowingNeverCloses(context: PackContext): Claim {
  const { pack, space } = context
  const { diagrams, levelOfFact } = space
  const claim: Claim = { invariant: 'narrowing-never-closes', level: 'pack', severity: 'error', says, packs: [pack.id], status: 'proved' }
  for (const fact of ['windowDays', 'targetsCount', 'orderAgeDays'] as const) {
    const level = levelOfFact.get(fact)
    if (level === undefined) continue
    const sizes = valuesAt(space, level).flatMap(({ world: { [fact]: size } }, index) => (size === undefined ? [] : [{ size, index }]))
    for (const { role, way, open } of openings(context)) {
      for (const [at, larger] of sizes.entries()) {
        // Step by step: what holds for the next smaller one holds for all.
        const smaller = sizes[at - 1]
        if (smaller === undefined) continue
        const lost = diagrams.combine(
          difference,
          withValue(diagrams, open, level, larger.index),
          withValue(diagrams, open, level, smaller.index),
        )
        const found = counterexampleIn(
          onlyWhere(space, lost, level, smaller.index),
          space,
          [pack],
          () => `In the role ${role} the pack ${way} at ${fact} ${larger.size}, and no longer at ${smaller.size}.`,
        )
        if (found !== undefined) return { ...claim, status: 'refuted', counterexample: found }
      }
    }
  }
  return claim
}
