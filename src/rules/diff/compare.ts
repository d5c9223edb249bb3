import type { FactName } from '../../vocabulary/facts.ts'
import { compile } from '../compile.ts'
import type { RulePack } from '../define-pack/pack.ts'
import type { Engine } from '../engine.ts'
import { answerAt, differenceOf } from './answers.ts'
import { type Classes, classesOf } from './classes.ts'
import { packsThatMeet } from './packs-that-meet.ts'
import type { Cell } from './joined-cells.ts'
import { type MovedPart, movedParts, withPart } from './moved-parts.ts'
import type { MovedRule, PackDiff, Region } from './pack-diff.ts'
import { cellsOf, type Sides } from './regions-of.ts'

/** A part that moved, with the regions found so far. */
export interface Found {
  readonly part: MovedPart
  readonly spans: Region[]
  complete: boolean
}

/** The parts that moved, in order. */
export function toldOf(found: readonly Found[]): PackDiff {
  const moved = found
    .map(({ part: { pack, rule, change }, spans, complete }): MovedRule => ({ pack, rule, change, regions: overTime(spans), complete }))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return { moved, complete: moved.every((it) => it.complete) }
}

/** By which a part is found again. */
export const nameOf = ({ pack, rule }: { readonly pack: string; readonly rule: string | null }): string => `${pack}#${rule ?? ''}`

/** A part with what it changes. */
export interface PartCells {
  readonly part: MovedPart
  readonly cells: readonly Cell[]
  readonly complete: boolean
  readonly classes: Classes
}

/** Compares two lists of packs that know no dates, each pack that moved together with those that can speak of the same request. */
export function diffOn(before: readonly RulePack[], after: readonly RulePack[], only?: string): readonly PartCells[] {
  const parts = movedParts(before, after)
  const touched = [...new Set(parts.map((it) => it.pack))].filter((it) => only === undefined || it === only)
  return touched.flatMap((id) => {
    const near = packsThatMeet(id, [...before, ...after])
    const nearOf = (packs: readonly RulePack[]): readonly RulePack[] => packs.filter((it) => near.has(it.id))
    return diffTogether(
      id,
      parts.filter((it) => near.has(it.pack)),
      nearOf(before),
      nearOf(after),
    )
  })
}

function diffTogether(
  id: string,
  parts: readonly MovedPart[],
  before: readonly RulePack[],
  after: readonly RulePack[],
): readonly PartCells[] {
  const classes = classesOf([...before, ...after])
  const [old, now] = [compile(before), compile(after)]
  const engines = new Map<MovedPart, { readonly without: Engine; readonly withIt: Engine }>()
  const enginesOf = (part: MovedPart): { readonly without: Engine; readonly withIt: Engine } => {
    const made = engines.get(part) ?? {
      without: compile(withPart(after, part, 'before')),
      withIt: compile(withPart(before, part, 'after')),
    }
    engines.set(part, made)
    return made
  }
  const moves = (part: MovedPart, ...[item, facts]: Point): boolean =>
    differenceOf(answerAt(enginesOf(part).without, item, facts), answerAt(now, item, facts)) !== null ||
    differenceOf(answerAt(old, item, facts), answerAt(enginesOf(part).withIt, item, facts)) !== null
  const sides: Sides = {
    before: old,
    after: now,
    classes,
    // The head of a pack answers only for what no rule does; several parts that move only together answer for it all.
    accounts: (part, ...point) => {
      const others = parts.filter((it) => it.rule !== null)
      if (part.rule === null) return !others.some((it) => moves(it, ...point))
      return moves(part, ...point) || !parts.some((it) => moves(it, ...point))
    },
  }
  return parts.filter((it) => it.pack === id).map((part) => ({ part, ...cellsOf(part, sides), classes }))
}

type Point = Parameters<Sides['accounts']> extends [MovedPart, ...infer Rest] ? Rest : never

/** A cell as it is told. A fact of which every value is in the box says nothing about it. */
export function regionOf({ items, facts, before, after }: Cell, classes: Classes): Omit<Region, 'from' | 'until'> {
  const limits = (Object.keys(facts) as FactName[]).flatMap((fact) => {
    const values = facts[fact]?.values ?? []
    const everything = classes.ofFact(fact).reduce((count, it) => count + it.values.length, 0)
    return values.length === everything ? [] : [[fact, values] as const]
  })
  return { items: [...items].sort(), facts: Object.fromEntries(limits), before, after }
}

/** Regions that are the same on the days before and after a turning day are one. */
function overTime(regions: readonly Region[]): readonly Region[] {
  const list: Region[] = []
  for (const region of regions) {
    const key = spaceOf(region)
    const at = list.findIndex((it) => it.until !== null && it.until === region.from && spaceOf(it) === key)
    const earlier = list[at]
    if (earlier === undefined) list.push(region)
    else list[at] = { ...earlier, until: region.until }
  }
  return list
}

const spaceOf = ({ items, facts, before, after }: Region): string => JSON.stringify([items, facts, before, after])
