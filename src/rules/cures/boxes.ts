import { type Formula, isAny } from './formula.ts'

/*
 * Label propagation: an AND/OR tree is turned into the boxes in which it holds. A box names some variables and for each of them a mask of the
 * options that are allowed; a variable that it does not name may stand anywhere.
 */

/** Variables in ascending order, and their masks in the same order. */
export interface Box {
  readonly variables: readonly number[]
  readonly masks: readonly number[]
}

/** All options. */
export const everywhere: Box = { variables: [], masks: [] }

/** What two boxes have in common; null where they contradict each other. */
export function meet(a: Box, b: Box): Box | null {
  const variables: number[] = []
  const masks: number[] = []
  let [i, j] = [0, 0]
  while (i < a.variables.length || j < b.variables.length) {
    const [x, y] = [a.variables[i] ?? Number.POSITIVE_INFINITY, b.variables[j] ?? Number.POSITIVE_INFINITY]
    const mask = (x <= y ? (a.masks[i] ?? 0) : -1) & (y <= x ? (b.masks[j] ?? 0) : -1)
    if (mask === 0) return null
    variables.push(Math.min(x, y))
    masks.push(mask)
    if (x <= y) i++
    if (y <= x) j++
  }
  return { variables, masks }
}

/** Whether everything in `b` is in `a` too. */
export function covers(a: Box, b: Box): boolean {
  if (a.variables.length > b.variables.length) return false
  let j = 0
  for (const [i, variable] of a.variables.entries()) {
    while ((b.variables[j] ?? Number.POSITIVE_INFINITY) < variable) j++
    if (b.variables[j] !== variable || ((b.masks[j] ?? 0) & ~(a.masks[i] ?? 0)) !== 0) return false
  }
  return true
}

/** Without the boxes that another one covers; the smallest first. */
export function minimal(boxes: readonly Box[]): readonly Box[] {
  const kept: Box[] = []
  for (const box of [...boxes].sort((a, b) => a.variables.length - b.variables.length)) {
    if (kept.some((it) => covers(it, box))) continue
    // One of the same size, met later, can still be the wider one.
    for (let index = kept.length - 1; index >= 0 && kept[index]?.variables.length === box.variables.length; index--)
      if (covers(box, kept[index] ?? everywhere)) kept.splice(index, 1)
    kept.push(box)
  }
  return kept
}

/** Keeps what two lists have in common. `few` says how many boxes may be kept, and is told when some were not. */
export const product = (a: readonly Box[], b: readonly Box[], few: Few): readonly Box[] =>
  few(minimal(a.flatMap((x) => b.flatMap((y) => meet(x, y) ?? []))))

/** Limits a list. */
export type Few = (boxes: readonly Box[]) => readonly Box[]

/** The boxes in which a formula holds. */
export function boxesOf(formula: Formula, few: Few, seen = new Map<Formula, readonly Box[]>()): readonly Box[] {
  if (typeof formula === 'boolean') return formula ? [everywhere] : []
  if ('variable' in formula) return [{ variables: [formula.variable], masks: [formula.mask] }]
  const known = seen.get(formula)
  if (known !== undefined) return known
  const boxes = isAny(formula)
    ? few(minimal(formula.any.flatMap((it) => boxesOf(it, few, seen))))
    : formula.all
        .map((it) => boxesOf(it, few, seen))
        .sort((a, b) => a.length - b.length)
        .reduce<readonly Box[]>((list, part) => product(list, part, few), [everywhere])
  seen.set(formula, boxes)
  return boxes
}
