import { bnss } from '../../../src/rule-packs/in/bnss.ts'
import { crpc } from '../../../src/rule-packs/in/crpc.ts'
import { intermediaryRules } from '../../../src/rule-packs/in/intermediary-rules.ts'
import { itAct } from '../../../src/rule-packs/in/it-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { bnssCases } from './bnss.cases.ts'
import { crpcCases } from './crpc.cases.ts'
import { intermediaryRulesCases } from './intermediary-rules.cases.ts'
import { itActCases } from './it-act.cases.ts'

const india = compile([itAct, intermediaryRules, crpc, bnss])

export const packs: readonly TestedPack[] = [
  { pack: itAct, cases: itActCases, engine: india },
  { pack: intermediaryRules, cases: intermediaryRulesCases, engine: india, categories: ['identity-and-access', 'traffic-and-whereabouts', 'contents'] },
  { pack: crpc, cases: crpcCases, engine: india, categories: ['records', 'traffic-and-whereabouts', 'codes', 'contents'] },
  { pack: bnss, cases: bnssCases, engine: india, categories: ['records', 'traffic-and-whereabouts', 'codes', 'contents'] },
]
