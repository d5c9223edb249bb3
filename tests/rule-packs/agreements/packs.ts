import { auUsCloudAct } from '../../../src/rule-packs/agreements/au-us-cloud-act.ts'
import { mutualAssistance } from '../../../src/rule-packs/agreements/mutual-assistance.ts'
import { secondAdditionalProtocol } from '../../../src/rule-packs/agreements/second-additional-protocol.ts'
import { ukUsDataAccess } from '../../../src/rule-packs/agreements/uk-us-data-access.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { auUsCloudActCases } from './au-us-cloud-act.cases.ts'
import { askingLaw } from './foreign-orders.ts'
import { mutualAssistanceCases } from './mutual-assistance.cases.ts'
import { secondAdditionalProtocolCases } from './second-additional-protocol.cases.ts'
import { ukUsDataAccessCases } from './uk-us-data-access.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: mutualAssistance, cases: mutualAssistanceCases, engine: compile([mutualAssistance]) },
  { pack: ukUsDataAccess, cases: ukUsDataAccessCases, engine: compile([ukUsDataAccess, askingLaw]) },
  { pack: auUsCloudAct, cases: auUsCloudActCases, engine: compile([auUsCloudAct, askingLaw]) },
  { pack: secondAdditionalProtocol, cases: secondAdditionalProtocolCases, engine: compile([secondAdditionalProtocol]) },
]
