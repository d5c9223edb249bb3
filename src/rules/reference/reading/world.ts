import type { FactName, FactNameOf } from '../../../vocabulary/facts.ts'
import { facts as factTable } from '../../../vocabulary/facts.ts'
import { instruments } from '../../../vocabulary/instruments.ts'

type Value = string | number
type KnownFacts = { readonly [K in FactName]?: Value }

/** What is known: the value of each fact, or undefined where it is unknown. */
export interface World {
  readonly valueOf: (fact: FactName) => Value | undefined
}

/** The world in which nothing is known. A pattern that is false here is false because of the item, whatever the facts. */
export const blankWorld: World = { valueOf: () => undefined }

/**
 * Reads facts as the fact table defines them: a value outside the domain is unknown, an absent key is the fact's `absent` value or unknown (unknown for all where a key is no fact),
 * derived facts are computed and never read from the input. An order that was found to stand no longer is read as one that was withdrawn.
 */
export function worldOf(input: Readonly<Record<string, unknown>>): World {
  // A key that is no fact may be an event misspelt: then nothing is taken to have not happened.
  const isClean = Object.keys(input).every((key) => Object.hasOwn(factTable, key) && factTable[key as FactName].kind !== 'derived')
  const known: { [K in FactName]?: Value } = {}
  for (const name of Object.keys(factTable) as FactName[]) {
    const value = readFact(name, input, isClean)
    if (value !== undefined) known[name] = value
  }
  Object.assign(known, derivedFacts(known))
  return { valueOf: (fact) => known[fact] }
}

/** The same world as the sender could still change it: what is suppliable counts as unknown. */
export const supplied = (world: World): World => ({
  valueOf: (fact) => {
    const value = world.valueOf(fact)
    const definition = factTable[fact]
    const suppliable: readonly Value[] = 'suppliable' in definition ? definition.suppliable : []
    return value !== undefined && suppliable.includes(value) ? undefined : value
  },
})

function readFact(name: FactName, input: Readonly<Record<string, unknown>>, isClean: boolean): Value | undefined {
  const definition = factTable[name]
  if (definition.kind === 'derived') return undefined
  if (!Object.hasOwn(input, name)) return isClean && 'absent' in definition ? definition.absent : undefined
  const value = input[name]
  if (definition.domain === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined
  const domain: readonly string[] = definition.domain
  return typeof value === 'string' && domain.includes(value) ? value : undefined
}

/** What each derived fact is computed from. */
export const derivedFrom = {
  instrumentFamily: ['instrument'],
  crossBorder: ['issuingState', 'addresseeState'],
} as const satisfies Record<FactNameOf<'derived'>, readonly FactNameOf<'index'>[]>

function derivedFacts(known: KnownFacts): KnownFacts {
  const { instrument, issuingState, addresseeState } = known
  return {
    ...(instrument !== undefined && { instrumentFamily: instruments[instrument as keyof typeof instruments].family }),
    ...(issuingState !== undefined && addresseeState !== undefined && { crossBorder: issuingState === addresseeState ? 'no' : 'yes' }),
    // Laws ask this finding of few orders. Whoever makes it all the same has closed the order under every law.
    ...(known.orderStillStands === 'no' && { orderState: 'withdrawn' }),
  }
}
