import { compile } from '../compile.ts'
import type { RulePack } from '../define-pack/pack.ts'
import { decideQuestion } from '../reference/decide-question.ts'
import type { Counterexample } from './check-report.ts'
import { cheapestPoint, type Point } from './diagram/cheapest-point.ts'
import type { Diagram } from './diagram/diagrams.ts'
import { isIn } from './diagram/truth.ts'
import { sayCase } from './say-case.ts'
import { knownAt, questionAt } from './space/question-at.ts'
import type { Space } from './space/space-of.ts'

/** The counterexample with the fewest known facts in a set of points, or undefined if the set is empty. `says` is told the point. */
export function counterexampleIn(
  set: Diagram,
  space: Space,
  packs: readonly RulePack[],
  says: (point: Point) => string,
): Counterexample | undefined {
  const point = cheapestPoint(set, space, isIn)
  if (point === undefined) return undefined
  const question = questionAt(point)
  const [decision] = decideQuestion(compile(packs), question).items
  return { says: sayCase(says(point), question, decision), question, known: knownAt(point), ...(decision !== undefined && { decision }) }
}
