import { codigoProcesalPenalDeLaNacion } from '../../../src/rule-packs/ar/codigo-procesal-penal-de-la-nacion.ts'
import { codigoProcesalPenalFederal } from '../../../src/rule-packs/ar/codigo-procesal-penal-federal.ts'
import { leyNacionalDeTelecomunicaciones } from '../../../src/rule-packs/ar/ley-nacional-de-telecomunicaciones.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { askingAct } from './asking-act.ts'
import { codigoProcesalPenalDeLaNacionCases } from './codigo-procesal-penal-de-la-nacion.cases.ts'
import { codigoProcesalPenalFederalCases } from './codigo-procesal-penal-federal.cases.ts'
import { leyNacionalDeTelecomunicacionesCases } from './ley-nacional-de-telecomunicaciones.cases.ts'

const argentina = compile([codigoProcesalPenalDeLaNacion, codigoProcesalPenalFederal, leyNacionalDeTelecomunicaciones, askingAct])

export const packs: readonly TestedPack[] = [
  { pack: codigoProcesalPenalDeLaNacion, cases: codigoProcesalPenalDeLaNacionCases, engine: argentina },
  { pack: codigoProcesalPenalFederal, cases: codigoProcesalPenalFederalCases, engine: argentina },
  { pack: leyNacionalDeTelecomunicaciones, cases: leyNacionalDeTelecomunicacionesCases, engine: argentina },
]
