import { computerMisuseAndCybercrimesAct } from '../../../src/rule-packs/ke/computer-misuse-and-cybercrimes-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { computerMisuseAndCybercrimesActCases } from './computer-misuse-and-cybercrimes-act.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: computerMisuseAndCybercrimesAct, cases: computerMisuseAndCybercrimesActCases, engine: compile([computerMisuseAndCybercrimesAct]) },
]
