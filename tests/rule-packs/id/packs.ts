import { permenkominfo52020 } from '../../../src/rule-packs/id/permenkominfo-5-2020.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { permenkominfo52020Cases } from './permenkominfo-5-2020.cases.ts'

export const packs: readonly TestedPack[] = [
  { pack: permenkominfo52020, cases: permenkominfo52020Cases, engine: compile([permenkominfo52020]), categories: ['user-information', 'traffic-data', 'debated-data', 'financial-data', 'communications', 'other-contents'] },
]
