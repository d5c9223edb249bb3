import type { RulePack } from '../../define-pack/pack.ts'
import type { Claim, Counterexample } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import { answerOf } from '../combination/answer.ts'
import { doorPatterns, engineAnswers } from '../combination/engine-answers.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { intersection, union } from '../diagram/truth.ts'
import { type PackContext, readingsOf } from './pack-context.ts'
import { mentionsOf } from '../space/mentions.ts'
import { spaceOf } from '../space/space-of.ts'
import { type Obligation, periodOf, takesEffect, uponOf } from './rule-effect.ts'

const says = 'No two rules of the pack that fire together lay one duty on us with two periods, unless one yields to the other.'

/** Proves that a pack never says two things about when one duty is due, how long it lasts, or how many people approve. One claim, or one for each pair of rules that refute it. */
export function oneDutyOnePeriod(context: PackContext): readonly Claim[] {
  const { pack, space } = context
  const { diagrams } = space
  const claim: Claim = { invariant: 'one-duty-one-period', level: 'pack', severity: 'error', says, packs: [pack.id], status: 'proved' }
  const refuted: Claim[] = []
  const all = firingObligations(context)
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (a.rule.duty !== b.rule.duty || areOnePeriod(a.rule, b.rule) || !canBeUponOne(a.rule, b.rule)) continue
      const both = diagrams.combine(intersection, a.at, b.at)
      const told = (): string => `The rules ${a.rule.id} and ${b.rule.id} both fire and lay the duty ${a.rule.duty} on us with two periods.`
      const found = whereBothAreListed(pack, a.rule, b.rule, told) ?? counterexampleIn(both, space, [pack], told)
      if (found !== undefined) refuted.push({ ...claim, status: 'refuted', counterexample: found })
    }
  }
  return refuted.length === 0 ? [claim] : refuted
}

/** Where each rule that lays a duty on us fires, in whichever role. */
function firingObligations({
  space,
  readings,
}: Pick<PackContext, 'space' | 'readings'>): readonly { readonly rule: Obligation; readonly at: Diagram }[] {
  const { diagrams } = space
  const fires = new Map<string, { readonly rule: Obligation; readonly at: Diagram }>()
  for (const it of [...readings.values()].flat()) {
    const { rule } = it
    if (rule.effect !== 'oblige') continue
    const before = fires.get(rule.id)?.at ?? diagrams.leaf(0)
    fires.set(rule.id, { rule, at: diagrams.combine(union, before, takesEffect(it, space)) })
  }
  return [...fires.values()]
}

/** A case in which this pack alone gives an answer upon which both duties arise, so that its decision lists both. With other packs there may be more. */
function whereBothAreListed(pack: RulePack, a: Obligation, b: Obligation, told: () => string): Counterexample | undefined {
  const space = spaceOf(mentionsOf([pack], doorPatterns))
  const { diagrams } = space
  const at = firingObligations({ space, readings: readingsOf(pack, space) }).filter(({ rule }) => rule.id === a.id || rule.id === b.id)
  const answered = diagrams.map(engineAnswers([pack], space).all, (code) =>
    !isOfForgery(code) && arisesUpon(a, code) && arisesUpon(b, code) ? 1 : 0,
  )
  return counterexampleIn(
    at.reduce((set, it) => diagrams.combine(intersection, set, it.at), answered),
    space,
    [pack],
    told,
  )
}

/** A request that is forged creates no duty. */
function isOfForgery(code: number): boolean {
  const { row, outcome } = answerOf(code)
  return row === 2 && outcome === 'decline'
}

const arisesUpon = (rule: Obligation, code: number): boolean => uponOf(rule).includes(answerOf(code).outcome)

/** Whether two rules say the same, or one says how and the other how long: "without undue delay" and "within ten days" contradict nothing. */
function areOnePeriod(a: Obligation, b: Obligation): boolean {
  if (periodOf(a) === periodOf(b)) return true
  if (!('within' in a) || !('within' in b)) return false
  const [how, howLong] = a.within === 'without-undue-delay' ? [a, b] : [b, a]
  return how.within === 'without-undue-delay' && typeof howLong.within === 'object'
}

/** Whether there is an answer of ours upon which both arise. */
const canBeUponOne = (a: Obligation, b: Obligation): boolean => uponOf(a).some((it) => uponOf(b).includes(it))
