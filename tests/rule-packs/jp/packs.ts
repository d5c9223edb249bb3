import { codeOfCriminalProcedure } from '../../../src/rule-packs/jp/code-of-criminal-procedure.ts'
import { interceptionAct } from '../../../src/rule-packs/jp/interception-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { codeOfCriminalProcedureCases } from './code-of-criminal-procedure.cases.ts'
import { interceptionActCases } from './interception-act.cases.ts'

const japan = compile([codeOfCriminalProcedure, interceptionAct])

export const packs: readonly TestedPack[] = [
  {
    pack: codeOfCriminalProcedure, cases: codeOfCriminalProcedureCases, engine: japan,
    categories: ['subscriber-data', 'business-records', 'addresses-and-times', 'traffic', 'whereabouts', 'contents', 'codes'],
  },
  { pack: interceptionAct, cases: interceptionActCases, engine: japan },
]
