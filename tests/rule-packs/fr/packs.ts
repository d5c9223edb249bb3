import { codeDeProcedurePenale } from '../../../src/rule-packs/fr/code-de-procedure-penale.ts'
import { codeDesPostes } from '../../../src/rule-packs/fr/code-des-postes.ts'
import { lcen } from '../../../src/rule-packs/fr/lcen.ts'
import { securiteInterieure } from '../../../src/rule-packs/fr/securite-interieure.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { codeDeProcedurePenaleCases } from './code-de-procedure-penale.cases.ts'
import { codeDesPostesCases } from './code-des-postes.cases.ts'
import { lcenCases } from './lcen.cases.ts'
import { securiteInterieureCases } from './securite-interieure.cases.ts'

const france = compile([codeDeProcedurePenale, codeDesPostes, securiteInterieure, lcen])

export const packs: readonly TestedPack[] = [
  { pack: codeDeProcedurePenale, cases: codeDeProcedurePenaleCases, engine: france },
  { pack: codeDesPostes, cases: codeDesPostesCases, engine: france },
  { pack: securiteInterieure, cases: securiteInterieureCases, engine: france },
  { pack: lcen, cases: lcenCases, engine: france },
]
