import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Claim, ClaimLevel } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { difference, intersection } from '../diagram/truth.ts'
import type { Invariant } from '../invariant.ts'
import { yes } from '../reading/code.ts'
import { patternDiagram } from '../reading/pattern-diagram.ts'
import type { PlainPattern } from '../space/mentions.ts'
import type { Space } from '../space/space-of.ts'
import type { Value } from '../space/variable.ts'
import { answerOf } from './answer.ts'
import type { Combination } from './combination.ts'

/** Proves that something is never answered, or finds the case with the fewest known facts in which it is. */
export function checkInvariant({ id, says, never }: Invariant, { packs, space, answers }: Combination, level: ClaimLevel): Claim {
  const { diagrams } = space
  const wanted = listOf(never.outcome)
  const answered = diagrams.map(answers.all, (code) => (wanted.includes(answerOf(code).outcome) ? 1 : 0))
  const isMeant = (value: Value): boolean =>
    (never.item === undefined || value.item === undefined || listOf(never.item).includes(value.item)) &&
    (never.receivedFrom === undefined || value.dates === undefined || value.dates.receivedOn >= never.receivedFrom)
  const meant = [space.levelOfItem, space.levelOfDates].map((at) =>
    diagrams.node(
      at,
      (space.variables[at]?.values ?? []).map((it) => diagrams.leaf(isMeant(it) ? 1 : 0)),
    ),
  )
  const among = [...meant, ...(never.when === undefined ? [] : [holdsAt(never.when as PlainPattern, space)])]
  const inQuestion = among.reduce((set, it) => diagrams.combine(intersection, set, it), answered)
  const wrong =
    never.unless === undefined ? inQuestion : diagrams.combine(difference, inQuestion, holdsAt(never.unless as PlainPattern, space))
  const found = counterexampleIn(wrong, space, packs, () => `It does not hold that: ${says}`)
  return {
    invariant: id,
    level,
    severity: 'error',
    says,
    packs: packs.map((it) => it.id),
    status: found === undefined ? 'proved' : 'refuted',
    ...(found && { counterexample: found }),
  }
}

const holdsAt = (pattern: PlainPattern, space: Space): Diagram =>
  space.diagrams.map(patternDiagram(pattern, { space, terms: {}, supplied: false }), (code) => (code === yes ? 1 : 0))
