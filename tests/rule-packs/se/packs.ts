import { lagOmElektroniskKommunikation } from '../../../src/rule-packs/se/lag-om-elektronisk-kommunikation.ts'
import { rattegangsbalken } from '../../../src/rule-packs/se/rattegangsbalken.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { lagOmElektroniskKommunikationCases } from './lag-om-elektronisk-kommunikation.cases.ts'
import { rattegangsbalkenCases } from './rattegangsbalken.cases.ts'

const sweden = compile([rattegangsbalken, lagOmElektroniskKommunikation])

export const packs: readonly TestedPack[] = [
  { pack: rattegangsbalken, cases: rattegangsbalkenCases, engine: sweden },
  { pack: lagOmElektroniskKommunikation, cases: lagOmElektroniskKommunikationCases, engine: sweden },
]
