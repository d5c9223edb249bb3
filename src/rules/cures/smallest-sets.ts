import { type Box, type Few, boxesOf, covers, everywhere, meet, minimal, product } from './boxes.ts'
import { type Formula, holdsAt, isAll } from './formula.ts'

/** At most so many sets are told. */
const maxSets = 64
/** At most so many boxes are kept on the way. */
const maxBoxes = 128

/** Sets of changes, as boxes over what is changed. */
export interface SmallestSets {
  /** What is in every set, told or not. */
  readonly needed: Box
  readonly sets: readonly Box[]
  /** Whether these are all. */
  readonly complete: boolean
}

/**
 * The smallest sets of changes after which a formula holds. Parts of the formula that share no variable are solved apart: a smallest set of
 * the whole is one of each part.
 */
export function smallestSets(formula: Formula): SmallestSets {
  let complete = true
  let sets: readonly Box[] = [everywhere]
  let needed = everywhere
  for (const part of independentParts(isAll(formula) ? formula.all : [formula])) {
    const { sets: ofPart, complete: areAll } = setsOfPart(part)
    complete &&= areAll
    if (ofPart.length === 0) return { needed: everywhere, sets: [], complete }
    // Parts share no variable, so nothing contradicts. Sizes add up, so the smallest of the whole are among the smallest so far.
    // What is in every set is known only where every set is.
    if (areAll) needed = meet(needed, inEvery(ofPart)) ?? needed
    const combined = bySize(sets.flatMap((a) => ofPart.flatMap((b) => meet(a, b) ?? [])))
    complete &&= combined.length <= maxSets
    sets = combined.slice(0, maxSets)
  }
  return { needed, sets, complete }
}

/** The changes, with their values, that all of several sets have. */
function inEvery(sets: readonly Box[]): Box {
  const [first = everywhere, ...rest] = sets
  const kept = first.variables.flatMap((variable, index) =>
    rest.every((it) => it.masks[it.variables.indexOf(variable)] === first.masks[index]) ? [index] : [],
  )
  return { variables: kept.map((it) => first.variables[it] ?? 0), masks: kept.map((it) => first.masks[it] ?? 0) }
}

const bySize = (boxes: readonly Box[]): readonly Box[] => [...boxes].sort((a, b) => a.variables.length - b.variables.length)

interface Part {
  readonly variables: Set<number>
  readonly formulas: Formula[]
}

/** Formulas in groups that have no variable in common. */
function independentParts(formulas: readonly Formula[]): readonly Part[] {
  let parts: readonly Part[] = []
  for (const formula of formulas) {
    const variables = variablesOf(formula)
    const touched = parts.filter((it) => [...variables].some((variable) => it.variables.has(variable)))
    const together: Part = {
      variables: new Set([...variables, ...touched.flatMap((it) => [...it.variables])]),
      formulas: [...touched.flatMap((it) => it.formulas), formula],
    }
    parts = [...parts.filter((it) => !touched.includes(it)), together]
  }
  return parts
}

function variablesOf(formula: Formula): Set<number> {
  const found = new Set<number>()
  const open: Formula[] = [formula]
  const seen = new Set<Formula>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'boolean' || seen.has(next)) continue
    seen.add(next)
    if ('variable' in next) found.add(next.variable)
    else open.push(...('all' in next ? next.all : next.any))
  }
  return found
}

function setsOfPart({ formulas }: Part): { readonly sets: readonly Box[]; readonly complete: boolean } {
  const cut = { some: false }
  const few: Few = (boxes) => {
    cut.some ||= boxes.length > maxBoxes
    return boxes.slice(0, maxBoxes)
  }
  const seen = new Map<Formula, readonly Box[]>()
  const lists = formulas.map((it) => boxesOf(it, few, seen)).sort((a, b) => a.length - b.length)
  const boxes = lists.reduce<readonly Box[]>((list, it) => product(list, it, few), [everywhere])
  const sets = strictlySmallest(minimal(boxes.map(changesOf)))
  return { sets: joined(cut.some ? sets.filter((it) => needsEach(it, formulas)) : sets), complete: !cut.some }
}

/** What a box changes: a variable that may stay as it is need not be changed. */
function changesOf({ variables, masks }: Box): Box {
  const kept = variables.flatMap((_, index) => (((masks[index] ?? 0) & 1) === 0 ? [index] : []))
  return { variables: kept.map((it) => variables[it] ?? 0), masks: kept.map((it) => masks[it] ?? 0) }
}

/** Takes out of each box whatever a smaller set of changes does already. */
function strictlySmallest(boxes: readonly Box[]): readonly Box[] {
  return boxes.flatMap((box) =>
    boxes
      .filter((it) => it.variables.length < box.variables.length && it.variables.every((name) => box.variables.includes(name)))
      .reduce<readonly Box[]>((rest, smaller) => rest.flatMap((it) => without(it, smaller)), [box]),
  )
}

/** A box without another one whose variables are among its own. */
function without(box: Box, other: Box): readonly Box[] {
  const rest: Box[] = []
  let within = box
  for (const [index, variable] of other.variables.entries()) {
    const at = box.variables.indexOf(variable)
    const outside = (box.masks[at] ?? 0) & ~(other.masks[index] ?? 0)
    if (outside !== 0) rest.push(withMask(within, at, outside))
    const inside = (box.masks[at] ?? 0) & (other.masks[index] ?? 0)
    if (inside === 0) return [box]
    within = withMask(within, at, inside)
  }
  return rest
}

const withMask = (box: Box, at: number, mask: number): Box => ({ ...box, masks: box.masks.with(at, mask) })

/** Boxes that differ in the values of one variable only are one. */
function joined(boxes: readonly Box[]): readonly Box[] {
  const list = [...minimal(boxes)]
  for (let i = 0; i < list.length; i++) {
    for (let j = i + 1; j < list.length; j++) {
      const [a, b] = [list[i] ?? everywhere, list[j] ?? everywhere]
      const at = onlyDifference(a, b)
      if (at === -1) continue
      list[i] = withMask(a, at, (a.masks[at] ?? 0) | (b.masks[at] ?? 0))
      list.splice(j, 1)
      // The wider box may now fit to one that was passed over.
      i = -1
      break
    }
  }
  return list.filter((it) => !list.some((other) => other !== it && covers(other, it)))
}

function onlyDifference(a: Box, b: Box): number {
  if (a.variables.length !== b.variables.length || a.variables.some((it, index) => it !== b.variables[index])) return -1
  const differing = a.masks.flatMap((mask, index) => (mask === b.masks[index] ? [] : [index]))
  return differing.length === 1 ? (differing[0] ?? -1) : -1
}

/** Whether no change can be left out. Where boxes were cut away, a smaller set may be among them. */
function needsEach(box: Box, formulas: readonly Formula[]): boolean {
  const lowest = new Map(box.variables.map((it, index) => [it, lowestBit(box.masks[index] ?? 1)]))
  return box.variables.every((left) => !formulas.every((formula) => holdsAt(formula, (it) => (it === left ? 1 : (lowest.get(it) ?? 1)))))
}

const lowestBit = (mask: number): number => mask & -mask
