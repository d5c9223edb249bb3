import type { RulePack } from '../../define-pack/pack.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import type { Space } from '../space/space-of.ts'
import { type EngineAnswers, engineAnswers } from './engine-answers.ts'

/** Packs that are decided together, with what they answer at every point. */
export interface Combination {
  readonly packs: readonly RulePack[]
  readonly space: Space
  readonly answers: EngineAnswers
  /** Where something would be done, now or after a wait, or by a voluntary answer, if lawyers confirmed every unverified permit and no other unverified rule. */
  readonly atBest: () => Diagram
}

/** Puts packs together. */
export function combinationOf(packs: readonly RulePack[], space: Space): Combination {
  let best: Diagram | undefined
  return {
    packs,
    space,
    answers: engineAnswers(packs, space),
    atBest: () => (best ??= engineAnswers(packs.map(confirmed), space).all),
  }
}

const confirmedPacks = new WeakMap<RulePack, RulePack>()

function confirmed(pack: RulePack): RulePack {
  const known = confirmedPacks.get(pack)
  if (known !== undefined) return known
  const rules = (pack.rules as RulePack['rules'][number][]).flatMap((rule) => {
    if (!('confidence' in rule) || rule.confidence === 'verified') return [rule]
    return rule.effect === 'permit' ? [{ ...rule, confidence: 'verified' as const }] : []
  })
  const made = { ...pack, rules } as RulePack
  confirmedPacks.set(pack, made)
  return made
}
