import { pairTable } from './pair-table.ts'

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
  readonly node: (level: number, children: readonly Diagram[]) => Diagram
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
  const unique = new Map<number, Diagram[]>()
  const memories = new Map<Operation, ReturnType<typeof pairTable>>()

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

  const node = (level: number, kids: readonly Diagram[]): Diagram => {
    const [first = 0] = kids
    if (kids.every((it) => it === first)) return first
    let hash = level
    for (const it of kids) hash = (Math.imul(hash, 0x01000193) ^ it) | 0
    const bucket = unique.get(hash) ?? []
    const found = bucket.find((it) => levels[it] === level && kids.every((kid, index) => children[(starts[it] ?? 0) + index] === kid))
    if (found !== undefined) return found
    const made = levels.length
    levels.push(level)
    starts.push(children.length)
    for (const it of kids) children.push(it)
    bucket.push(made)
    unique.set(hash, bucket)
    return made
  }

  const combine = (operation: Operation, a: Diagram, b: Diagram): Diagram => {
    let memory = memories.get(operation)
    if (memory === undefined) {
      memory = pairTable()
      memories.set(operation, memory)
    }
    return combined(operation, memory, a, b)
  }
  const combined = (operation: Operation, memory: ReturnType<typeof pairTable>, a: Diagram, b: Diagram): Diagram => {
    if (a < 0) {
      const left = values[~a] ?? 0
      const settled = operation.settled?.(left, 'left')
      if (settled !== undefined) return settled === 'this' ? a : b
      if (b < 0) return leaf(operation.on(left, values[~b] ?? 0))
    } else if (b < 0) {
      const settled = operation.settled?.(values[~b] ?? 0, 'right')
      if (settled !== undefined) return settled === 'this' ? b : a
    }
    const known = memory.at(a, b)
    if (known !== undefined) return known
    const level = Math.min(levelOf(a), levelOf(b))
    const kids: Diagram[] = []
    for (let value = 0; value < (arities[level] ?? 0); value++)
      kids.push(combined(operation, memory, child(a, level, value), child(b, level, value)))
    const made = node(level, kids)
    memory.put(a, b, made)
    return made
  }

  const map = (diagram: Diagram, on: (value: number) => number): Diagram => {
    const memory = new Map<Diagram, Diagram>()
    const mapped = (it: Diagram): Diagram => {
      if (it < 0) return leaf(on(values[~it] ?? 0))
      const known = memory.get(it)
      if (known !== undefined) return known
      const level = levelOf(it)
      const kids: Diagram[] = []
      for (let value = 0; value < (arities[level] ?? 0); value++) kids.push(mapped(child(it, level, value)))
      const made = node(level, kids)
      memory.set(it, made)
      return made
    }
    return mapped(diagram)
  }

  return {
    arities,
    leaf,
    valueOf: (diagram) => (diagram < 0 ? values[~diagram] : undefined),
    node,
    levelOf,
    child,
    combine,
    map,
    size: () => levels.length,
  }
}
