import type { DataItem } from '../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import type { Engine } from '../engine.ts'
import { answerAt, bestRest, differenceOf, type PlainFacts, provenSender } from './answers.ts'
import type { Class, Classes } from './classes.ts'
import { type ContextGroup, contextGroups } from './contexts.ts'
import { isAbout } from './is-about.ts'
import { factsOfPart, type MovedPart } from './moved-parts.ts'
import { readsOtherwise } from './reads-otherwise.ts'
import { type Cell, joinedCells } from './joined-cells.ts'

/** Two sides that are compared, without dates in them. */
export interface Sides {
  readonly before: Engine
  readonly after: Engine
  readonly classes: Classes
  /** Whether a part accounts for a difference: without it there would be another one, or with it alone. */
  readonly accounts: (part: MovedPart, item: DataItem, facts: PlainFacts) => boolean
}

/** A space with more points than this is not looked through. */
const maxPoints = 20_000
/** So many of them may need an answer. */
const maxAnswers = 4_000

/** The cells of the space in which a part changes the decision, joined where they touch; incomplete where the space is too large. */
export function cellsOf(part: MovedPart, sides: Sides): { readonly cells: readonly Cell[]; readonly complete: boolean } {
  const mentioned = factsOfPart(part)
  const facts = mentioned.filter((it) => !isContext(it))
  const axes = facts.map((it) => sides.classes.ofFact(it))
  const groups = contextGroups(part, mentioned, sides.classes, [sides.before, sides.after])
  // Of items that no rule tells apart one is asked for.
  const items = sides.classes.items
    .flatMap((alike) => alike.slice(0, 1).map((item) => ({ item, alike })))
    .filter((it) => isAbout(part, it.item))
  const size = axes.reduce((product, it) => product * it.length, groups.length * items.length)
  if (size > maxPoints) return { cells: [], complete: false }

  const cells: Cell[] = []
  let answers = 0
  for (const group of groups) {
    for (const { item, alike } of items) {
      for (const point of pointsOf(axes)) {
        const known = Object.fromEntries(facts.map((it, index) => [it, point[index]?.stands ?? null]))
        if (!readsOtherwise(part, item, { ...group.contexts[0], ...known })) continue
        answers += 1
        if (answers > maxAnswers) return { cells: joinedCells(cells), complete: false }
        const found = differenceAt(part, group, item, known, new Set(facts), sides)
        if (found === null) continue
        const named = { ...group.told, ...Object.fromEntries(facts.map((it, index) => [it, point[index]])) }
        cells.push({ items: alike, facts: named, ...found })
      }
    }
  }
  return { cells: joinedCells(cells), complete: true }
}

/** What a context says: the instrument and the States, and what follows from them. */
const isContext = (fact: FactName): boolean => factTable[fact].kind === 'index' || factTable[fact].kind === 'derived'

function* pointsOf(axes: readonly (readonly Class[])[]): Generator<readonly Class[]> {
  const [first, ...rest] = axes
  if (first === undefined) yield []
  else for (const value of first) for (const others of pointsOf(rest)) yield [value, ...others]
}

/** The first difference that is found: with everything else as the old side needs it to act, as the new side does, or unknown. */
function differenceAt(
  part: MovedPart,
  { contexts }: ContextGroup,
  item: DataItem,
  known: PlainFacts,
  fixed: ReadonlySet<FactName>,
  { before, after, accounts }: Sides,
): ReturnType<typeof differenceOf> {
  for (const acting of [before, after, null]) {
    for (const context of contexts) {
      const facts = { ...provenSender, ...context, ...known }
      const rest = acting === null ? {} : bestRest(acting, item, facts, fixed)
      if (rest === null) continue
      const all = { ...facts, ...rest }
      const difference = differenceOf(answerAt(before, item, all), answerAt(after, item, all))
      if (difference !== null && accounts(part, item, all)) return difference
    }
  }
  return null
}
