import type { Act } from '../../../vocabulary/acts.ts'
import type { FactName } from '../../../vocabulary/facts.ts'
import type { Missing, RuleReference } from '../../decision.ts'
import { requireState, worstRequire } from '../judging/judge-role.ts'
import { allRoles, type Roles } from '../judging/roles.ts'
import type { TableInput } from '../outcome-table.ts'
import type { World } from '../reading/world.ts'
import { missingFrom, nothingMissing } from './what-is-missing.ts'

/** Whether the sender is proven. */
export interface SenderState {
  readonly state: TableInput['sender']
  readonly because: readonly FactName[]
  readonly missing: Missing
  readonly rules: readonly RuleReference[]
}

/** Row 2: authenticity, and what packs require of the evidence of the sender. */
export function senderOf(world: World, roles: Roles, act: Act | null): SenderState {
  const authenticity = world.valueOf('authenticity')
  const requires = allRoles(roles).flatMap((it) => it.senderRequires)
  const worst = worstRequire(requires)
  const open = requires
    .filter((it) => requireState(it) !== 'met')
    .flatMap((it) => [it.reading, ...(it.needs === undefined ? [] : [it.needs.supplied])])
  if (authenticity === 'refuted') return { state: 'refuted', because: ['authenticity'], missing: nothingMissing, rules: [] }
  if (authenticity !== 'sufficient')
    return {
      state: 'unproven',
      because: ['authenticity'],
      missing: missingFrom([{ unknown: ['authenticity'], reviews: [] }], world),
      rules: [],
    }
  const rules = requires.filter((it) => requireState(it) !== 'met').map((it) => it.reference)
  if (worst === 'failed' && act !== null)
    return { state: 'refuted', because: [...new Set(open.flatMap((it) => it.failed))].sort(), missing: nothingMissing, rules }
  const missing = missingFrom(open, world)
  return worst === 'met'
    ? { state: 'sufficient', because: [], missing: nothingMissing, rules: [] }
    : { state: 'unproven', because: missing.established, missing, rules }
}
