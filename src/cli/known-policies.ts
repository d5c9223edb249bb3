import { baseline } from '../rule-packs/policies/baseline.ts'
import { messenger2018 } from '../rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../rule-packs/policies/messenger-2024.ts'
import { smallOperator } from '../rule-packs/policies/small-operator.ts'

/** The policies of the library, by the names under which the command knows them. */
export const knownPolicies = {
  baseline,
  'messenger-2018': messenger2018,
  'messenger-2024': messenger2024,
  'small-operator': smallOperator,
} as const
