import { buepf } from '../../../src/rule-packs/ch/buepf.ts'
import { strafgesetzbuch } from '../../../src/rule-packs/ch/strafgesetzbuch.ts'
import { strafprozessordnungCh } from '../../../src/rule-packs/ch/strafprozessordnung.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { foreignLaw } from './foreign-law.ts'
import { buepfCases } from './buepf.cases.ts'
import { strafgesetzbuchCases } from './strafgesetzbuch.cases.ts'
import { strafprozessordnungChCases } from './strafprozessordnung.cases.ts'

const switzerland = compile([buepf, strafprozessordnungCh, strafgesetzbuch, foreignLaw])

export const packs: readonly TestedPack[] = [
  { pack: buepf, cases: buepfCases, engine: switzerland },
  { pack: strafprozessordnungCh, cases: strafprozessordnungChCases, engine: switzerland, categories: ['business-records', 'other-stored-data'] },
  { pack: strafgesetzbuch, cases: strafgesetzbuchCases, engine: switzerland },
]
