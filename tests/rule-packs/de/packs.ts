import { strafprozessordnung } from '../../../src/rule-packs/de/strafprozessordnung.ts'
import { tdddg } from '../../../src/rule-packs/de/tdddg.ts'
import { tkg } from '../../../src/rule-packs/de/tkg.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { germanLawCases } from './german-law.cases.ts'
import { givingAct, policeAct } from './other-laws.ts'

const germany = compile([strafprozessordnung, tdddg, tkg, policeAct, givingAct])

export const packs: readonly TestedPack[] = [
  { pack: strafprozessordnung, cases: germanLawCases, engine: germany, categories: ['subscriber-data', 'debated-subscriber-data', 'access-code', 'data-of-use', 'content'] },
  { pack: tdddg, cases: germanLawCases, engine: germany },
  { pack: tkg, cases: germanLawCases, engine: germany },
]
