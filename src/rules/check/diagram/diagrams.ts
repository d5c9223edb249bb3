import { type PairTable, pairTable } from './pair-table.ts'

/** A function of the variables, as the number of its node. Equal functions have equal numbers. */
export type Diagram = number

/** A binary operation on values at the leaves, with a memory of its own. Where one side settles the result alone, `settled` says whether it is that side or the other. */
export interface Operation {
  readonly on: (a: number, b: number) => number
  readonly settled?: (value: number, side: 'left' | 'right') => 'this' | 'other' | undefined
}

/** A store of multi-valued decision diagrams over one order of variables. */
export interface Diagrams {
  readonly arities: readonly number[]
  /** The function that is this value everywhere. */
  readonly leaf: (value: number) => Diagram
  /** The value at a leaf, or undefined for a function that still depends on something. */
  readonly valueOf: (diagram: Diagram) => number | undefined
  /** A function that looks at one variable and goes on with one function for each of its values; these look at later variables only. */
  readonly node: (level: number, children: ArrayLike<Diagram>) => Diagram
  /** The first variable that matters; the number of variables for a leaf. */
  readonly levelOf: (diagram: Diagram) => number
  /** What the function becomes when the variable has this value. */
  readonly child: (diagram: Diagram, level: number, value: number) => Diagram
  /** Pointwise. Give the same object for the same operation: results are remembered by it. */
  readonly combine: (operation: Operation, a: Diagram, b: Diagram) => Diagram
  /** Pointwise. */
  readonly map: (diagram: Diagram, on: (value: number) => number) => Diagram
  readonly size: () => number
}

/**
 * Makes a store of diagrams. Every node is kept once, so that two functions are the same if and only if their numbers are; a variable on which
 * nothing hangs has no node. That is what makes a claim about 10¹⁴ points a comparison of two numbers.
 *
 * **Source** R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation (1986); with more than two values, A. Srinivasan et al. (1990).
 */
export function createDiagrams(arities: readonly number[]): Diagrams {
  // A leaf is a negative number, a node the place of its level and children in one array.
  const values: number[] = []
  const leaves = new Map<number, Diagram>()
  const levels: number[] = []
  const starts: number[] = []
  const children: number[] = []
  const memories = new Map<Operation, PairTable>()
  // Every node in its place, or 0 where there is none: numbers here are greater by one.
  let places = new Int32Array(1_024)
  // Where the children of a node are gathered. Whatever is made for one of them is of a later level, so one row a level is enough.
  const rows = arities.map((arity) => new Int32Array(arity))

  const leaf = (value: number): Diagram => {
    const known = leaves.get(value)
    if (known !== undefined) return known
    const made = ~values.length
    values.push(value)
    leaves.set(value, made)
    return made
  }
  const levelOf = (diagram: Diagram): number => (diagram < 0 ? arities.length : (levels[diagram] ?? 0))
  const child = (diagram: Diagram, level: number, value: number): Diagram =>
    levelOf(diagram) === level ? (children[(starts[diagram] ?? 0) + value] ?? 0) : diagram

  const isSame = (diagram: Diagram, level: number, kids: ArrayLike<Diagram>): boolean => {
    if (levels[diagram] !== level) return false
    const start = starts[diagram] ?? 0
    for (let value = 0; value < kids.length; value++) if (children[start + value] !== kids[value]) return false
    return true
  }
  const placeOf = (level: number, kids: ArrayLike<Diagram>): number => {
    let hash = level
    for (let value = 0; value < kids.length; value++) hash = Math.imul(hash ^ (kids[value] ?? 0), 0x9e3779b1)
    let place = (hash ^ (hash >>> 15)) & (places.length - 1)
    for (let it = places[place] ?? 0; it !== 0 && !isSame(it - 1, level, kids); it = places[place] ?? 0)
      place = (place + 1) & (places.length - 1)
    return place
  }
  const node = (level: number, kids: ArrayLike<Diagram>): Diagram => {
    const first = kids[0] ?? 0
    let alike = 1
    while (alike < kids.length && kids[alike] === first) alike += 1
    if (alike >= kids.length) return first
    const place = placeOf(level, kids)
    const known = places[place] ?? 0
    if (known !== 0) return known - 1
    const made = levels.length
    levels.push(level)
    starts.push(children.length)
    for (let value = 0; value < kids.length; value++) children.push(kids[value] ?? 0)
    places[place] = made + 1
    if (levels.length * 2 > places.length) makeRoom()
    return made
  }
  const makeRoom = (): void => {
    places = new Int32Array(places.length * 2)
    for (let it = 0; it < levels.length; it++) places[placeOf(levels[it] ?? 0, children.slice(starts[it], starts[it + 1]))] = it + 1
  }

  const memoryOf = (operation: Operation): PairTable => {
    const known = memories.get(operation)
    if (known !== undefined) return known
    const made = pairTable()
    memories.set(operation, made)
    return made
  }
  const combined = (operation: Operation, memory: PairTable, a: Diagram, b: Diagram): Diagram => {
    if (a < 0) {
      const settled = operation.settled?.(values[~a] ?? 0, 'left')
      if (settled !== undefined) return settled === 'this' ? a : b
    }
    if (b < 0) {
      const settled = operation.settled?.(values[~b] ?? 0, 'right')
      if (settled !== undefined) return settled === 'this' ? b : a
    }
    const known = memory.at(a, b)
    if (known !== undefined) return known
    const made = a < 0 && b < 0 ? leaf(operation.on(values[~a] ?? 0, values[~b] ?? 0)) : nodeOf(operation, memory, a, b)
    memory.put(a, b, made)
    return made
  }
  const nodeOf = (operation: Operation, memory: PairTable, a: Diagram, b: Diagram): Diagram => {
    const level = Math.min(levelOf(a), levelOf(b))
    const kids = rows[level] ?? []
    for (let value = 0; value < kids.length; value++)
      kids[value] = combined(operation, memory, child(a, level, value), child(b, level, value))
    return node(level, kids)
  }

  return {
    arities,
    leaf,
    valueOf: (diagram) => (diagram < 0 ? values[~diagram] : undefined),
    node,
    levelOf,
    child,
    combine: (operation, a, b) => combined(operation, memoryOf(operation), a, b),
    map: (diagram, on) => combined({ on }, pairTable(), diagram, leaf(0)),
    size: () => levels.length,
  }
}
