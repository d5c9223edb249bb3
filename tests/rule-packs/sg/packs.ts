import { criminalProcedureCode } from '../../../src/rule-packs/sg/criminal-procedure-code.ts'
import { onlineCriminalHarmsAct } from '../../../src/rule-packs/sg/online-criminal-harms-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureCodeCases } from './criminal-procedure-code.cases.ts'
import { onlineCriminalHarmsActCases } from './online-criminal-harms-act.cases.ts'

const singapore = compile([criminalProcedureCode, onlineCriminalHarmsAct])

export const packs: readonly TestedPack[] = [
  { pack: criminalProcedureCode, cases: criminalProcedureCodeCases, engine: singapore, categories: ['records-and-data', 'contents', 'codes'] },
  { pack: onlineCriminalHarmsAct, cases: onlineCriminalHarmsActCases, engine: singapore, categories: ['account', 'activity', 'anything-else'] },
]
