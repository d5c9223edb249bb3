import { codigoNacionalDeProcedimientosPenales } from '../../../src/rule-packs/mx/codigo-nacional-de-procedimientos-penales.ts'
import { leyDeTelecomunicaciones } from '../../../src/rule-packs/mx/ley-de-telecomunicaciones.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { codigoNacionalDeProcedimientosPenalesCases } from './codigo-nacional-de-procedimientos-penales.cases.ts'
import { leyDeTelecomunicacionesCases } from './ley-de-telecomunicaciones.cases.ts'

const mexico = compile([codigoNacionalDeProcedimientosPenales, leyDeTelecomunicaciones])

export const packs: readonly TestedPack[] = [
  { pack: codigoNacionalDeProcedimientosPenales, cases: codigoNacionalDeProcedimientosPenalesCases, engine: mexico },
  { pack: leyDeTelecomunicaciones, cases: leyDeTelecomunicacionesCases, engine: mexico },
]
