import { criminalProcedureLaw } from '../../../src/rule-packs/ae/criminal-procedure-law.ts'
import { cybercrimesLaw } from '../../../src/rule-packs/ae/cybercrimes-law.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalProcedureLawCases } from './criminal-procedure-law.cases.ts'
import { cybercrimesLawCases } from './cybercrimes-law.cases.ts'

const emirates = compile([criminalProcedureLaw, cybercrimesLaw])

export const packs: readonly TestedPack[] = [
  { pack: criminalProcedureLaw, cases: criminalProcedureLawCases, engine: emirates },
  { pack: cybercrimesLaw, cases: cybercrimesLawCases, engine: emirates },
]
