import type { DataItem } from '../../vocabulary/data-items.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Many, RulePattern, TermPattern } from '../define-pack/pattern.ts'
import { listOf } from '../reference/reading/read-pattern.ts'
import { bitOf, type FactFields, isWanted, type Wanted, wordOf } from './fact-fields.ts'
import { setOfItems } from './items.ts'
import { always, type Node } from './node.ts'

/** A pattern of a rule, a term, a need or a waiver. */
export type AnyPattern = RulePattern<string>
export type Terms = Readonly<Record<string, Many<TermPattern>>>

/** Compiles a pattern to masks. Patterns in it that are the only ones of their group are part of it, since AND is. */
export function compilePattern(pattern: AnyPattern, terms: Terms, fields: FactFields): Node {
  const masks = new Map<number, { no: number; open: number; of: number }>()
  const groups: (readonly Node[])[] = []
  let items = always.items

  const add = (at: number, more: { no?: number; open?: number; of: number }): void => {
    const { no = 0, open = 0, of = 0 } = masks.get(at) ?? {}
    masks.set(at, { no: no | (more.no ?? 0), open: open | (more.open ?? 0), of: of | more.of })
  }
  const addGroup = (branches: readonly Node[]): void => {
    const [only] = branches
    if (branches.length !== 1 || only === undefined) {
      groups.push(branches)
      return
    }
    items &= only.items
    for (const [index, at] of only.at.entries()) add(at, { no: only.no[index] ?? 0, open: only.open[index] ?? 0, of: only.of[index] ?? 0 })
    groups.push(...only.groups)
  }

  for (const [key, wanted] of Object.entries(pattern)) {
    if (key === 'item') items &= setOfItems(listOf(wanted as Many<DataItem>))
    else if (key === 'term')
      addGroup(listOf(wanted as Many<string>).flatMap((term) => listOf(terms[term] ?? []).map((it) => compilePattern(it, {}, fields))))
    else if (key === 'anyOf') addGroup((wanted as readonly AnyPattern[]).map((it) => compilePattern(it, terms, fields)))
    else testFact(key as FactName, wantedOf(wanted), fields, add)
  }

  const entries = [...masks.entries()].sort(([a], [b]) => a - b)
  return {
    items,
    at: entries.map(([at]) => at),
    no: entries.map(([, it]) => it.no),
    open: entries.map(([, it]) => it.open),
    not: entries.map(([, it]) => it.no | it.open),
    of: entries.map(([, it]) => it.of),
    groups,
  }
}

/** What a pattern asks a fact for. */
const wantedOf = (wanted: unknown): Wanted => (typeof wanted === 'string' ? [wanted] : (wanted as Wanted))

function testFact(
  fact: FactName,
  wanted: Wanted,
  fields: FactFields,
  add: (at: number, more: { no?: number; open?: number; of: number }) => void,
): void {
  const field = fields.of.get(fact)
  if (field === undefined) return
  for (const { place, value } of field.classes) {
    const bit = bitOf(place)
    add(wordOf(place), isWanted(value, wanted) ? { of: bit } : { no: bit, of: bit })
  }
  add(wordOf(field.unknown), { open: bitOf(field.unknown), of: bitOf(field.unknown) })
}

/** Every fact that patterns name, with all that they ask it for. */
export function wantedIn(patterns: readonly AnyPattern[], into: Map<FactName, Wanted[]>): void {
  for (const pattern of patterns) {
    for (const [key, wanted] of Object.entries(pattern)) {
      if (key === 'anyOf') wantedIn(wanted as readonly AnyPattern[], into)
      else if (key !== 'item' && key !== 'term') {
        const fact = key as FactName
        const asked = into.get(fact) ?? []
        asked.push(wantedOf(wanted))
        into.set(fact, asked)
      }
    }
  }
}
