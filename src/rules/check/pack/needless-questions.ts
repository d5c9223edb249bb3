import type { Finding } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import type { Operation } from '../diagram/diagrams.ts'
import { cheapestPoint } from '../diagram/cheapest-point.ts'
import { isIn } from '../diagram/truth.ts'
import { valueAt } from '../diagram/value-at.ts'
import { withValue } from '../diagram/with-value.ts'
import { either, isUnknown, no } from '../reading/code.ts'
import { ofItsAct } from '../verdict/rule-word.ts'
import type { PackContext } from './pack-context.ts'

const effects = ['permit', 'forbid', 'hold'] as const

/**
 * Facts that are asked for although every answer leads to the same end: several rules together leave nothing open, but each alone does. Whoever merges
 * them asks one question less. What a `require` needs is left alone, since a law may want a thing stated whatever it says.
 */
export function needlessQuestions(context: PackContext): readonly Finding[] {
  const { pack, space, roles, readings } = context
  const { diagrams, variables } = space
  const found: Finding[] = []
  for (const role of roles) {
    for (const effect of effects) {
      const rules = (readings.get(role) ?? []).filter((it) => it.rule.effect === effect)
      const any = rules.reduce((sum, it) => diagrams.combine(either, sum, ofItsAct(it, space)), diagrams.leaf(0))
      for (const [level, { name, facts, values }] of variables.entries()) {
        // Index facts choose the law; nobody is asked for them in order to apply it.
        if (facts.length !== 1 || values.length < 3) continue
        const isUnknownAt = values.findIndex(({ world }) => Object.keys(world).length === 0)
        const known = values.flatMap((_, index) => (index === isUnknownAt ? [] : [withValue(diagrams, any, level, index)]))
        const same = known.reduce((a, b) => diagrams.combine(agreed, a, b))
        const needless = diagrams.combine(askedForNothing, withValue(diagrams, any, level, isUnknownAt), same)
        const point = cheapestPoint(needless, space, isIn)
        if (point === undefined) continue
        const merge = rules.filter((it) => isUnknown(valueAt(ofItsAct(it, space), point, space) ?? no)).map((it) => it.rule.id)
        // A rule of a pack with two roles is one rule.
        if (found.some((it) => it.rules.join(' ') === merge.join(' '))) continue
        const says = `Whether the rules ${merge.join(', ')} together ${effect} hangs on ${name}, although every answer leads to the same end: they could be one rule.`
        const counterexample = counterexampleIn(needless, space, [pack], () => says)
        found.push({
          severity: 'note',
          code: 'needless-question',
          pack: pack.id,
          rules: merge,
          says,
          ...(counterexample && { counterexample }),
        })
      }
    }
  }
  return found
}

const differs = 9
const agreed: Operation = { on: (a, b) => (a === b ? a : differs) }
const askedForNothing: Operation = { on: (unknown, same) => (isUnknown(unknown) && (same === 0 || same === 1) ? 1 : 0) }
