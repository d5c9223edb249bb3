import type { LawPack } from '../rules/define-pack/index.ts'
import { criminalProcedureLaw } from './ae/criminal-procedure-law.ts'
import { cybercrimesLaw } from './ae/cybercrimes-law.ts'
import { mutualAssistance } from './agreements/mutual-assistance.ts'
import { codigoProcesalPenalDeLaNacion } from './ar/codigo-procesal-penal-de-la-nacion.ts'
import { codigoProcesalPenalFederal } from './ar/codigo-procesal-penal-federal.ts'
import { leyNacionalDeTelecomunicaciones } from './ar/ley-nacional-de-telecomunicaciones.ts'
import { codigoDeProcessoPenal } from './br/codigo-de-processo-penal.ts'
import { marcoCivil } from './br/marco-civil.ts'
import { strafprozessordnung } from './de/strafprozessordnung.ts'
import { tdddg } from './de/tdddg.ts'
import { tkg } from './de/tkg.ts'
import { eEvidence } from './eu/e-evidence.ts'
import { bnss } from './in/bnss.ts'
import { crpc } from './in/crpc.ts'
import { intermediaryRules } from './in/intermediary-rules.ts'
import { itAct } from './in/it-act.ts'
import { codigoNacionalDeProcedimientosPenales } from './mx/codigo-nacional-de-procedimientos-penales.ts'
import { leyDeTelecomunicaciones } from './mx/ley-de-telecomunicaciones.ts'
import { criminalProcedureCode as trCriminalProcedureCode } from './tr/criminal-procedure-code.ts'
import { law5651 } from './tr/law-5651.ts'
import { criminalProcedureCode as uaCriminalProcedureCode } from './ua/criminal-procedure-code.ts'
import { storedCommunicationsAct } from './us/stored-communications-act.ts'
import { criminalProcedureAct } from './za/criminal-procedure-act.ts'
import { cybercrimesAct } from './za/cybercrimes-act.ts'
import { rica } from './za/rica.ts'

/** Every law pack of the library. Policies are chosen by the operator and imported by name. */
export const allRulePacks: readonly LawPack[] = [
  marcoCivil,
  codigoDeProcessoPenal,
  strafprozessordnung,
  tdddg,
  tkg,
  eEvidence,
  itAct,
  intermediaryRules,
  crpc,
  bnss,
  storedCommunicationsAct,
  uaCriminalProcedureCode,
  trCriminalProcedureCode,
  law5651,
  codigoNacionalDeProcedimientosPenales,
  leyDeTelecomunicaciones,
  codigoProcesalPenalDeLaNacion,
  codigoProcesalPenalFederal,
  leyNacionalDeTelecomunicaciones,
  criminalProcedureAct,
  cybercrimesAct,
  rica,
  criminalProcedureLaw,
  cybercrimesLaw,
  mutualAssistance,
]
