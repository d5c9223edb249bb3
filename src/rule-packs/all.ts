import type { LawPack } from '../rules/define-pack/index.ts'
import { mutualAssistance } from './agreements/mutual-assistance.ts'
import { telecommunicationsInterceptionAndAccessAct } from './au/telecommunications-interception-and-access-act.ts'
import { codigoDeProcessoPenal } from './br/codigo-de-processo-penal.ts'
import { marcoCivil } from './br/marco-civil.ts'
import { criminalCode } from './ca/criminal-code.ts'
import { strafprozessordnung } from './de/strafprozessordnung.ts'
import { tdddg } from './de/tdddg.ts'
import { tkg } from './de/tkg.ts'
import { eEvidence } from './eu/e-evidence.ts'
import { communicationsDataLaw } from './il/communications-data-law.ts'
import { criminalProcedureOrdinance } from './il/criminal-procedure-ordinance.ts'
import { secretMonitoringLaw } from './il/secret-monitoring-law.ts'
import { bnss } from './in/bnss.ts'
import { crpc } from './in/crpc.ts'
import { intermediaryRules } from './in/intermediary-rules.ts'
import { itAct } from './in/it-act.ts'
import { codeOfCriminalProcedure } from './jp/code-of-criminal-procedure.ts'
import { interceptionAct } from './jp/interception-act.ts'
import { criminalProcedureAct } from './kr/criminal-procedure-act.ts'
import { protectionOfCommunicationsSecretsAct } from './kr/protection-of-communications-secrets-act.ts'
import { telecommunicationsBusinessAct } from './kr/telecommunications-business-act.ts'
import { criminalProcedureCode } from './sg/criminal-procedure-code.ts'
import { onlineCriminalHarmsAct } from './sg/online-criminal-harms-act.ts'
import { storedCommunicationsAct } from './us/stored-communications-act.ts'

/** Every law pack of the library. Policies are chosen by the operator and imported by name. */
export const allRulePacks: readonly LawPack[] = [
  telecommunicationsInterceptionAndAccessAct,
  marcoCivil,
  codigoDeProcessoPenal,
  criminalCode,
  strafprozessordnung,
  tdddg,
  tkg,
  eEvidence,
  communicationsDataLaw,
  criminalProcedureOrdinance,
  secretMonitoringLaw,
  itAct,
  intermediaryRules,
  crpc,
  bnss,
  codeOfCriminalProcedure,
  interceptionAct,
  telecommunicationsBusinessAct,
  protectionOfCommunicationsSecretsAct,
  criminalProcedureAct,
  criminalProcedureCode,
  onlineCriminalHarmsAct,
  storedCommunicationsAct,
  mutualAssistance,
]
