import { allPolicies } from '../rule-packs/all-policies.ts'
import type { PolicyPack } from '../rules/define-pack/index.ts'

/** The policies of the library, by the names under which the command knows them: `baseline`, and so on. */
export const knownPolicies: ReadonlyMap<string, PolicyPack> = new Map(allPolicies.map((it) => [it.id.replace('policies/', ''), it]))
