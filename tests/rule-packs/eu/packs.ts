import { digitalServicesAct } from '../../../src/rule-packs/eu/digital-services-act.ts'
import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { terroristContent } from '../../../src/rule-packs/eu/terrorist-content.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { digitalServicesActCases } from './digital-services-act.cases.ts'
import { eEvidenceCases } from './e-evidence.cases.ts'
import { terroristContentCases } from './terrorist-content.cases.ts'
import { nationalLaw } from './union-law.ts'

export const packs: readonly TestedPack[] = [
  { pack: eEvidence, cases: eEvidenceCases, engine: compile([eEvidence]), categories: ['subscriber-data', 'user-identification-data', 'traffic-data', 'content-data'] },
  { pack: digitalServicesAct, cases: digitalServicesActCases, engine: compile([digitalServicesAct, nationalLaw]) },
  { pack: terroristContent, cases: terroristContentCases, engine: compile([terroristContent]) },
]
