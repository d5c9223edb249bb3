import { ley252007 } from '../../../src/rule-packs/es/ley-25-2007.ts'
import { leyDeEnjuiciamientoCriminal } from '../../../src/rule-packs/es/ley-de-enjuiciamiento-criminal.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { ley252007Cases } from './ley-25-2007.cases.ts'
import { leyDeEnjuiciamientoCriminalCases } from './ley-de-enjuiciamiento-criminal.cases.ts'

const spain = compile([leyDeEnjuiciamientoCriminal, ley252007])

export const packs: readonly TestedPack[] = [
  { pack: leyDeEnjuiciamientoCriminal, cases: leyDeEnjuiciamientoCriminalCases, engine: spain },
  { pack: ley252007, cases: ley252007Cases, engine: spain },
]
