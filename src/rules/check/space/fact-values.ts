import { type FactName, facts as factTable } from '../../../vocabulary/facts.ts'
import type { Cut, Many } from '../../define-pack/pattern.ts'
import { listOf, within } from '../../reference/reading/read-pattern.ts'
import type { Value } from './variable.ts'

/** Unknown, and one value for each class that the patterns tell apart. Numbers stay in their order. */
export function classesOf(name: FactName, wanted: readonly (Many<string> | Cut)[]): readonly Value[] {
  const definition = factTable[name]
  const absent = 'absent' in definition ? definition.absent : undefined
  const unknown: Value = { world: {}, written: absent === undefined ? {} : { [name]: null }, known: absent === undefined ? 0 : 1, rank: 1 }
  const known = (value: string | number): Value => ({
    world: { [name]: value },
    written: value === absent ? {} : { [name]: value },
    known: value === absent ? 0 : 1,
    rank: 0,
  })
  return [
    unknown,
    ...(definition.domain === 'number' ? numbers(wanted as readonly Cut[]) : words(name, wanted as readonly Many<string>[])).map(known),
  ]
}

function words(name: FactName, wanted: readonly Many<string>[]): readonly string[] {
  const definition = factTable[name]
  const suppliable: readonly string[] = 'suppliable' in definition ? definition.suppliable : []
  const absent = 'absent' in definition ? definition.absent : undefined
  const seen = new Map<string, string>()
  for (const value of definition.domain as readonly string[]) {
    const signature = [suppliable, ...wanted].map((it) => (listOf(it).includes(value) ? '1' : '0')).join('')
    // What silence means is shown for its class, so that a case can leave it out.
    if (!seen.has(signature) || value === absent) seen.set(signature, value)
  }
  return [...seen.values()]
}

/** One number of each stretch between two cuts. A fact can be any number that is not negative, so there is one between each two. */
function numbers(cuts: readonly Cut[]): readonly number[] {
  const limits = cuts.flatMap((it) => (typeof it === 'number' ? [it] : [it.atLeast ?? 0, it.below ?? 0]))
  const sorted = [...new Set([0, ...limits])].filter((it) => it >= 0).sort((a, b) => a - b)
  const shown = sorted.flatMap((it, index) => [it, between(it, sorted[index + 1])])
  const signature = (value: number): string => cuts.map((it) => (within(value, it) ? '1' : '0')).join('')
  return shown.filter((it, index) => index === 0 || signature(it) !== signature(shown[index - 1] ?? 0))
}

const between = (from: number, to: number | undefined): number => (to === undefined || to - from > 1 ? from + 1 : (from + to) / 2)
