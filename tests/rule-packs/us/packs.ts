import { realTime } from '../../../src/rule-packs/us/real-time.ts'
import { storedCommunicationsAct } from '../../../src/rule-packs/us/stored-communications-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { foreignLaw } from './foreign-law.ts'
import { realTimeCases } from './real-time.cases.ts'
import { storedCommunicationsActCases } from './stored-communications-act.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: storedCommunicationsAct, cases: storedCommunicationsActCases, engine: compile([storedCommunicationsAct, foreignLaw]), categories: ['contents', 'records'] },
  { pack: realTime, cases: realTimeCases, engine: compile([realTime, storedCommunicationsAct]) },
]
