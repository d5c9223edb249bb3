import { codeOfCriminalProcedure } from '../../../src/rule-packs/ir/code-of-criminal-procedure.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { codeOfCriminalProcedureCases } from './code-of-criminal-procedure.cases.ts'

export const packs: readonly TestedPack[] = [{ pack: codeOfCriminalProcedure, cases: codeOfCriminalProcedureCases, engine: compile([codeOfCriminalProcedure]) }]
