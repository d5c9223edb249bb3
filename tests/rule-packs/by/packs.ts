import { decree368 } from '../../../src/rule-packs/by/decree-368.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { decree368Cases } from './decree-368.cases.ts'

export const packs: readonly TestedPack[] = [{ pack: decree368, cases: decree368Cases, engine: compile([decree368]) }]
