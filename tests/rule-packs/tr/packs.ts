import { criminalProcedureCode } from '../../../src/rule-packs/tr/criminal-procedure-code.ts'
import { law5651 } from '../../../src/rule-packs/tr/law-5651.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureCodeCases } from './criminal-procedure-code.cases.ts'
import { law5651Cases } from './law-5651.cases.ts'

const turkiye = compile([criminalProcedureCode, law5651])

export const packs: readonly TestedPack[] = [
  { pack: criminalProcedureCode, cases: criminalProcedureCodeCases, engine: turkiye },
  { pack: law5651, cases: law5651Cases, engine: turkiye },
]
