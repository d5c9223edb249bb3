import { eEvidence } from '../../../src/rule-packs/eu/e-evidence.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { eEvidenceCases } from './e-evidence.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: eEvidence, cases: eEvidenceCases, engine: compile([eEvidence]), categories: ['subscriber-data', 'user-identification-data', 'traffic-data', 'content-data'] },
]
