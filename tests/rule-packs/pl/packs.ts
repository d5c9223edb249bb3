import { kodeksPostepowaniaKarnego } from '../../../src/rule-packs/pl/kodeks-postepowania-karnego.ts'
import { prawoKomunikacjiElektronicznej } from '../../../src/rule-packs/pl/prawo-komunikacji-elektronicznej.ts'
import { ustawaOPolicji } from '../../../src/rule-packs/pl/ustawa-o-policji.ts'
import { ustawaOSwiadczeniuUslugDrogaElektroniczna } from '../../../src/rule-packs/pl/ustawa-o-swiadczeniu-uslug-droga-elektroniczna.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { kodeksPostepowaniaKarnegoCases } from './kodeks-postepowania-karnego.cases.ts'
import { prawoKomunikacjiElektronicznejCases } from './prawo-komunikacji-elektronicznej.cases.ts'
import { ustawaOPolicjiCases } from './ustawa-o-policji.cases.ts'
import { ustawaOSwiadczeniuUslugDrogaElektronicznaCases } from './ustawa-o-swiadczeniu-uslug-droga-elektroniczna.cases.ts'

const poland = compile([ustawaOSwiadczeniuUslugDrogaElektroniczna, ustawaOPolicji, kodeksPostepowaniaKarnego, prawoKomunikacjiElektronicznej])

export const packs: readonly TestedPack[] = [
  { pack: ustawaOSwiadczeniuUslugDrogaElektroniczna, cases: ustawaOSwiadczeniuUslugDrogaElektronicznaCases, engine: poland },
  { pack: ustawaOPolicji, cases: ustawaOPolicjiCases, engine: poland },
  { pack: kodeksPostepowaniaKarnego, cases: kodeksPostepowaniaKarnegoCases, engine: poland, categories: ['correspondence', 'telecom-data', 'other-stored-data'] },
  { pack: prawoKomunikacjiElektronicznej, cases: prawoKomunikacjiElektronicznejCases, engine: poland },
]
