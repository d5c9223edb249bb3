import type { Role, RulePack } from '../../define-pack/pack.ts'
import { type RuleReading, ruleReadings } from '../reading/rule-readings.ts'
import { mentionsOf } from '../space/mentions.ts'
import { type Space, spaceOf } from '../space/space-of.ts'

/** One pack over its own space, read as it is in each role that it plays. */
export interface PackContext {
  readonly pack: RulePack
  readonly space: Space
  readonly roles: readonly Role[]
  readonly readings: ReadonlyMap<Role, readonly RuleReading[]>
}

/** Lays out the space of one pack and reads it. */
export function packContext(pack: RulePack): PackContext {
  const space = spaceOf(mentionsOf([pack]))
  return { pack, space, roles: pack.roles, readings: readingsOf(pack, space) }
}

/** The rules of a pack as they stand in each role that it plays. */
export const readingsOf = (pack: RulePack, space: Space): ReadonlyMap<Role, readonly RuleReading[]> =>
  new Map((pack.roles as readonly Role[]).map((role) => [role, ruleReadings(pack, role, space)]))
