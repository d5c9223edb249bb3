import { wetboekVanStrafvordering } from '../../../src/rule-packs/nl/wetboek-van-strafvordering.ts'
import { compile } from '../../../src/rules/index.ts'
import type { TestedPack } from '../../support/tested-pack.ts'
import { wetboekVanStrafvorderingCases } from './wetboek-van-strafvordering.cases.ts'

const netherlands = compile([wetboekVanStrafvordering])

export const packs: readonly TestedPack[] = [{ pack: wetboekVanStrafvordering, cases: wetboekVanStrafvorderingCases, engine: netherlands }]
