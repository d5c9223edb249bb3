import { isLawPack } from '../../reference/judging/judge-rules.ts'
import type { LawPack, RulePack } from '../../define-pack/pack.ts'
import type { Claim, Effort } from '../check-report.ts'
import type { Invariant } from '../invariant.ts'
import { mentionsOf, type PlainPattern } from '../space/mentions.ts'
import { type Space, spaceOf } from '../space/space-of.ts'
import { checkInvariant } from './check-invariant.ts'
import { combinationOf } from './combination.ts'
import { careful, contentNeedsAJudge } from './content-needs-a-judge.ts'
import { declinesAreNamed } from './declines-are-named.ts'
import { doorPatterns } from './engine-answers.ts'
import { lettersCanHelp } from './letters-can-help.ts'
import { meetingPacks } from './meeting-packs.ts'

/** What was proved of packs together. */
export interface CombinationCheck {
  readonly claims: readonly Claim[]
  readonly effort: readonly Effort[]
}

/** Checks packs together: the laws that can meet, each time without a policy and with each one, and operators' own invariants on everything given. */
export function checkCombinations(packs: readonly RulePack[], invariants: readonly Invariant[]): CombinationCheck {
  const policies = packs.filter((it) => !isLawPack(it))
  const claims: Claim[] = []
  let [points, nodes] = [0n, 0]
  const lookAt = (laws: readonly LawPack[], own: readonly Invariant[], check: (space: Space) => void): void => {
    // Each set has a space of its own: what other laws tell apart makes no difference to it.
    const space = spaceFor([...laws, ...policies], [contentNeedsAJudge, ...own])
    check(space)
    points += space.points
    nodes += space.diagrams.size()
  }
  for (const laws of meetingPacks(packs)) {
    lookAt(laws, [], (space) => {
      for (const policy of [undefined, ...policies]) {
        const together = combinationOf(policy === undefined ? laws : [...laws, policy], space)
        claims.push(declinesAreNamed(together), lettersCanHelp(together))
        if (policy?.id === careful) claims.push(checkInvariant(contentNeedsAJudge, together, 'combination'))
      }
    })
  }
  if (invariants.length > 0)
    lookAt(packs.filter(isLawPack), invariants, (space) => {
      const everything = combinationOf(packs, space)
      for (const it of invariants) claims.push(checkInvariant(it, everything, 'operator'))
    })
  return { claims, effort: [{ level: 'combination', packs: packs.map((it) => it.id), points: String(points), nodes }] }
}

function spaceFor(packs: readonly RulePack[], invariants: readonly Invariant[]): Space {
  const patterns = invariants.flatMap(({ never }) =>
    [never.when, never.unless].filter((it) => it !== undefined),
  ) as unknown as readonly PlainPattern[]
  const things = invariants.flatMap(({ never }) => (never.item === undefined ? [] : [{ item: never.item }]))
  const days = invariants.flatMap(({ never }) => (never.receivedFrom === undefined ? [] : [never.receivedFrom]))
  return spaceOf(mentionsOf(packs, [...doorPatterns, ...patterns, ...things], days))
}
