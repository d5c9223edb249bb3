import type { DataItem } from '../../vocabulary/data-items.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Class } from './classes.ts'
import type { DifferingAnswer } from './pack-diff.ts'

/** A box of the space that is answered otherwise in one and the same way. */
export interface Cell {
  readonly items: readonly DataItem[]
  readonly facts: { readonly [K in FactName]?: Class }
  readonly before: DifferingAnswer
  readonly after: DifferingAnswer
}

/** Joins cells that differ in nothing but the items or the values of one fact, until none do. */
export function joinedCells(cells: readonly Cell[]): readonly Cell[] {
  let list = cells
  for (let size = -1; size !== list.length; ) {
    size = list.length
    list = joinedBy(list, 'items')
    for (const fact of factsIn(list)) list = joinedBy(list, fact)
  }
  return list
}

const factsIn = (cells: readonly Cell[]): readonly FactName[] =>
  [...new Set(cells.flatMap((it) => Object.keys(it.facts) as FactName[]))].reverse()

function joinedBy(cells: readonly Cell[], by: FactName | 'items'): readonly Cell[] {
  const groups = new Map<string, Cell>()
  for (const cell of cells) {
    const others = Object.entries(cell.facts).filter(([name]) => name !== by)
    const key = JSON.stringify([others.map(([name, it]) => [name, it.values]), by === 'items' ? '' : cell.items, cell.before, cell.after])
    const group = groups.get(key)
    groups.set(key, group === undefined ? cell : joinedOf(group, cell, by))
  }
  return [...groups.values()]
}

function joinedOf(a: Cell, b: Cell, by: FactName | 'items'): Cell {
  if (by === 'items') return { ...a, items: [...new Set([...a.items, ...b.items])] }
  const values = [a, b].flatMap((it) => it.facts[by]?.values ?? [])
  const once = [...new Map(values.map((it) => [JSON.stringify(it), it])).values()]
  return { ...a, facts: { ...a.facts, [by]: { values: once, stands: a.facts[by]?.stands ?? null } } }
}
