import type { DeclineGround } from '../../vocabulary/outcomes.ts'
import type { RuleReference } from '../decision.ts'
import { type Case, requireSets } from './judge-units.ts'
import { listRules } from './list-rules.ts'
import type { ProgramRule, RoleUnits, Unit } from './program.ts'
import { needsOf, type RoleSets } from './role-sets.ts'

const infoOf = ({ bucket }: Case, unit: number): ProgramRule => (bucket.units[unit] as Unit).info

function firing(of: Case, units: readonly number[], item: number, into: ProgramRule[] = []): ProgramRule[] {
  for (let index = 0; index < units.length; index++) {
    const it = units[index] as number
    if (((of.asItIs.yes[it] as number) & item) !== 0) into.push(infoOf(of, it))
  }
  return into
}

/** What closes an item in a role. */
function closing(of: Case, role: RoleUnits, item: number): ProgramRule[] {
  const rules = firing(of, role.forbids, item)
  for (const it of role.requires) if ((requireSets(of, it, needsOf(of, it))[0] & item) !== 0) rules.push(infoOf(of, it))
  return rules
}

/** The rules that close an item in a role. */
export const closingRules = (of: Case, role: RoleUnits, item: number): readonly RuleReference[] => listRules(closing(of, role, item))

/** The permits that open an item. */
export function openingRules(of: Case, item: number): readonly RuleReference[] {
  const { ask, give } = of.bucket
  return listRules(firing(of, give.permits, item, firing(of, ask.permits, item)))
}

/** The holds that fire. */
export function holdingRules(of: Case, item: number): readonly RuleReference[] {
  const { ask, give, policy } = of.bucket
  return listRules([...firing(of, ask.holds, item), ...firing(of, give.holds, item), ...firing(of, policy.holds, item)])
}

/** What is open in any role. */
export function openRules(of: Case, sets: { readonly [K in 'ask' | 'give' | 'policy']: RoleSets }, item: number): readonly RuleReference[] {
  const { yes, possible } = of.asItIs
  const isOpen = (it: number): boolean => ((possible[it] as number) & ~(yes[it] as number) & item) !== 0
  const isOpenPermit = (it: number): boolean => ((of.asSupplied.possible[it] as number) & ~(yes[it] as number) & item) !== 0
  const rules = (['ask', 'give', 'policy'] as const).flatMap((name) => {
    const [role, { permit, mayPermit }] = [of.bucket[name], sets[name]]
    return [
      ...role.requires.filter((it) => (requireSets(of, it, needsOf(of, it))[1] & item) !== 0),
      ...role.forbids.filter(isOpen),
      ...role.holds.filter(isOpen),
      ...((mayPermit & ~permit & item) === 0 ? [] : role.permits.filter(isOpenPermit)),
    ]
  })
  return listRules(rules.map((it) => infoOf(of, it)))
}

/** The ground of a decline: that of the first rule that closes, else the silence of a closed pack. */
export function groundOf(of: Case, role: RoleUnits, item: number): DeclineGround {
  let first: ProgramRule | null = null
  for (const it of closing(of, role, item)) if (first === null || it.rank < first.rank) first = it
  return first?.rule.effect === 'forbid' || first?.rule.effect === 'require' ? first.rule.ground : 'not-permitted'
}
