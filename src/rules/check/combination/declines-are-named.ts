import { isLawPack } from '../../reference/judging/judge-rules.ts'
import type { Claim } from '../check-report.ts'
import { counterexampleIn } from '../counterexample-in.ts'
import type { Diagram } from '../diagram/diagrams.ts'
import { difference, union } from '../diagram/truth.ts'
import { isClosing, takesEffect } from '../pack/rule-effect.ts'
import { yes } from '../reading/code.ts'
import { governsDiagram, ruleReadings } from '../reading/rule-readings.ts'
import { answerOf } from './answer.ts'
import type { Combination } from './combination.ts'

const says = 'Every decline to a proven sender names a rule that closes, or the closed pack whose silence is the answer.'

/** Proves that nobody is turned away without a rule or a pack to read, by the rules themselves and not by the verdicts made from them. */
export function declinesAreNamed({ packs, space, answers }: Combination): Claim {
  const { diagrams } = space
  const closing = (role: 'ask' | 'policy'): Diagram =>
    packs
      .filter((it) => (it.roles as readonly string[]).includes(role))
      .flatMap((it) => ruleReadings(it, role, space))
      .filter((it) => isClosing(it.rule))
      .reduce((any, it) => diagrams.combine(union, any, takesEffect(it, space)), diagrams.leaf(0))
  const silent = packs
    .filter((it) => isLawPack(it) && it.completeness === 'closed' && it.roles.includes('ask'))
    .map((it) => diagrams.map(governsDiagram(it, 'ask', space), (code) => (code === yes ? 1 : 0)))
    .reduce((any, it) => diagrams.combine(union, any, it), closing('ask'))
  const declined = (row: number): Diagram =>
    diagrams.map(answers.all, (code) => (answerOf(code).row === row && answerOf(code).outcome === 'decline' ? 1 : 0))
  const nameless = diagrams.combine(
    union,
    diagrams.combine(difference, declined(3), silent),
    diagrams.combine(difference, declined(4), closing('policy')),
  )
  const found = counterexampleIn(nameless, space, packs, () => 'It is declined, and no rule and no closed pack says so.')
  return {
    invariant: 'declines-are-named',
    level: 'combination',
    severity: 'error',
    says,
    packs: packs.map((it) => it.id),
    status: found === undefined ? 'proved' : 'refuted',
    ...(found && { counterexample: found }),
  }
}
