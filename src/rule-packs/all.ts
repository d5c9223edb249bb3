import type { LawPack } from '../rules/define-pack/index.ts'
import { mutualAssistance } from './agreements/mutual-assistance.ts'
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
import { crimeOverseasProductionOrdersAct } from './gb/crime-overseas-production-orders-act.ts'
import { investigatoryPowersAct } from './gb/investigatory-powers-act.ts'
import { policeAndCriminalEvidenceAct } from './gb/police-and-criminal-evidence-act.ts'
import { communicationsRetentionOfDataAct } from './ie/communications-retention-of-data-act.ts'
import { criminalJusticeAct2011 } from './ie/criminal-justice-act-2011.ts'
import { buepf } from './ch/buepf.ts'
import { strafgesetzbuch } from './ch/strafgesetzbuch.ts'
import { strafprozessordnungCh } from './ch/strafprozessordnung.ts'
import { kodeksPostepowaniaKarnego } from './pl/kodeks-postepowania-karnego.ts'
import { prawoKomunikacjiElektronicznej } from './pl/prawo-komunikacji-elektronicznej.ts'
import { ustawaOPolicji } from './pl/ustawa-o-policji.ts'
import { ustawaOSwiadczeniuUslugDrogaElektroniczna } from './pl/ustawa-o-swiadczeniu-uslug-droga-elektroniczna.ts'
import { lagOmElektroniskKommunikation } from './se/lag-om-elektronisk-kommunikation.ts'
import { rattegangsbalken } from './se/rattegangsbalken.ts'
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
  crimeOverseasProductionOrdersAct,
  investigatoryPowersAct,
  policeAndCriminalEvidenceAct,
  communicationsRetentionOfDataAct,
  criminalJusticeAct2011,
  buepf,
  strafgesetzbuch,
  strafprozessordnungCh,
  kodeksPostepowaniaKarnego,
  prawoKomunikacjiElektronicznej,
  ustawaOPolicji,
  ustawaOSwiadczeniuUslugDrogaElektroniczna,
  lagOmElektroniskKommunikation,
  rattegangsbalken,
  storedCommunicationsAct,
  mutualAssistance,
]
