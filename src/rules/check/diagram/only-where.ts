import type { Space } from '../space/space-of.ts'
import type { Diagram } from './diagrams.ts'
import { intersection } from './truth.ts'

/** The points of a set at which one variable has one value. */
export function onlyWhere({ diagrams, variables }: Space, set: Diagram, level: number, value: number): Diagram {
  const here = (variables[level]?.values ?? []).map((_, index) => diagrams.leaf(index === value ? 1 : 0))
  return diagrams.combine(intersection, set, diagrams.node(level, here))
}
