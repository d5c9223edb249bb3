import { type FactName, routeFacts } from '../../vocabulary/facts.ts'
import type { Route } from '../../vocabulary/outcomes.ts'
import { bitOf, type FactFields, wordOf } from './fact-fields.ts'

const routeNames = Object.keys(routeFacts) as (keyof typeof routeFacts)[]

/** Where the bits of a route fact are: any but the one that passes, and that of not known. */
export interface RouteBits {
  readonly fact: FactName
  readonly otherwise: Route
  readonly wrong: readonly [word: number, bits: number]
  readonly unknown: readonly [word: number, bits: number]
}

/** Finds the bits of the facts that row 1 reads. They have few values, so each field stands in one word. */
export function routeBitsOf(fields: FactFields): readonly RouteBits[] {
  return routeNames.flatMap((fact) => {
    const field = fields.of.get(fact)
    if (field === undefined) return []
    const { passes, otherwise } = routeFacts[fact]
    const wrong = field.classes.filter((it) => it.value !== passes).reduce((bits, it) => bits | bitOf(it.place), 0)
    return [{ fact, otherwise, wrong: [wordOf(field.unknown), wrong], unknown: [wordOf(field.unknown), bitOf(field.unknown)] }]
  })
}

/** For each word the bits that say that a route fact does not pass, or that the sender is not known to be who they say. */
export function doorBitsOf(fields: FactFields): readonly (readonly [word: number, bits: number])[] {
  const masks = new Map<number, number>()
  const add = ([at, bits]: readonly [number, number]): void => {
    masks.set(at, (masks.get(at) ?? 0) | bits)
  }
  for (const { wrong, unknown } of routeBitsOf(fields)) [wrong, unknown].forEach(add)
  const authenticity = fields.of.get('authenticity')
  const passes = authenticity?.placeOf.get('sufficient')
  for (const place of [...(authenticity?.classes.map((it) => it.place) ?? []), authenticity?.unknown])
    if (place !== undefined && place !== passes) add([wordOf(place), bitOf(place)])
  return [...masks]
}

/** Where the bit of one value of a fact is. The value has a class of its own, since it is always asked for. */
export function bitOfValue(fields: FactFields, fact: FactName, value: string): readonly [word: number, bits: number] {
  const place = fields.of.get(fact)?.placeOf.get(value)
  return place === undefined ? [0, 0] : [wordOf(place), bitOf(place)]
}
