import { communicationsRetentionOfDataAct } from '../../../src/rule-packs/ie/communications-retention-of-data-act.ts'
import { criminalJusticeAct2011 } from '../../../src/rule-packs/ie/criminal-justice-act-2011.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { communicationsRetentionOfDataActCases } from './communications-retention-of-data-act.cases.ts'
import { criminalJusticeAct2011Cases } from './criminal-justice-act-2011.cases.ts'

const ireland = compile([communicationsRetentionOfDataAct, criminalJusticeAct2011])

export const packs: readonly TestedPack[] = [
  { pack: communicationsRetentionOfDataAct, cases: communicationsRetentionOfDataActCases, engine: ireland },
  { pack: criminalJusticeAct2011, cases: criminalJusticeAct2011Cases, engine: ireland, categories: ['records', 'debated-documents'] },
]
