/**
 * A pattern, ready to be tested: facts as masks, items as a set, alternatives as groups. All of it must hold; of each group one.
 *
 * Two functions tell Kleene's three values apart, for all items at once: what holds for sure, and what may hold. An item in the first set is
 * in the second too, and one in neither does not match whatever is learnt.
 */
export interface Node {
  /** The items it is about. */
  readonly items: number
  /** The words to be looked at, and for each: */
  readonly at: readonly number[]
  /** bits that are set if a fact is known and otherwise, */
  readonly no: readonly number[]
  /** bits that are set if a fact is not known, */
  readonly open: readonly number[]
  /** both, */
  readonly not: readonly number[]
  /** all bits of the facts tested. */
  readonly of: readonly number[]
  readonly groups: readonly (readonly Node[])[]
}

/** What is known, as one word after the other. */
export type Words = readonly number[]

/** The items for which it may hold. */
export function possibleItems(node: Node, words: Words, items: number): number {
  let left = items & node.items
  if (left === 0) return 0
  const { at, no, groups } = node
  for (let index = 0; index < at.length; index++) if ((words[at[index] as number] as number) & (no[index] as number)) return 0
  for (let index = 0; index < groups.length && left !== 0; index++) {
    let any = 0
    const group = groups[index] as readonly Node[]
    for (let branch = 0; branch < group.length && any !== left; branch++) any |= possibleItems(group[branch] as Node, words, left)
    left = any
  }
  return left
}

/** The items for which it holds. */
export function certainItems(node: Node, words: Words, items: number): number {
  let left = items & node.items
  if (left === 0) return 0
  const { at, not, groups } = node
  for (let index = 0; index < at.length; index++) if ((words[at[index] as number] as number) & (not[index] as number)) return 0
  for (let index = 0; index < groups.length && left !== 0; index++) {
    let any = 0
    const group = groups[index] as readonly Node[]
    for (let branch = 0; branch < group.length && any !== left; branch++) any |= certainItems(group[branch] as Node, words, left)
    left = any
  }
  return left
}

/** The node that holds always. */
export const always: Node = { items: 0x7fffffff, at: [], no: [], open: [], not: [], of: [], groups: [] }

/**
 * The same node for requests of which the first words are known: what they settle is dropped. Null if it can never hold.
 */
export function specialise(node: Node, words: Words): Node | null {
  const kept: number[] = []
  for (const [index, at] of node.at.entries()) {
    const word = words[at]
    if (word !== undefined && (word & (node.no[index] ?? 0)) !== 0) return null
    if (word === undefined || (word & (node.open[index] ?? 0)) !== 0) kept.push(index)
  }
  const groups: (readonly Node[])[] = []
  for (const group of node.groups) {
    const branches = group.flatMap((it) => ((it.items & node.items) === 0 ? [] : (specialise(it, words) ?? [])))
    if (branches.length === 0) return null
    if (!branches.some((it) => it.at.length === 0 && it.groups.length === 0 && (it.items & node.items) === node.items))
      groups.push(branches)
  }
  const pick = (list: readonly number[]): number[] => kept.map((it) => list[it] ?? 0)
  return { items: node.items, at: pick(node.at), no: pick(node.no), open: pick(node.open), not: pick(node.not), of: pick(node.of), groups }
}
