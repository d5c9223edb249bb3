import { canonicalJson } from '../../foundation/canonical-json.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { Engine } from '../engine.ts'
import { and, not } from '../reference/reading/kleene.ts'
import { readPattern } from '../reference/reading/read-pattern.ts'
import { blankWorld, supplied, type World, worldOf } from '../reference/reading/world.ts'
import { acts, answerAt, bestRest, differenceOf, type PlainFacts, provenSender } from './answers.ts'
import type { Class, Classes } from './classes.ts'
import { type ContextGroup, contextGroups } from './contexts.ts'
import { factsOfPart, type MovedPart } from './moved-parts.ts'
import { type Cell, joinedCells } from './joined-cells.ts'

/** Two sides that are compared, without dates in them. */
export interface Sides {
  readonly before: Engine
  readonly after: Engine
  readonly classes: Classes
  /** Ways to act that were found, by engine, item and context. */
  readonly bases: Map<string, PlainFacts | null>
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
  const items = sides.classes.items.filter(([first]) => first !== undefined && isAbout(part, first))
  const size = axes.reduce((product, it) => product * it.length, groups.length * items.length)
  if (size > maxPoints) return { cells: [], complete: false }

  const cells: Cell[] = []
  let answers = 0
  for (const group of groups) {
    for (const item of items) {
      for (const point of pointsOf(axes)) {
        const known = Object.fromEntries(facts.map((it, index) => [it, point[index]?.stands ?? null]))
        if (!matters(part, item[0] ?? 'person-name', { ...group.contexts[0], ...known })) continue
        answers += 1
        if (answers > maxAnswers) return { cells: joinedCells(cells), complete: false }
        const found = differenceAt(part, group, item[0] ?? 'person-name', known, new Set(facts), sides)
        if (found === null) continue
        const named = { ...group.told, ...Object.fromEntries(facts.map((it, index) => [it, point[index]])) }
        cells.push({ items: item, facts: named, ...found })
      }
    }
  }
  return { cells: joinedCells(cells), complete: true }
}

const isContext = (fact: FactName): boolean =>
  fact === 'instrument' || fact === 'instrumentFamily' || fact === 'issuingState' || fact === 'addresseeState' || fact === 'crossBorder'

function* pointsOf(axes: readonly (readonly Class[])[]): Generator<readonly Class[]> {
  const [first, ...rest] = axes
  if (first === undefined) yield []
  else for (const value of first) for (const others of pointsOf(rest)) yield [value, ...others]
}

/** Whether a part can be about an item at all. */
const isAbout = ({ before, after }: MovedPart, item: DataItem): boolean =>
  [before, after].some(
    (it) => it !== null && (it.rule === null || readPattern(it.rule.when, blankWorld, item, it.pack.terms ?? {}).truth !== 'no'),
  )

/** Whether a part reads otherwise on the two sides at this point; where it does not, it changes nothing. */
function matters({ before, after }: MovedPart, item: DataItem, facts: PlainFacts): boolean {
  // What a pack says of itself has no reading of its own.
  if (before?.rule === null || after?.rule === null) return true
  const world = worldOf(facts)
  const [a, b] = [readingOf(before, item, world), readingOf(after, item, world)]
  return a.text !== b.text || (a.payload !== b.payload && !(a.isSilent && b.isSilent))
}

function readingOf(
  side: MovedPart['before'],
  item: DataItem,
  world: World,
): { readonly text: string; readonly payload: string; readonly isSilent: boolean } {
  if (side === null) return silent
  const { pack, rule } = side
  if (rule === null) return silent
  const terms = pack.terms ?? {}
  const readings = [world, supplied(world)].map((it) => [
    and([
      readPattern(rule.when, it, item, terms).truth,
      ...(rule.unless === undefined ? [] : [not(readPattern(rule.unless, it, item, terms).truth)]),
    ]),
    'needs' in rule ? readPattern(rule.needs, it, item, {}).truth : '',
  ])
  const isSilent = readings.every(([truth]) => truth === 'no')
  const payload = canonicalJson({ ...rule, id: '', cite: '', says: '', when: '', unless: '', needs: '' })
  return isSilent ? { ...silent, payload } : { text: JSON.stringify(readings), payload, isSilent }
}

const silent = { text: 'silent', payload: '', isSilent: true } as const

/** The first difference that is found: with everything else as the old side needs it to act, as the new side does, or unknown. */
function differenceAt(
  part: MovedPart,
  { contexts }: ContextGroup,
  item: DataItem,
  known: PlainFacts,
  fixed: ReadonlySet<FactName>,
  { before, after, accounts, bases }: Sides,
): ReturnType<typeof differenceOf> {
  // One way to act serves most points of a part, and is found once; where it shows no difference, each point is looked at by itself.
  const common =
    (engine: Engine, name: string) =>
    (facts: PlainFacts): PlainFacts | null => {
      const { instrument, issuingState, addresseeState } = facts
      const key = JSON.stringify([name, item, instrument, issuingState, addresseeState])
      const found = bases.get(key)
      if (found !== undefined) return found
      const base = bestRest(
        engine,
        item,
        { ...provenSender, instrument: instrument ?? null, issuingState: issuingState ?? null, addresseeState: addresseeState ?? null },
        new Set(),
      )
      bases.set(key, base)
      return base
    }
  const rests: readonly ((facts: PlainFacts) => PlainFacts | null)[] = [
    common(before, 'before'),
    common(after, 'after'),
    (facts) => bestRest(before, item, facts, fixed),
    (facts) => bestRest(after, item, facts, fixed),
    () => ({}),
  ]
  for (const restOf of rests) {
    for (const context of contexts) {
      const facts = { ...provenSender, ...context, ...known }
      const rest = restOf(facts)
      if (rest === null) continue
      const all = { ...facts, ...rest, ...known }
      const [was, is] = [answerAt(before, item, all), answerAt(after, item, all)]
      if (rests.indexOf(restOf) < 2 && !acts(was) && !acts(is)) continue
      const difference = differenceOf(was, is)
      if (difference !== null && accounts(part, item, all)) return difference
    }
  }
  return null
}
