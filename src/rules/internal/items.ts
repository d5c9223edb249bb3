import { dataItems, type RequestedItem, ungrantableItems, unlistedItem } from '../../vocabulary/data-items.ts'

/** What the table of outcomes answers, in the order of the alphabet: the place in this list is the bit in a set of items. */
export const decidedItems: readonly RequestedItem[] = [
  ...(Object.keys(dataItems) as (keyof typeof dataItems)[]),
  unlistedItem as RequestedItem,
].sort()

/** What is granted to nobody, in the same way. */
export const refusedItems: readonly RequestedItem[] = (Object.keys(ungrantableItems) as RequestedItem[]).sort()

const decidedBits = new Map<string, number>(decidedItems.map((it, index) => [it, 1 << index]))
const refusedBits = new Map<string, number>(refusedItems.map((it, index) => [it, 1 << index]))

/** The bit of an item that is decided, else zero. */
export const bitOfItem = (item: unknown): number => decidedBits.get(item as string) ?? 0

/** The bit of an item that is granted to nobody, else zero. */
export const bitOfRefused = (item: unknown): number => refusedBits.get(item as string) ?? 0

/** A list of items as a set. */
export const setOfItems = (items: readonly unknown[]): number => items.reduce<number>((set, it) => set | bitOfItem(it), 0)

/** What is granted to nobody in a list of items, as a set. */
export const setOfRefused = (items: readonly unknown[]): number => items.reduce<number>((set, it) => set | bitOfRefused(it), 0)

/** Things that people wrote or made; no waiver reaches them. */
export const contentItems: number = setOfItems(Object.entries(dataItems).flatMap(([name, it]) => (it.content ? [name] : [])))

/** Free text. */
export const unlistedBit: number = bitOfItem(unlistedItem)
