import { mutualAssistance } from '../../../src/rule-packs/agreements/mutual-assistance.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { mutualAssistanceCases } from './mutual-assistance.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: mutualAssistance, cases: mutualAssistanceCases, engine: compile([mutualAssistance]) },
]
