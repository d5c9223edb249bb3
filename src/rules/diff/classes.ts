import { dataItems, type DataItem } from '../../vocabulary/data-items.ts'
import { type FactName, facts as factTable, routeFacts } from '../../vocabulary/facts.ts'
import { instruments } from '../../vocabulary/instruments.ts'
import type { RulePack } from '../define-pack/pack.ts'
import type { Cut } from '../define-pack/pattern.ts'
import { type Range, rangesBetween } from '../cures/ranges.ts'
import { listOf } from '../reference/reading/read-pattern.ts'

/** Values that no rule of any of the packs tells apart, so that one of them stands for all. */
export interface Class {
  /** What is told; null is unknown. */
  readonly values: readonly (string | Cut | null)[]
  readonly stands: string | number | null
}

/** How the packs cut the space. */
export interface Classes {
  readonly items: readonly (readonly DataItem[])[]
  readonly ofFact: (fact: FactName) => readonly Class[]
}

/** Cuts every fact where any rule of any of the packs does. */
export function classesOf(packs: readonly RulePack[]): Classes {
  const wanted = new Map<string, unknown[]>()
  collect(
    packs.map(({ rules, terms, ...head }) => [rules, terms ?? {}, 'governs' in head ? head.governs : {}]),
    wanted,
  )
  const lists = (key: string): readonly (readonly unknown[])[] => (wanted.get(key) ?? []).map((it) => listOf(it))
  const remembered = new Map<FactName, readonly Class[]>()

  const territories = packs.flatMap((it) => ('territory' in it ? [it.territory as readonly string[]] : []))
  const signature = (fact: FactName, value: string): string => {
    const definition = factTable[fact]
    const own = lists(fact).map((it) => it.includes(value))
    if (fact === 'instrument') {
      const { family, act } = instruments[value as keyof typeof instruments]
      return JSON.stringify([own, lists('instrumentFamily').map((it) => it.includes(family)), act])
    }
    if (fact === 'issuingState' || fact === 'addresseeState') {
      // One class for both, so that a pair of States is a pair of classes.
      const both = [...lists('issuingState'), ...lists('addresseeState'), ...territories]
      return JSON.stringify(both.map((it) => it.includes(value)))
    }
    const suppliable: readonly string[] = 'suppliable' in definition ? definition.suppliable : []
    // The first two rows of the table of outcomes read these themselves, and whether an order was withdrawn is read by whether it stands.
    const byItself = fact === 'authenticity' || fact in routeFacts || fact === 'orderStillStands' ? value : ''
    return JSON.stringify([own, suppliable.includes(value), byItself])
  }

  return {
    items: grouped(Object.keys(dataItems) as DataItem[], (it) => JSON.stringify(lists('item').map((list) => list.includes(it)))),
    ofFact: (fact) => {
      const before = remembered.get(fact)
      if (before !== undefined) return before
      const { domain } = factTable[fact]
      const known =
        domain === 'number'
          ? rangesBetween(cutsOf(wanted.get(fact) ?? []), 0).map((it): Class => ({ values: [cutOf(it)], stands: it.from }))
          : grouped(domain as readonly string[], (it) => signature(fact, it)).map(
              (values): Class => ({ values, stands: values[0] ?? null }),
            )
      // An event of which nothing is said has not happened, so it is not unknown.
      const classes = 'absent' in factTable[fact] ? known : [...known, { values: [null], stands: null }]
      remembered.set(fact, classes)
      return classes
    },
  }
}

function grouped<T extends string>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(value)
  }
  return [...groups.values()]
}

function collect(value: unknown, wanted: Map<string, unknown[]>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, member] of Object.entries(value)) {
    if (key === 'item' || Object.hasOwn(factTable, key)) wanted.set(key, [...(wanted.get(key) ?? []), member])
    else collect(member, wanted)
  }
}

const cutsOf = (cuts: readonly unknown[]): readonly number[] =>
  [
    ...new Set(cuts.flatMap((it) => (typeof it === 'number' ? [it, Math.floor(it) + 1] : Object.values(it as Record<string, number>)))),
  ].sort((a, b) => a - b)

const cutOf = ({ from, until }: Range<number>): Cut => (until === null ? { atLeast: from } : { atLeast: from, below: until })
