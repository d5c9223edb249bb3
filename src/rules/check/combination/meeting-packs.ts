import type { LawPack, RulePack } from '../../define-pack/pack.ts'
import { intersection } from '../diagram/truth.ts'
import { yes } from '../reading/code.ts'
import { governsDiagram, isLaw } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'

/**
 * The law packs that can meet in one request: all of them together, and each pair of which one lets somebody ask while the other says whether we may give.
 * Two packs whose fields never overlap have nothing to say to each other.
 */
export function meetingPacks(packs: readonly RulePack[], space: Space): readonly (readonly LawPack[])[] {
  const laws = packs.filter(isLaw)
  const { diagrams } = space
  const field = (pack: LawPack, role: 'ask' | 'give') =>
    pack.roles.includes(role) ? diagrams.map(governsDiagram(pack, role, space), (code) => (code === yes ? 1 : 0)) : diagrams.leaf(0)
  const seen = new Set<string>()
  const pairs = laws.flatMap((ask) =>
    laws.flatMap((give) => {
      const pair = ask === give ? [ask] : [ask, give]
      const key = pair
        .map((it) => it.id)
        .sort()
        .join(' ')
      if (seen.has(key) || diagrams.combine(intersection, field(ask, 'ask'), field(give, 'give')) === diagrams.leaf(0)) return []
      seen.add(key)
      return [pair]
    }),
  )
  return laws.length < 2 || (laws.length === 2 && pairs.some((it) => it.length === 2)) ? pairs : [laws, ...pairs]
}
