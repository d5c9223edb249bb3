import type { FactName } from '../../vocabulary/facts.ts'
import type { FactFields } from './fact-fields.ts'
import { certainItems, type Node, possibleItems, type Words } from './node.ts'

/*
 * Which facts made a pattern what it is for one item, as bits of the words: only the parts that have the truth of the whole are to blame
 * for it. A bit that is set in the words says which fact it is, so the sum over parts is an OR.
 */

/** Adds the facts on which a node hangs that is neither sure nor impossible; a sure one hangs on none. */
export function addUnknown(node: Node, words: Words, item: number, bits: number[]): void {
  if (possibleItems(node, words, item) === 0) return
  for (const [index, at] of node.at.entries()) bits[at] = (bits[at] as number) | ((words[at] as number) & (node.open[index] as number))
  for (const group of node.groups) {
    if (group.some((it) => certainItems(it, words, item) !== 0)) continue
    for (const it of group) addUnknown(it, words, item, bits)
  }
}

/** Adds the facts that were otherwise, of a node that is impossible. */
export function addFailed(node: Node, words: Words, item: number, bits: number[]): void {
  for (const [index, at] of node.at.entries()) bits[at] = (bits[at] as number) | ((words[at] as number) & (node.no[index] as number))
  for (const group of node.groups) {
    if (group.some((it) => possibleItems(it, words, item) !== 0)) continue
    for (const it of group) addFailed(it, words, item, bits)
  }
}

/** Adds the facts that were as asked for, of a node that is sure. */
export function addHeld(node: Node, words: Words, item: number, bits: number[]): void {
  for (const [index, at] of node.at.entries()) bits[at] = (bits[at] as number) | ((words[at] as number) & (node.of[index] as number))
  for (const group of node.groups) for (const it of group) if (certainItems(it, words, item) !== 0) addHeld(it, words, item, bits)
}

/** The facts of which a bit is set, in the order of the alphabet. */
export function factsAt({ factAt }: FactFields, bits: readonly number[]): readonly FactName[] {
  const facts: FactName[] = []
  for (let at = 0; at < bits.length; at++) {
    for (let left = bits[at] as number; left !== 0; left &= left - 1) {
      const fact = factAt.get((at << 5) | (31 - Math.clz32(left & -left))) as FactName
      if (!facts.includes(fact)) facts.push(fact)
    }
  }
  return facts.length < 2 ? facts : facts.sort()
}
