import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { developerPlatform } from '../../../src/rule-packs/policies/developer-platform.ts'
import { largePlatform } from '../../../src/rule-packs/policies/large-platform.ts'
import { messenger2018 } from '../../../src/rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../../../src/rule-packs/policies/messenger-2024.ts'
import { privacyFirstMail } from '../../../src/rule-packs/policies/privacy-first-mail.ts'
import { smallOperator } from '../../../src/rule-packs/policies/small-operator.ts'
import { storedCommunicationsAct } from '../../../src/rule-packs/us/stored-communications-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'
import { foreignLaw } from '../us/foreign-law.ts'
import { baselineCases } from './baseline.cases.ts'
import { developerPlatformCases } from './developer-platform.cases.ts'
import { largePlatformCases } from './large-platform.cases.ts'
import { messenger2018Cases } from './messenger-2018.cases.ts'
import { messenger2024Cases } from './messenger-2024.cases.ts'
import { privacyFirstMailCases } from './privacy-first-mail.cases.ts'
import { smallOperatorCases } from './small-operator.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: messenger2018, cases: messenger2018Cases, engine: compile([messenger2018, permissiveLaw]) },
  { pack: messenger2024, cases: messenger2024Cases, engine: compile([messenger2024, permissiveLaw]) },
  { pack: smallOperator, cases: smallOperatorCases, engine: compile([smallOperator, permissiveLaw]) },
  { pack: baseline, cases: baselineCases, engine: compile([baseline, eEvidence, permissiveLaw]) },
  { pack: developerPlatform, cases: developerPlatformCases, engine: compile([developerPlatform, storedCommunicationsAct, foreignLaw]) },
  { pack: largePlatform, cases: largePlatformCases, engine: compile([largePlatform, storedCommunicationsAct, permissiveLaw]) },
  { pack: privacyFirstMail, cases: privacyFirstMailCases, engine: compile([privacyFirstMail, permissiveLaw]) },
]
