import { dataItems } from '../../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import { createDiagrams, type Diagrams } from '../diagram/diagrams.ts'
import { dateValues } from './date-values.ts'
import { classesOf } from './fact-values.ts'
import { instrumentValues, stateValues } from './index-values.ts'
import type { Mentions } from './mentions.ts'
import type { Value, Variable } from './variable.ts'

/** The space that a proof looks at: all combinations of values that the packs can tell apart, each fact known or unknown. */
export interface Space {
  readonly variables: readonly Variable[]
  /** Which variable carries a fact; none if nothing can tell its values apart. */
  readonly levelOfFact: ReadonlyMap<FactName, number>
  readonly levelOfItem: number
  readonly levelOfDates: number
  readonly diagrams: Diagrams
  readonly points: bigint
}

const ofStates: readonly FactName[] = ['issuingState', 'addresseeState', 'crossBorder']
const ofInstrument: readonly FactName[] = ['instrument', 'instrumentFamily']

/**
 * Lays out the space: instrument, States, dates, thing, then the facts in the order of the vocabulary. Values that no pattern tells apart share one
 * place and are shown by one of them; numbers are cut where a pattern cuts them; dates where a rule begins or ends.
 *
 * The two States are one variable, since a border lies between them or not. `unlisted-data` and what is granted to nobody have no place: the
 * interpreter answers these without asking a rule.
 */
export function spaceOf(mentions: Mentions): Space {
  const rest = (Object.keys(factTable) as FactName[])
    .filter((it) => mentions.facts.has(it) && !ofStates.includes(it) && !ofInstrument.includes(it))
    .map((name): Variable => ({ name, facts: [name], values: classesOf(name, mentions.facts.get(name) ?? []) }))
  const variables: readonly Variable[] = [
    { name: 'instrument', facts: ofInstrument, values: instrumentValues(mentions) },
    { name: 'states', facts: ofStates, values: stateValues(mentions) },
    { name: 'dates', facts: [], values: dateValues(mentions) },
    { name: 'item', facts: [], values: itemValues(mentions) },
    ...rest,
  ]
  return {
    variables,
    levelOfFact: new Map(variables.flatMap((it, level) => it.facts.map((fact) => [fact, level] as const))),
    levelOfItem: 3,
    levelOfDates: 2,
    diagrams: createDiagrams(variables.map((it) => it.values.length)),
    points: variables.reduce((product, it) => product * BigInt(it.values.length), 1n),
  }
}

function itemValues({ items }: Mentions): readonly Value[] {
  const seen = new Map<string, Value>()
  for (const item of Object.keys(dataItems) as (keyof typeof dataItems)[]) {
    const signature = items.map((it) => (it.includes(item) ? '1' : '0')).join('')
    if (!seen.has(signature)) seen.set(signature, { item, world: {}, written: {}, known: 0, rank: 0 })
  }
  return [...seen.values()]
}
