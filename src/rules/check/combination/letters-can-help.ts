import type { RulePack } from '../../define-pack/pack.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Claim } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { difference, intersection } from '../diagram/truth.ts'
import { reachable } from '../diagram/reachable.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import type { Rule } from '../reading/rule-readings.ts'
import type { Space } from '../space/space-of.ts'
import { answerOf } from './answer.ts'
import type { Combination } from './combination.ts'

const says =
  'Every clarify has a cure: where instrument, States and date of issue are known, some answer to the letter leads to the item being done, held or given voluntarily.'

/** Proves that nobody is asked for a paper that cannot help. */
export function lettersCanHelp({ packs, space, answers, atBest }: Combination): Claim {
  const { diagrams } = space
  const asked = diagrams.map(answers.all, (code) => (answerOf(code).outcome === 'clarify' ? 1 : 0))
  const cured = reachable(
    space,
    diagrams.map(atBest(), (code) => (isCure(code) ? 1 : 0)),
  )
  const hopeless = diagrams.combine(difference, diagrams.combine(intersection, asked, indexKnown(space)), cured)
  const found = counterexampleIn(
    hopeless,
    space,
    packs,
    () => 'The authority is asked to complete it, and whatever it answers, nothing can be done.',
  )
  const claim = { invariant: 'letters-can-help', level: 'combination', severity: 'note', says, packs: packs.map((it) => it.id) } as const
  if (found === undefined) return { ...claim, status: 'proved' }
  if (packs.some(yieldsToWhatMayFall))
    return {
      ...claim,
      status: 'not-checked',
      why: 'a rule yields to one that a lawyer may confirm or not, and only one of the two was looked at',
    }
  return { ...claim, status: 'refuted', counterexample: found }
}

/** Whether it could help to confirm an unverified rule that closes, since another one is silent then. Such a cure is not looked for. */
function yieldsToWhatMayFall({ rules }: RulePack): boolean {
  const open = new Set(
    (rules as readonly Rule[])
      .filter((it) => it.effect !== 'permit' && 'confidence' in it && it.confidence === 'unverified')
      .map((it) => it.id),
  )
  return (rules as readonly Rule[]).some((it) => listOf(it.yieldsTo ?? []).some((to) => open.has(to)))
}

const isCure = (code: number): boolean => {
  const { outcome, reason } = answerOf(code)
  return ['disclose', 'preserve', 'restrict', 'hold'].includes(outcome) || reason === 'voluntary'
}

/** Where instrument, both States and the date of issue are known: what chooses the law. */
function indexKnown(space: Space): Diagram {
  const { diagrams } = space
  const known = (fact: 'instrument' | 'issuingState', wanted: number): Diagram =>
    variableDiagram(space, fact, (it) => (it.known === wanted ? 1 : 0))
  const dated = variableDiagram(space, space.levelOfDates, ({ dates }) => (dates?.issuedOn === null ? 0 : 1))
  return diagrams.combine(intersection, dated, diagrams.combine(intersection, known('instrument', 1), known('issuingState', 2)))
}
