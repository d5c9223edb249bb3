import type { Diagram, Diagrams } from './diagrams.ts'

/** What a function becomes where one variable has one value; it no longer depends on that variable. */
export function withValue(diagrams: Diagrams, diagram: Diagram, level: number, value: number): Diagram {
  const memory = new Map<Diagram, Diagram>()
  const at = (it: Diagram): Diagram => {
    const own = diagrams.levelOf(it)
    if (own > level) return it
    if (own === level) return diagrams.child(it, level, value)
    const known = memory.get(it)
    if (known !== undefined) return known
    const kids = Array.from({ length: diagrams.arities[own] ?? 0 }, (_, index) => at(diagrams.child(it, own, index)))
    const made = diagrams.node(own, kids)
    memory.set(it, made)
    return made
  }
  return at(diagram)
}
