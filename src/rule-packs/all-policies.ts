import type { PolicyPack } from '../rules/define-pack/index.ts'
import { baseline } from './policies/baseline.ts'
import { developerPlatform } from './policies/developer-platform.ts'
import { largePlatform } from './policies/large-platform.ts'
import { messenger2018 } from './policies/messenger-2018.ts'
import { messenger2024 } from './policies/messenger-2024.ts'
import { privacyFirstMail } from './policies/privacy-first-mail.ts'
import { smallOperator } from './policies/small-operator.ts'

/** Every policy of the library, for our own tools. Whoever runs an engine imports the policy that is theirs by name. */
export const allPolicies: readonly PolicyPack[] = [baseline, developerPlatform, largePlatform, messenger2018, messenger2024, privacyFirstMail, smallOperator]
