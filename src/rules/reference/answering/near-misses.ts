import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { Conflict, NearMiss, RuleReference } from '../../decision.ts'
import { type RoleJudgement, requireState } from '../judging/judge-role.ts'
import type { JudgedRule } from '../judging/judge-rules.ts'
import { eachOnce, inRuleOrder } from '../judging/rule-order.ts'

/** A rule that misses by more facts than this is another rule for another case. */
const nearEnough = 2

/**
 * Permits that would have fired but for one or two facts, and requirements that failed: "a judge could". Not a cure, since nobody can
 * change who issued the order. Index facts do not count: another instrument is another request.
 */
export function nearMissesOf(roles: readonly RoleJudgement[]): readonly NearMiss[] {
  const misses = roles.flatMap((role) => [
    ...role.permits.filter((it) => it.about && it.reading.truth === 'no').map((it) => missOf(it, it.reading.failed)),
    ...role.requires.filter((it) => requireState(it) === 'failed').map((it) => missOf(it, it.needs?.supplied.failed ?? [])),
  ])
  return eachOnce(misses.filter((it) => it.butFor.length > 0 && it.butFor.length <= nearEnough && !it.butFor.some(isIndex)))
}

/** The smallest set of rules of two laws that cannot both be followed, and the permits of the second law that come near. */
export function conflictBetween(ask: RoleJudgement, give: RoleJudgement): Conflict {
  const permits = (truth: 'yes' | 'unknown'): RuleReference[] =>
    ask.permits
      .filter((it) => it.reading.truth === truth)
      .map((it) => it.reference)
      .sort(inRuleOrder)
  const clash = [...give.forbids.filter((it) => it.reading.truth === 'yes'), ...give.requires.filter((it) => requireState(it) === 'failed')]
  return {
    ask: [...permits('yes'), ...permits('unknown')].slice(0, 1),
    give: clash.map((it) => it.reference).sort(inRuleOrder),
    waysOut: eachOnce(
      give.permits.filter((it) => it.reading.truth === 'no' && it.reading.failed.length > 0).map((it) => missOf(it, it.reading.failed)),
    ),
  }
}

const missOf = (it: JudgedRule, facts: readonly FactName[]): NearMiss => ({ ...it.reference, butFor: [...facts].sort() })

const isIndex = (fact: FactName): boolean => factTable[fact].kind === 'index' || factTable[fact].kind === 'derived'
