import type { Route } from '../../../vocabulary/outcomes.ts'
import { type FactName, routeFacts } from '../../../vocabulary/facts.ts'
import type { Missing, RuleReference } from '../../decision.ts'
import { allRoles, type Roles } from '../judging/roles.ts'
import { eachOnce, inRuleOrder } from '../judging/rule-order.ts'
import type { TableInput } from '../outcome-table.ts'
import type { World } from '../reading/world.ts'
import { missingFrom } from './what-is-missing.ts'

/** Whether this is the right door, and which one is. */
export interface RouteState {
  readonly state: TableInput['route']
  readonly to: Route
  readonly because: readonly FactName[]
  readonly rules: readonly RuleReference[]
  readonly missing: Missing
}

/** Row 1: what we know about our own house, and the redirects of the law. */
export function routeOf(world: World, roles: Roles): RouteState {
  const named = Object.keys(routeFacts) as (keyof typeof routeFacts)[]
  const wrong = named.filter((it) => world.valueOf(it) !== undefined && world.valueOf(it) !== routeFacts[it].passes)
  const unknown = named.filter((it) => world.valueOf(it) === undefined)
  const redirects = allRoles(roles).flatMap((it) => it.redirects)
  const firing = redirects.filter((it) => it.reading.truth === 'yes').sort((a, b) => inRuleOrder(a.reference, b.reference))
  const possible = redirects.filter((it) => it.reading.truth === 'unknown')
  const first = firing[0]?.rule
  const fallback: Route = wrong[0] === undefined ? 'contact-point' : routeFacts[wrong[0]].otherwise
  return {
    state: wrong.length > 0 || firing.length > 0 ? 'wrong' : unknown.length > 0 || possible.length > 0 ? 'unknown' : 'right',
    // What we know about our own house comes first: a request that is not for us is not sent on by a rule that takes it to be for us.
    to: wrong.length === 0 && first?.effect === 'redirect' ? first.to : fallback,
    because: wrong.length > 0 ? wrong : unknown,
    rules: wrong.length > 0 ? [] : eachOnce((firing.length > 0 ? firing : possible).map((it) => it.reference)),
    missing: missingFrom([{ unknown, reviews: [] }, ...possible.map((it) => it.reading)], world),
  }
}
