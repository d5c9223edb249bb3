import type { Space } from '../space/space-of.ts'
import { valuesAt } from '../space/values-at.ts'
import type { Point } from './cheapest-point.ts'
import type { Diagram } from './diagrams.ts'

/** The value of a function at a point, whose values are those of the space itself. */
export function valueAt(diagram: Diagram, point: Point, space: Space): number | undefined {
  const { diagrams, variables } = space
  const end = variables.reduce((at, _, level) => {
    const own = point[level]
    return own === undefined ? at : diagrams.child(at, level, valuesAt(space, level).indexOf(own))
  }, diagram)
  return diagrams.valueOf(end)
}
