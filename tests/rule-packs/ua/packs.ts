import { criminalProcedureCode } from '../../../src/rule-packs/ua/criminal-procedure-code.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureCodeCases } from './criminal-procedure-code.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: criminalProcedureCode, cases: criminalProcedureCodeCases, engine: compile([criminalProcedureCode]), categories: ['provider-information', 'other-documents', 'contents'] },
]
