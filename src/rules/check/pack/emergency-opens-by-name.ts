import type { RulePack } from '../../define-pack/pack.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Claim } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import { difference, unequal, union } from '../diagram/truth.ts'
import { onlyWhere } from '../diagram/only-where.ts'
import { withValue } from '../diagram/with-value.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import type { Rule, RuleReading } from '../reading/rule-readings.ts'
import type { PlainPattern } from '../space/mentions.ts'
import { valuesAt } from '../space/values-at.ts'
import { ofItsAct, requireDiagram } from '../verdict/rule-word.ts'
import { openings } from './openings.ts'
import type { PackContext } from './pack-context.ts'

const says =
  'Where an emergency lets an item leave that would not leave otherwise, a rule that names the emergency itself, and is about the item, makes the difference.'

/** Proves that no emergency opens by a side door: hidden in a term, where nobody who reads the rules sees it. */
export function emergencyOpensByName(context: PackContext): Claim {
  const { pack, space, readings } = context
  const { diagrams, levelOfFact } = space
  const claim: Claim = { invariant: 'emergency-opens-by-name', level: 'pack', severity: 'error', says, packs: [pack.id], status: 'proved' }
  const level = levelOfFact.get('emergency')
  if (level === undefined) return claim
  const placeOf = (wanted: 'yes' | 'no'): number => valuesAt(space, level).findIndex(({ world }) => world.emergency === wanted)
  const [isOne, isNone] = [placeOf('yes'), placeOf('no')]
  // No rule can tell an emergency from none.
  if (isOne < 0 || isNone < 0) return claim
  const inOne = (it: Diagram): Diagram => withValue(diagrams, it, level, isOne)
  const inNone = (it: Diagram): Diagram => withValue(diagrams, it, level, isNone)

  const stateOf = (it: RuleReading): Diagram => (it.rule.effect === 'require' ? requireDiagram(it, space) : ofItsAct(it, space))
  const differs = (it: RuleReading): Diagram => diagrams.combine(unequal, inOne(stateOf(it)), inNone(stateOf(it)))
  for (const { role, way, effects, open } of openings(context)) {
    // Only rules that can open in this way: that a clock runs faster in an emergency excuses no permit.
    const named = (readings.get(role) ?? [])
      .filter((it) => (effects as readonly string[]).includes(it.rule.effect) && namesEmergency(it.rule, pack))
      .reduce((any, it) => diagrams.combine(union, any, differs(it)), diagrams.leaf(0))
    const opened = diagrams.combine(difference, inOne(open), inNone(open))
    const wrong = diagrams.combine(difference, opened, named)
    const found = counterexampleIn(
      onlyWhere(space, wrong, level, isOne),
      space,
      [pack],
      () => `In the role ${role} the pack ${way} in an emergency and would not without, yet no rule about this item names the emergency.`,
    )
    if (found !== undefined) return { ...claim, status: 'refuted', counterexample: found }
  }
  return claim
}

/** Whether a rule names the emergency itself, or yields to one that does. */
const namesEmergency = (rule: Rule, pack: RulePack): boolean =>
  [rule.when, rule.unless, rule.effect === 'require' ? rule.needs : undefined].some(
    (it) => it !== undefined && names(it as PlainPattern),
  ) || (pack.rules as readonly Rule[]).some((it) => listOf(rule.yieldsTo ?? []).includes(it.id) && namesEmergency(it, pack))

const names = (pattern: PlainPattern): boolean =>
  Object.entries(pattern).some(([key, value]) => (key === 'anyOf' ? (value as readonly PlainPattern[]).some(names) : key === 'emergency'))
