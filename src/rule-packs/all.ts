import type { LawPack } from '../rules/define-pack/index.ts'
import { criminalProcedureLaw } from './ae/criminal-procedure-law.ts'
import { cybercrimesLaw } from './ae/cybercrimes-law.ts'
import { auUsCloudAct } from './agreements/au-us-cloud-act.ts'
import { mutualAssistance } from './agreements/mutual-assistance.ts'
import { secondAdditionalProtocol } from './agreements/second-additional-protocol.ts'
import { ukUsDataAccess } from './agreements/uk-us-data-access.ts'
import { codigoProcesalPenalDeLaNacion } from './ar/codigo-procesal-penal-de-la-nacion.ts'
import { codigoProcesalPenalFederal } from './ar/codigo-procesal-penal-federal.ts'
import { leyNacionalDeTelecomunicaciones } from './ar/ley-nacional-de-telecomunicaciones.ts'
import { telecommunicationsInterceptionAndAccessAct } from './au/telecommunications-interception-and-access-act.ts'
import { codigoDeProcessoPenal } from './br/codigo-de-processo-penal.ts'
import { marcoCivil } from './br/marco-civil.ts'
import { decree368 } from './by/decree-368.ts'
import { criminalCode } from './ca/criminal-code.ts'
import { buepf } from './ch/buepf.ts'
import { strafgesetzbuch } from './ch/strafgesetzbuch.ts'
import { strafprozessordnungCh } from './ch/strafprozessordnung.ts'
import { cybersecurityLaw } from './cn/cybersecurity-law.ts'
import { dataSecurityLaw } from './cn/data-security-law.ts'
import { personalInformationProtectionLaw } from './cn/personal-information-protection-law.ts'
import { strafprozessordnung } from './de/strafprozessordnung.ts'
import { tdddg } from './de/tdddg.ts'
import { tkg } from './de/tkg.ts'
import { ley252007 } from './es/ley-25-2007.ts'
import { leyDeEnjuiciamientoCriminal } from './es/ley-de-enjuiciamiento-criminal.ts'
import { digitalServicesAct } from './eu/digital-services-act.ts'
import { eEvidence } from './eu/e-evidence.ts'
import { terroristContent } from './eu/terrorist-content.ts'
import { codeDeProcedurePenale } from './fr/code-de-procedure-penale.ts'
import { codeDesPostes } from './fr/code-des-postes.ts'
import { lcen } from './fr/lcen.ts'
import { securiteInterieure } from './fr/securite-interieure.ts'
import { crimeOverseasProductionOrdersAct } from './gb/crime-overseas-production-orders-act.ts'
import { investigatoryPowersAct } from './gb/investigatory-powers-act.ts'
import { policeAndCriminalEvidenceAct } from './gb/police-and-criminal-evidence-act.ts'
import { permenkominfo52020 } from './id/permenkominfo-5-2020.ts'
import { communicationsRetentionOfDataAct } from './ie/communications-retention-of-data-act.ts'
import { criminalJusticeAct2011 } from './ie/criminal-justice-act-2011.ts'
import { communicationsDataLaw } from './il/communications-data-law.ts'
import { criminalProcedureOrdinance } from './il/criminal-procedure-ordinance.ts'
import { secretMonitoringLaw } from './il/secret-monitoring-law.ts'
import { bnss } from './in/bnss.ts'
import { crpc } from './in/crpc.ts'
import { intermediaryRules } from './in/intermediary-rules.ts'
import { itAct } from './in/it-act.ts'
import { codeOfCriminalProcedure as irCodeOfCriminalProcedure } from './ir/code-of-criminal-procedure.ts'
import { codiceDiProceduraPenale } from './it/codice-di-procedura-penale.ts'
import { codicePrivacy } from './it/codice-privacy.ts'
import { codeOfCriminalProcedure as jpCodeOfCriminalProcedure } from './jp/code-of-criminal-procedure.ts'
import { interceptionAct } from './jp/interception-act.ts'
import { computerMisuseAndCybercrimesAct } from './ke/computer-misuse-and-cybercrimes-act.ts'
import { criminalProcedureAct as krCriminalProcedureAct } from './kr/criminal-procedure-act.ts'
import { protectionOfCommunicationsSecretsAct } from './kr/protection-of-communications-secrets-act.ts'
import { telecommunicationsBusinessAct } from './kr/telecommunications-business-act.ts'
import { codigoNacionalDeProcedimientosPenales } from './mx/codigo-nacional-de-procedimientos-penales.ts'
import { leyDeTelecomunicaciones } from './mx/ley-de-telecomunicaciones.ts'
import { cybercrimesAct as ngCybercrimesAct } from './ng/cybercrimes-act.ts'
import { wetboekVanStrafvordering } from './nl/wetboek-van-strafvordering.ts'
import { kodeksPostepowaniaKarnego } from './pl/kodeks-postepowania-karnego.ts'
import { prawoKomunikacjiElektronicznej } from './pl/prawo-komunikacji-elektronicznej.ts'
import { ustawaOPolicji } from './pl/ustawa-o-policji.ts'
import { ustawaOSwiadczeniuUslugDrogaElektroniczna } from './pl/ustawa-o-swiadczeniu-uslug-droga-elektroniczna.ts'
import { lawOnCommunications } from './ru/law-on-communications.ts'
import { lawOnInformation } from './ru/law-on-information.ts'
import { lagOmElektroniskKommunikation } from './se/lag-om-elektronisk-kommunikation.ts'
import { rattegangsbalken } from './se/rattegangsbalken.ts'
import { criminalProcedureCode as sgCriminalProcedureCode } from './sg/criminal-procedure-code.ts'
import { onlineCriminalHarmsAct } from './sg/online-criminal-harms-act.ts'
import { criminalProcedureCode as trCriminalProcedureCode } from './tr/criminal-procedure-code.ts'
import { law5651 } from './tr/law-5651.ts'
import { criminalProcedureCode as uaCriminalProcedureCode } from './ua/criminal-procedure-code.ts'
import { realTime } from './us/real-time.ts'
import { storedCommunicationsAct } from './us/stored-communications-act.ts'
import { criminalProcedureAct as zaCriminalProcedureAct } from './za/criminal-procedure-act.ts'
import { cybercrimesAct as zaCybercrimesAct } from './za/cybercrimes-act.ts'
import { rica } from './za/rica.ts'

/** Every law pack of the library, by territory. Policies are chosen by the operator and imported by name. */
export const allRulePacks: readonly LawPack[] = [
  criminalProcedureLaw,
  cybercrimesLaw,
  auUsCloudAct,
  mutualAssistance,
  secondAdditionalProtocol,
  ukUsDataAccess,
  codigoProcesalPenalDeLaNacion,
  codigoProcesalPenalFederal,
  leyNacionalDeTelecomunicaciones,
  telecommunicationsInterceptionAndAccessAct,
  codigoDeProcessoPenal,
  marcoCivil,
  decree368,
  criminalCode,
  buepf,
  strafgesetzbuch,
  strafprozessordnungCh,
  cybersecurityLaw,
  dataSecurityLaw,
  personalInformationProtectionLaw,
  strafprozessordnung,
  tdddg,
  tkg,
  ley252007,
  leyDeEnjuiciamientoCriminal,
  digitalServicesAct,
  eEvidence,
  terroristContent,
  codeDeProcedurePenale,
  codeDesPostes,
  lcen,
  securiteInterieure,
  crimeOverseasProductionOrdersAct,
  investigatoryPowersAct,
  policeAndCriminalEvidenceAct,
  permenkominfo52020,
  communicationsRetentionOfDataAct,
  criminalJusticeAct2011,
  communicationsDataLaw,
  criminalProcedureOrdinance,
  secretMonitoringLaw,
  bnss,
  crpc,
  intermediaryRules,
  itAct,
  irCodeOfCriminalProcedure,
  codiceDiProceduraPenale,
  codicePrivacy,
  jpCodeOfCriminalProcedure,
  interceptionAct,
  computerMisuseAndCybercrimesAct,
  krCriminalProcedureAct,
  protectionOfCommunicationsSecretsAct,
  telecommunicationsBusinessAct,
  codigoNacionalDeProcedimientosPenales,
  leyDeTelecomunicaciones,
  ngCybercrimesAct,
  wetboekVanStrafvordering,
  kodeksPostepowaniaKarnego,
  prawoKomunikacjiElektronicznej,
  ustawaOPolicji,
  ustawaOSwiadczeniuUslugDrogaElektroniczna,
  lawOnCommunications,
  lawOnInformation,
  lagOmElektroniskKommunikation,
  rattegangsbalken,
  sgCriminalProcedureCode,
  onlineCriminalHarmsAct,
  trCriminalProcedureCode,
  law5651,
  uaCriminalProcedureCode,
  realTime,
  storedCommunicationsAct,
  zaCriminalProcedureAct,
  zaCybercrimesAct,
  rica,
]
