/** A part of a text that was taken for an identifier. Half-open. */
export interface Taken {
  readonly from: number
  readonly to: number
  readonly canonical: string
}

/**
 * Leaves no two that overlap: neither may show a part of the other, so both give the extent, the longer gives the rest (of two as long, the one that begins first), and both
 * give the spelling, so that neither alone can keep them. What lies inside another falls away; `counts` says whether it has a say in the spelling all the same.
 */
export function disjoint<T extends Taken>(found: readonly T[], inside: 'falls-away' | 'counts'): readonly T[] {
  if (found.length < 2) return found
  const kept: T[] = []
  for (const it of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (last === undefined || last.to <= it.from) kept.push(it)
    else if (it.to > last.to || inside === 'counts') {
      const longer = it.to - it.from > last.to - last.from ? it : last
      const canonical = `${last.canonical} ${it.canonical}`
      kept[kept.length - 1] = { ...longer, from: last.from, to: Math.max(last.to, it.to), canonical }
    }
  }
  return kept
}
