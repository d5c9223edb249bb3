import { communicationsDataLaw } from '../../../src/rule-packs/il/communications-data-law.ts'
import { criminalProcedureOrdinance } from '../../../src/rule-packs/il/criminal-procedure-ordinance.ts'
import { secretMonitoringLaw } from '../../../src/rule-packs/il/secret-monitoring-law.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { communicationsDataLawCases } from './communications-data-law.cases.ts'
import { criminalProcedureOrdinanceCases } from './criminal-procedure-ordinance.cases.ts'
import { secretMonitoringLawCases } from './secret-monitoring-law.cases.ts'

const israel = compile([communicationsDataLaw, criminalProcedureOrdinance, secretMonitoringLaw])

export const packs: readonly TestedPack[] = [
  { pack: communicationsDataLaw, cases: communicationsDataLawCases, engine: israel, categories: ['communications-data', 'debated-data', 'contents'] },
  { pack: criminalProcedureOrdinance, cases: criminalProcedureOrdinanceCases, engine: israel, categories: ['documents', 'everything-else'] },
  { pack: secretMonitoringLaw, cases: secretMonitoringLawCases, engine: israel },
]
