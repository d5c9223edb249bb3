import type { RecordedItem } from '../../ledger/ledger-entry.ts'

/**
 * What became of each item of a case in the end. `passes` are the lists of its passes in their order.
 *
 * A pass lists an item once for each group of targets, in the order of the groups; the n-th time in one pass is taken for the n-th time in
 * another. The last list counts, but what really happened stays: data that left have left, and what was not held was not held, even if the order
 * is withdrawn later or no longer asks for it. Data that left outweigh an earlier or later finding that none are held.
 */
export function endOfItems(passes: readonly (readonly RecordedItem[])[]): readonly RecordedItem[] {
  const happened = new Map<string, RecordedItem>()
  for (const pass of passes) {
    for (const [place, item] of placed(pass)) {
      const isDisclosed = item.outcome === 'disclosed'
      if (isDisclosed || (item.outcome === 'nothing-held' && !happened.has(place))) happened.set(place, item)
    }
  }
  return [...new Map([...placed(passes.at(-1) ?? []), ...happened]).values()]
}

/** Each item under its name and the number of times it was listed before. */
function placed(items: readonly RecordedItem[]): readonly (readonly [string, RecordedItem])[] {
  const times = new Map<string, number>()
  return items.map((it) => {
    const time = (times.get(it.item) ?? 0) + 1
    times.set(it.item, time)
    return [`${it.item} ${time}`, it] as const
  })
}
