import type { Point } from '../../src/rules/check/diagram/cheapest-point.ts'
import type { Space } from '../../src/rules/check/space/space-of.ts'

/** What lets a request pass our house and the first question about its sender. */
const passing = new Set<unknown>(['ours', 'right', 'sufficient'])
const isDoor = ({ facts, values }: Space['variables'][number]): boolean =>
  facts.length === 1 && values.some((it) => passing.has(it.world[facts[0]!]))

/** Every point at which no more than so many of the facts of the door are otherwise than they should be. */
export function allPoints({ variables }: Space, offAtTheDoor: number): readonly Point[] {
  let points: readonly { readonly point: Point; readonly off: number }[] = [{ point: [], off: 0 }]
  for (const variable of variables)
    points = points.flatMap(({ point, off }) =>
      variable.values.flatMap((it) => {
        const isOff = isDoor(variable) && !passing.has(it.world[variable.facts[0]!])
        return isOff && off === offAtTheDoor ? [] : [{ point: [...point, it], off: isOff ? off + 1 : off }]
      }),
    )
  return points.map(({ point }) => point)
}
