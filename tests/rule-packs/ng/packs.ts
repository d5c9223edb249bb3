import { cybercrimesAct } from '../../../src/rule-packs/ng/cybercrimes-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { cybercrimesActCases } from './cybercrimes-act.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: cybercrimesAct, cases: cybercrimesActCases, engine: compile([cybercrimesAct]), categories: ['subscriber-information', 'traffic-data', 'debated-data', 'contents'] },
]
