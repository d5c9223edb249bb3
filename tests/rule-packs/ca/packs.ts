import { criminalCode } from '../../../src/rule-packs/ca/criminal-code.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { criminalCodeCases } from './criminal-code.cases.ts'

const canada = compile([criminalCode])

export const packs: readonly TestedPack[] = [
  { pack: criminalCode, cases: criminalCodeCases, engine: canada, categories: ['customer-records', 'transmission-data', 'log-files', 'tracking-data', 'codes', 'contents'] },
]
