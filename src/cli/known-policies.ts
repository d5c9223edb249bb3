import { baseline } from '../rule-packs/policies/baseline.ts'
import { developerPlatform } from '../rule-packs/policies/developer-platform.ts'
import { largePlatform } from '../rule-packs/policies/large-platform.ts'
import { messenger2018 } from '../rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../rule-packs/policies/messenger-2024.ts'
import { privacyFirstMail } from '../rule-packs/policies/privacy-first-mail.ts'
import { smallOperator } from '../rule-packs/policies/small-operator.ts'

/** The policies of the library, by the names under which the command knows them. */
export const knownPolicies = {
  baseline,
  'developer-platform': developerPlatform,
  'large-platform': largePlatform,
  'messenger-2018': messenger2018,
  'messenger-2024': messenger2024,
  'privacy-first-mail': privacyFirstMail,
  'small-operator': smallOperator,
} as const
