import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { RequestedItem } from '../../../vocabulary/data-items.ts'
import type { Conflict, NearMiss, RuleReference } from '../../decision.ts'
import { type RoleJudgement, requireState } from '../judging/judge-role.ts'
import type { JudgedRule } from '../judging/judge-rules.ts'
import { eachOnce } from '../judging/rule-order.ts'
import { readPattern } from '../reading/read-pattern.ts'
import { blankWorld, type World } from '../reading/world.ts'

/** A rule that misses by more facts than this is another rule for another case. */
const nearEnough = 2

/**
 * Permits that would have fired but for one or two facts, and requirements that failed: "a judge could". Not a cure, since nobody can
 * change who issued the order. Index facts do not count: another instrument is another request.
 */
export function nearMissesOf(roles: readonly RoleJudgement[]): readonly NearMiss[] {
  const misses = roles.flatMap((role) => [
    ...role.permits.filter((it) => it.about).map((it) => missOf(it, it.reading.failed)),
    ...role.requires.filter((it) => requireState(it) === 'failed').map((it) => missOf(it, it.needs?.supplied.failed ?? [])),
  ])
  return eachOnce(misses.filter((it) => it.butFor.length > 0 && it.butFor.length <= nearEnough && !it.butFor.some(isIndex)))
}

/**
 * The smallest sets of rules of two laws that cannot both be followed, and the ways out: the exceptions of the rules that close, what they need, and
 * the permits of our side that are in force and about this item. Index facts count here, since an agreement speaks of its own instruments; but the law of a State in
 * which the addressed entity is not established is not our side, whatever it permits.
 */
export function conflictBetween(ask: RoleJudgement, give: RoleJudgement, world: World, item: RequestedItem): Conflict {
  const permits = (truth: 'yes' | 'unknown'): readonly RuleReference[] =>
    eachOnce(ask.permits.filter((it) => it.reading.truth === truth).map((it) => it.reference))
  const forbids = give.forbids.filter((it) => it.reading.truth === 'yes')
  const failed = give.requires.filter((it) => requireState(it) === 'failed')
  const closing = eachOnce([...forbids, ...failed].map((it) => it.reference))
  const asking = permits('yes').length > 0 ? permits('yes') : permits('unknown')
  const ways = [
    ...forbids.map((it) => missOf(it, exceptionOf(it, world, item))),
    ...failed.map((it) => missOf(it, it.needs?.supplied.failed ?? [])),
    ...give.permits
      .filter((it) => it.reading.truth === 'no' && !it.reading.failed.includes('addresseeState') && it.withinReach())
      .map((it) => missOf(it, it.reading.failed)),
  ]
  return {
    sets: asking.flatMap((it) => (closing.length === 0 ? [null] : closing).map((rule) => ({ ask: it, give: rule }))),
    waysOut: eachOnce(ways.filter((it) => it.butFor.length > 0)),
  }
}

/** Where another law opens something, the rule that closes says so in its `unless`. An exception for other items only is none. */
function exceptionOf({ rule, pack }: JudgedRule, world: World, item: RequestedItem): readonly FactName[] {
  const terms = pack.pack.terms ?? {}
  if (rule.unless === undefined || readPattern(rule.unless, blankWorld, item, terms).truth === 'no') return []
  return readPattern(rule.unless, world, item, terms).failed
}

const missOf = (it: JudgedRule, facts: readonly FactName[]): NearMiss => ({ ...it.reference, butFor: [...facts].sort() })

const isIndex = (fact: FactName): boolean => factTable[fact].kind === 'index' || factTable[fact].kind === 'derived'
