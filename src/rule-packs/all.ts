import type { LawPack } from '../rules/define-pack/index.ts'
import { mutualAssistance } from './agreements/mutual-assistance.ts'
import { codigoDeProcessoPenal } from './br/codigo-de-processo-penal.ts'
import { marcoCivil } from './br/marco-civil.ts'
import { strafprozessordnung } from './de/strafprozessordnung.ts'
import { tdddg } from './de/tdddg.ts'
import { tkg } from './de/tkg.ts'
import { ley252007 } from './es/ley-25-2007.ts'
import { leyDeEnjuiciamientoCriminal } from './es/ley-de-enjuiciamiento-criminal.ts'
import { eEvidence } from './eu/e-evidence.ts'
import { codeDeProcedurePenale } from './fr/code-de-procedure-penale.ts'
import { codeDesPostes } from './fr/code-des-postes.ts'
import { lcen } from './fr/lcen.ts'
import { securiteInterieure } from './fr/securite-interieure.ts'
import { bnss } from './in/bnss.ts'
import { crpc } from './in/crpc.ts'
import { intermediaryRules } from './in/intermediary-rules.ts'
import { itAct } from './in/it-act.ts'
import { codiceDiProceduraPenale } from './it/codice-di-procedura-penale.ts'
import { codicePrivacy } from './it/codice-privacy.ts'
import { wetboekVanStrafvordering } from './nl/wetboek-van-strafvordering.ts'
import { storedCommunicationsAct } from './us/stored-communications-act.ts'

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
  codeDeProcedurePenale,
  codeDesPostes,
  securiteInterieure,
  lcen,
  ley252007,
  leyDeEnjuiciamientoCriminal,
  codiceDiProceduraPenale,
  codicePrivacy,
  wetboekVanStrafvordering,
  storedCommunicationsAct,
  mutualAssistance,
]
