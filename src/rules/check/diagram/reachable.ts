import { facts as factTable } from '../../../vocabulary/facts.ts'
import type { Space } from '../space/space-of.ts'
import type { Value, Variable } from '../space/variable.ts'
import type { Diagram } from './diagrams.ts'
import { union } from './truth.ts'

/**
 * The points from which some point of a set can be reached by supplying: what is unknown becomes known, and what the sender can still change is changed.
 * Instrument, States, thing and date of receipt stay, since another one of these is another request.
 */
export function reachable({ diagrams, variables }: Space, set: Diagram): Diagram {
  const steps = variables.map((variable) => variable.values.map((from) => stepsFrom(from, variable)))
  const memory = new Map<Diagram, Diagram>()
  const from = (it: Diagram): Diagram => {
    if (diagrams.valueOf(it) !== undefined) return it
    const known = memory.get(it)
    if (known !== undefined) return known
    const level = diagrams.levelOf(it)
    const ofLevel = steps[level] ?? []
    const kids = ofLevel.map((_, value) => from(diagrams.child(it, level, value)))
    const made = diagrams.node(
      level,
      ofLevel.map((to) => to.reduce((sum, value) => diagrams.combine(union, sum, kids[value] ?? sum), diagrams.leaf(0))),
    )
    memory.set(it, made)
    return made
  }
  return from(set)
}

/** The values that one value can become. */
function stepsFrom(from: Value, { facts, values }: Variable): readonly number[] {
  const all = values.map((_, index) => index)
  const own = values.indexOf(from)
  if (from.dates !== undefined) {
    const { receipt, issuedOn } = from.dates
    return issuedOn === null ? all.filter((it) => values[it]?.dates?.receipt === receipt) : [own]
  }
  const [fact] = facts
  if (fact === undefined || facts.length > 1) return [own]
  const value = from.world[fact]
  const definition = factTable[fact]
  const suppliable: readonly unknown[] = 'suppliable' in definition ? definition.suppliable : []
  return value === undefined || suppliable.includes(value) ? all : [own]
}
