import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Claim, ClaimLevel } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { difference, intersection } from '../diagram/truth.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
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
  const meant = [space.levelOfItem, space.levelOfDates].map((at) => variableDiagram(space, at, (it) => (isMeant(it) ? 1 : 0)))
  const cases = [...meant, ...(never.when === undefined ? [] : [holdsAt(never.when as PlainPattern, space)])].reduce((set, it) =>
    diagrams.combine(intersection, set, it),
  )
  const claim = { invariant: id, level, severity: 'error', says, packs: packs.map((it) => it.id) } as const
  if (cases === diagrams.leaf(0)) return { ...claim, status: 'not-checked', why: 'there is no case that it speaks of, so it says nothing' }
  const inQuestion = diagrams.combine(intersection, cases, answered)
  const wrong =
    never.unless === undefined ? inQuestion : diagrams.combine(difference, inQuestion, holdsAt(never.unless as PlainPattern, space))
  const found = counterexampleIn(wrong, space, packs, () => `It does not hold that: ${says}`)
  return {
    ...claim,
    status: found === undefined ? 'proved' : 'refuted',
    ...(found && { counterexample: found }),
  }
}

const holdsAt = (pattern: PlainPattern, space: Space): Diagram =>
  space.diagrams.map(patternDiagram(pattern, { space, terms: {}, supplied: false }), (code) => (code === yes ? 1 : 0))
