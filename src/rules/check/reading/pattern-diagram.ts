import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { Cut, Many } from '../../define-pack/pattern.ts'
import { listOf, type Terms, within } from '../../reference/reading/read-pattern.ts'
import type { Diagram, Operation } from '../diagram/diagrams.ts'
import { variableDiagram } from '../diagram/variable-diagram.ts'
import type { PlainPattern } from '../space/mentions.ts'
import type { Space } from '../space/space-of.ts'
import type { Value, World } from '../space/variable.ts'
import { both, byFinding, byOurselves, byStatement, either, no, yes } from './code.ts'

/** What a pattern needs to be read: the space, the terms of its pack, and whether what the sender can still change counts as unknown. */
export interface PatternContext {
  readonly space: Space
  readonly terms: Terms
  readonly supplied: boolean
}

/** The reading of a pattern at every point of the space, as the reference interpreter reads it at one. */
export function patternDiagram(pattern: PlainPattern, context: PatternContext): Diagram {
  const { diagrams } = context.space
  let all = diagrams.leaf(yes)
  for (const [key, wanted] of Object.entries(pattern)) all = diagrams.combine(both, all, partDiagram(key, wanted, context))
  return all
}

function partDiagram(key: string, wanted: unknown, context: PatternContext): Diagram {
  if (key === 'item') return itemDiagram(listOf(wanted as Many<string>), context.space)
  if (key === 'anyOf') return anyOf(wanted as readonly PlainPattern[], context)
  if (key === 'term')
    return anyOf(
      listOf(wanted as Many<string>).flatMap((it) => listOf(context.terms[it] ?? []) as readonly PlainPattern[]),
      context,
    )
  return factDiagram(key as FactName, wanted as Many<string> | Cut, context)
}

function anyOf(patterns: readonly PlainPattern[], context: PatternContext): Diagram {
  const { diagrams } = context.space
  return patterns.reduce((one, it) => diagrams.combine(either, one, patternDiagram(it, context)), diagrams.leaf(no))
}

const itemDiagram = (wanted: readonly string[], space: Space): Diagram =>
  variableDiagram(space, space.levelOfItem, ({ item }) => (item !== undefined && wanted.includes(item) ? yes : no))

type FactContext = Pick<PatternContext, 'space' | 'supplied'>

/** Whether a fact is as wanted. */
export function factDiagram(fact: FactName, wanted: Many<string> | Cut, context: FactContext): Diagram {
  const asGiven = givenDiagram(fact, wanted, context)
  const { diagrams, levelOfFact } = context.space
  if (fact !== 'orderState' || !levelOfFact.has('orderStillStands')) return asGiven
  const isOver = givenDiagram('orderStillStands', 'no', context)
  return diagrams.combine(listOf(wanted as Many<string>).includes('withdrawn') ? orIsOver : unlessIsOver, asGiven, isOver)
}

// An order that was found to stand no longer is read as one that was withdrawn.
const orIsOver: Operation = { on: (given, isOver) => (isOver === yes ? yes : given) }
const unlessIsOver: Operation = { on: (given, isOver) => (isOver === yes ? no : given) }

const givenDiagram = (fact: FactName, wanted: Many<string> | Cut, { space, supplied }: FactContext): Diagram =>
  variableDiagram(space, fact, (it) => factCode(fact, wanted, it, supplied))

function factCode(fact: FactName, wanted: Many<string> | Cut, { world }: Value, supplied: boolean): number {
  const value = world[fact]
  if (value === undefined) return whoFindsOut(fact, world)
  const definition = factTable[fact]
  // What is known, but not as it should be, only the sender can change.
  if (supplied && 'suppliable' in definition && (definition.suppliable as readonly unknown[]).includes(value)) return byStatement
  if (typeof value === 'string') return listOf(wanted as Many<string>).includes(value) ? yes : no
  return within(value, wanted as Cut) ? yes : no
}

/** What an unknown fact hangs on. A derived fact hangs on what it comes from. */
function whoFindsOut(fact: FactName, world: World): number {
  if (fact === 'crossBorder') return world.addresseeState === undefined ? byOurselves : byStatement
  const { kind } = factTable[fact]
  if (kind === 'established' || fact === 'addresseeState') return byOurselves
  return kind === 'finding' ? byFinding : byStatement
}
