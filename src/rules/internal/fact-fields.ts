import { type FactName, facts as factTable, routeFacts } from '../../vocabulary/facts.ts'
import type { Cut } from '../define-pack/pattern.ts'

/** Values that some pattern asks a fact for. */
export type Wanted = readonly string[] | Cut

/**
 * One fact as bits, one for each class of values that the packs tell apart and one for not known; exactly one of them is set. A place is a
 * word and a bit in it, written as one number: `word << 5 | bit`.
 */
export interface FactField {
  readonly fact: FactName
  /** Classes of values: the place of the bit, and a value that stands for all of the class. */
  readonly classes: readonly { readonly place: number; readonly value: string | number }[]
  /** The place of each enumerated value. */
  readonly placeOf: ReadonlyMap<string, number>
  /** The numbers at which a number changes its class, and the places below, at, between and above them. */
  readonly cuts: readonly number[]
  readonly cutPlaces: readonly number[]
  readonly unknown: number
  /** Values that the sender can still change. */
  readonly suppliable: readonly number[]
}

/** All facts that the packs mention, laid out in words. */
export interface FactFields {
  readonly of: ReadonlyMap<FactName, FactField>
  /** How many words hold what is known before door 4; they come first, and a bucket has looked at them already. */
  readonly indexWords: number
  readonly words: number
  readonly factAt: ReadonlyMap<number, FactName>
  /** For each place of a value that the sender can still change, the place of the same fact not known. */
  readonly unknownOf: ReadonlyMap<number, number>
}

/** 30 bits and not 32, so that a word is a small integer in every engine. */
const wordSize = 30

export const wordOf = (place: number): number => place >> 5
export const bitOf = (place: number): number => 1 << (place & 31)

/** Lays the facts out that are asked for, in the order of the fact table: what stands together in a law then stands in one word. */
export function layOutFacts(wanted: ReadonlyMap<FactName, readonly Wanted[]>): FactFields {
  const of = new Map<FactName, FactField>()
  const factAt = new Map<number, FactName>()
  let [word, bit] = [0, 0]
  const nextPlace = (fact: FactName): number => {
    if (bit === wordSize) [word, bit] = [word + 1, 0]
    factAt.set((word << 5) | bit, fact)
    return (word << 5) | bit++
  }
  const layOut = (fact: FactName): void => {
    const classes = classesOf(fact, [...(wanted.get(fact) ?? []), ...alwaysWanted(fact)])
    // A field that fits into one word is tested at once.
    if (bit + classes.length + 1 > wordSize && classes.length < wordSize) [word, bit] = [word + 1, 0]
    of.set(
      fact,
      fieldOf(fact, classes, () => nextPlace(fact)),
    )
  }
  const names = (Object.keys(factTable) as FactName[]).filter((it) => wanted.has(it) || alwaysWanted(it).length > 0)
  names.filter(isIndex).forEach(layOut)
  if (bit > 0) [word, bit] = [word + 1, 0]
  const indexWords = word
  names.filter((it) => !isIndex(it)).forEach(layOut)
  const unknownOf = new Map([...of.values()].flatMap(({ suppliable, unknown }) => suppliable.map((it) => [it, unknown] as const)))
  return { of, indexWords, words: word + 1, factAt, unknownOf }
}

/** Whether a fact is known before door 4, or derived from such. */
export const isIndex = (fact: FactName): boolean => factTable[fact].kind === 'index' || factTable[fact].kind === 'derived'

/** What the table of outcomes and the waivers of approvals ask for, whatever the packs say. */
function alwaysWanted(fact: FactName): readonly Wanted[] {
  if (fact in routeFacts) return [[routeFacts[fact as keyof typeof routeFacts].passes]]
  if (fact === 'authenticity') return [['sufficient'], ['refuted']]
  return isIndex(fact) ? [[]] : fact === 'emergency' || fact === 'firstContact' ? [['no']] : []
}

interface ValueClass {
  readonly values: readonly (string | number)[]
  /** Which of the stretches of numbers between the cuts belong to it. */
  readonly stretches: readonly number[]
}

/** Values between which no pattern and no remedy of the sender distinguishes are one class. */
function classesOf(fact: FactName, wanted: readonly Wanted[]): readonly ValueClass[] {
  const sets = [...new Map([...wanted, suppliableOf(fact)].map((it) => [JSON.stringify(it), it])).values()]
  const { domain } = factTable[fact]
  const values: readonly (string | number)[] = domain === 'number' ? stretchesOf(cutsOf(wanted)) : domain
  const bySignature = new Map<string, { values: (string | number)[]; stretches: number[] }>()
  for (const [index, value] of values.entries()) {
    const signature = sets.map((it) => (isWanted(value, it) ? '1' : '0')).join('')
    const found = bySignature.get(signature) ?? { values: [], stretches: [] }
    bySignature.set(signature, { values: [...found.values, value], stretches: [...found.stretches, index] })
  }
  return [...bySignature.values()]
}

function fieldOf(fact: FactName, classes: readonly ValueClass[], nextPlace: () => number): FactField {
  const placed = classes.map((it) => ({ ...it, place: nextPlace() }))
  const cutPlaces: number[] = []
  for (const { stretches, place } of placed) for (const it of stretches) cutPlaces[it] = place
  const suppliable: readonly (string | number)[] = suppliableOf(fact)
  const isNumber = factTable[fact].domain === 'number'
  return {
    fact,
    classes: placed.flatMap(({ place, values: [value] }) => (value === undefined ? [] : [{ place, value }])),
    placeOf: new Map(isNumber ? [] : placed.flatMap(({ place, values }) => values.map((it) => [String(it), place] as const))),
    cuts: isNumber
      ? placed.flatMap((it) => it.values.filter((_, at) => (it.stretches[at] ?? 0) % 2 === 1) as number[]).sort((a, b) => a - b)
      : [],
    cutPlaces,
    unknown: nextPlace(),
    suppliable: placed.filter(({ values: [value] }) => value !== undefined && suppliable.includes(value)).map((it) => it.place),
  }
}

const suppliableOf = (fact: FactName): readonly string[] => {
  const definition = factTable[fact]
  return 'suppliable' in definition ? definition.suppliable : []
}

/** Whether a value is one of those asked for. */
export function isWanted(value: string | number, wanted: Wanted): boolean {
  if (typeof value === 'string') return Array.isArray(wanted) && wanted.includes(value)
  if (typeof wanted === 'number') return value === wanted
  const { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = wanted as { atLeast?: number; below?: number }
  return value >= atLeast && value < below
}

/** All numbers at which some pattern changes its mind. */
function cutsOf(wanted: readonly Wanted[]): readonly number[] {
  const points = wanted.flatMap((it) =>
    typeof it === 'number' ? [it] : Array.isArray(it) ? [] : Object.values(it as Record<string, number>),
  )
  return [...new Set(points)].sort((a, b) => a - b)
}

/** A number for each stretch: before the first cut, at it, between it and the next, and so on. */
function stretchesOf(cuts: readonly number[]): readonly number[] {
  const [first = 0] = cuts
  const last = cuts.at(-1) ?? 0
  const between = cuts.flatMap((it, index) => {
    const next = cuts[index + 1]
    return next === undefined ? [it] : [it, it / 2 + next / 2]
  })
  return [first - 1, ...between, Math.min(Math.max(last, 0) * 2 + 1, Number.MAX_VALUE)]
}

/** The place of a number; only numbers that a fact can have are looked up. */
export function placeOfNumber(field: FactField, value: number): number {
  let stretch = 0
  for (const cut of field.cuts) {
    if (value < cut) break
    stretch += value === cut ? 1 : 2
  }
  return field.cutPlaces[stretch] ?? field.unknown
}
