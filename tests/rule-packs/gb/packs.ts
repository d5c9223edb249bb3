import { crimeOverseasProductionOrdersAct } from '../../../src/rule-packs/gb/crime-overseas-production-orders-act.ts'
import { investigatoryPowersAct } from '../../../src/rule-packs/gb/investigatory-powers-act.ts'
import { policeAndCriminalEvidenceAct } from '../../../src/rule-packs/gb/police-and-criminal-evidence-act.ts'
import { storedCommunicationsAct } from '../../../src/rule-packs/us/stored-communications-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { crimeOverseasProductionOrdersActCases } from './crime-overseas-production-orders-act.cases.ts'
import { investigatoryPowersActCases } from './investigatory-powers-act.cases.ts'
import { policeAndCriminalEvidenceActCases } from './police-and-criminal-evidence-act.cases.ts'

const britain = compile([investigatoryPowersAct, crimeOverseasProductionOrdersAct, policeAndCriminalEvidenceAct, storedCommunicationsAct])

export const packs: readonly TestedPack[] = [
  { pack: investigatoryPowersAct, cases: investigatoryPowersActCases, engine: britain, categories: ['entity-data', 'debated-entity-data', 'events-data', 'debated-events-data', 'content', 'written-to-the-service'] },
  { pack: crimeOverseasProductionOrdersAct, cases: crimeOverseasProductionOrdersActCases, engine: britain, categories: ['stored-contents', 'debated-data', 'communications-data'] },
  { pack: policeAndCriminalEvidenceAct, cases: policeAndCriminalEvidenceActCases, engine: britain, categories: ['stored-contents', 'other-material'] },
]
