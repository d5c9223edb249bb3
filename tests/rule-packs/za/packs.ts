import { criminalProcedureAct } from '../../../src/rule-packs/za/criminal-procedure-act.ts'
import { cybercrimesAct } from '../../../src/rule-packs/za/cybercrimes-act.ts'
import { rica } from '../../../src/rule-packs/za/rica.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureActCases } from './criminal-procedure-act.cases.ts'
import { cybercrimesActCases } from './cybercrimes-act.cases.ts'
import { ricaCases } from './rica.cases.ts'

const southAfrica = compile([rica, criminalProcedureAct, cybercrimesAct])

export const packs: readonly TestedPack[] = [
  { pack: rica, cases: ricaCases, engine: southAfrica },
  { pack: criminalProcedureAct, cases: criminalProcedureActCases, engine: southAfrica },
  { pack: cybercrimesAct, cases: cybercrimesActCases, engine: southAfrica },
]
