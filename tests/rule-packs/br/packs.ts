import { codigoDeProcessoPenal } from '../../../src/rule-packs/br/codigo-de-processo-penal.ts'
import { marcoCivil } from '../../../src/rule-packs/br/marco-civil.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { foreignLaw } from '../us/foreign-law.ts'
import { codigoDeProcessoPenalCases } from './codigo-de-processo-penal.cases.ts'
import { marcoCivilCases } from './marco-civil.cases.ts'

const brazil = compile([marcoCivil, codigoDeProcessoPenal, foreignLaw])

export const packs: readonly TestedPack[] = [
  { pack: marcoCivil, cases: marcoCivilCases, engine: brazil, categories: ['access-records', 'identification', 'private-communications', 'other-data'] },
  { pack: codigoDeProcessoPenal, cases: codigoDeProcessoPenalCases, engine: brazil },
]
