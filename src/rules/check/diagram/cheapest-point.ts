import type { Space } from '../space/space-of.ts'
import { valuesAt } from '../space/values-at.ts'
import type { Value } from '../space/variable.ts'
import type { Diagram } from './diagrams.ts'

/** One value of each variable. */
export type Point = readonly Value[]

/** Weighs facts above ranks: a rank only chooses between points with equally many known facts. */
const perFact = 1_000

/** The point with the fewest known facts at which a function has a wanted value, or undefined if it has none anywhere. */
export function cheapestPoint(diagram: Diagram, space: Space, isWanted: (value: number) => boolean): Point | undefined {
  const { diagrams, variables } = space
  const free = variables.map(({ values }) => values.reduce((best, it) => (costOf(it) < costOf(best) ? it : best), values[0] ?? nothing))
  const costs = new Map<Diagram, number>()
  /** What this function costs at least, with the variables that it skips left at their cheapest. */
  const cost = (it: Diagram): number => {
    const known = costs.get(it)
    if (known !== undefined) return known
    const value = diagrams.valueOf(it)
    const made = value !== undefined ? (isWanted(value) ? 0 : Number.POSITIVE_INFINITY) : Math.min(...through(it).map(({ total }) => total))
    costs.set(it, made)
    return made
  }
  const through = (it: Diagram): { readonly value: Value; readonly to: Diagram; readonly total: number }[] => {
    const level = diagrams.levelOf(it)
    return valuesAt(space, level).map((value, index) => {
      const to = diagrams.child(it, level, index)
      return { value, to, total: costOf(value) - costOf(free[level] ?? nothing) + cost(to) }
    })
  }
  if (cost(diagram) === Number.POSITIVE_INFINITY) return undefined
  const point = [...free]
  for (let at = diagram; diagrams.valueOf(at) === undefined; ) {
    const best = through(at).reduce((a, b) => (b.total < a.total ? b : a))
    point[diagrams.levelOf(at)] = best.value
    at = best.to
  }
  return point
}

const nothing: Value = { world: {}, written: {}, known: 0, rank: 0 }
const costOf = ({ known, rank }: Value): number => known * perFact + rank
