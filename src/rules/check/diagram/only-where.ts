import type { Space } from '../space/space-of.ts'
import type { Diagram } from './diagrams.ts'
import { intersection } from './truth.ts'
import { variableDiagram } from './variable-diagram.ts'

/** The points of a set at which one variable has one value. */
export const onlyWhere = (space: Space, set: Diagram, level: number, value: number): Diagram =>
  space.diagrams.combine(
    intersection,
    set,
    variableDiagram(space, level, (_, index) => (index === value ? 1 : 0)),
  )
