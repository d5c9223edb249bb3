import type { FactName } from '../../../vocabulary/facts.ts'
import type { Space } from '../space/space-of.ts'
import { valuesAt } from '../space/values-at.ts'
import type { Value } from '../space/variable.ts'
import type { Diagram } from './diagrams.ts'

/** The function that looks at one variable alone: at the one that carries a fact, or the one at a level. */
export function variableDiagram(space: Space, at: FactName | number, on: (value: Value, index: number) => number): Diagram {
  const { diagrams, levelOfFact } = space
  const level = typeof at === 'number' ? at : (levelOfFact.get(at) ?? 0)
  return diagrams.node(
    level,
    valuesAt(space, level).map((it, index) => diagrams.leaf(on(it, index))),
  )
}
