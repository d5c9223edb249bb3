import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { baseline } from '../../../src/rule-packs/policies/baseline.ts'
import { messenger2018 } from '../../../src/rule-packs/policies/messenger-2018.ts'
import { messenger2024 } from '../../../src/rule-packs/policies/messenger-2024.ts'
import { smallOperator } from '../../../src/rule-packs/policies/small-operator.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { permissiveLaw } from '../../support/permissive-law.ts'
import { baselineCases } from './baseline.cases.ts'
import { messenger2018Cases } from './messenger-2018.cases.ts'
import { messenger2024Cases } from './messenger-2024.cases.ts'
import { smallOperatorCases } from './small-operator.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: messenger2018, cases: messenger2018Cases, engine: compile([messenger2018, permissiveLaw]) },
  { pack: messenger2024, cases: messenger2024Cases, engine: compile([messenger2024, permissiveLaw]) },
  { pack: smallOperator, cases: smallOperatorCases, engine: compile([smallOperator, permissiveLaw]) },
  { pack: baseline, cases: baselineCases, engine: compile([baseline, eEvidence, permissiveLaw]) },
]
