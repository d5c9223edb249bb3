import { telecommunicationsInterceptionAndAccessAct } from '../../../src/rule-packs/au/telecommunications-interception-and-access-act.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { givingLaw } from './giving-law.ts'
import { telecommunicationsInterceptionAndAccessActCases } from './telecommunications-interception-and-access-act.cases.ts'

const australia = compile([telecommunicationsInterceptionAndAccessAct, givingLaw])

export const packs: readonly TestedPack[] = [
  {
    pack: telecommunicationsInterceptionAndAccessAct, cases: telecommunicationsInterceptionAndAccessActCases, engine: australia,
    categories: ['telecommunications-data', 'debated-data', 'stored-communications', 'debated-communications'],
  },
]
