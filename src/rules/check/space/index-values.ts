import { countries } from '../../../vocabulary/countries.ts'
import { type Instrument, instruments } from '../../../vocabulary/instruments.ts'
import type { Many } from '../../define-pack/pattern.ts'
import { listOf } from '../../reference/reading/read-pattern.ts'
import type { Mentions } from './mentions.ts'
import type { Value } from './variable.ts'

const nothing: Value = { world: {}, written: {}, known: 0, rank: 1 }

/** Unknown, and one instrument of each class: named by the same patterns, of families named by the same, with the same act. */
export function instrumentValues({ facts }: Mentions): readonly Value[] {
  const named = (facts.get('instrument') ?? []) as readonly Many<string>[]
  const families = (facts.get('instrumentFamily') ?? []) as readonly Many<string>[]
  const seen = new Map<string, Value>()
  for (const instrument of Object.keys(instruments) as Instrument[]) {
    const { act, family } = instruments[instrument]
    const signature = `${act} ${bits(named, instrument)} ${bits(families, family)}`
    if (!seen.has(signature))
      seen.set(signature, { world: { instrument, instrumentFamily: family }, written: { instrument }, known: 1, rank: 0 })
  }
  return [nothing, ...seen.values()]
}

/** Both States, each unknown or of a class; where a pattern asks for it, with a border between them and without, as far as there are such States. */
export function stateValues({ facts, territories }: Mentions): readonly Value[] {
  const classes = (fact: 'issuingState' | 'addresseeState'): readonly (readonly string[])[] => {
    const lists = [...territories[fact], ...((facts.get(fact) ?? []) as readonly Many<string>[])]
    const seen = new Map<string, string[]>()
    for (const country of countries) {
      const signature = bits(lists, country)
      seen.set(signature, [...(seen.get(signature) ?? []), country])
    }
    return [...seen.values()]
  }
  const borders = facts.has('crossBorder')
  const issuing = classes('issuingState')
  const addressee = classes('addresseeState')
  const one = (fact: 'issuingState' | 'addresseeState', country: string): Value => ({
    world: { [fact]: country },
    written: { [fact]: country },
    known: 1,
    rank: 0,
  })
  const both = (issuingState: string, addresseeState: string): Value => ({
    world: { issuingState, addresseeState, crossBorder: issuingState === addresseeState ? 'no' : 'yes' },
    written: { issuingState, addresseeState },
    known: 2,
    rank: 0,
  })
  const pairs = issuing.flatMap((left) =>
    addressee.flatMap((right) => {
      const within = left.find((it) => right.includes(it))
      const across = firstPair(left, right)
      const all = [...(within === undefined ? [] : [both(within, within)]), ...(across === undefined ? [] : [both(...across)])]
      return borders ? all : all.slice(-1)
    }),
  )
  return [
    nothing,
    ...issuing.flatMap((it) => it.slice(0, 1)).map((it) => one('issuingState', it)),
    ...addressee.flatMap((it) => it.slice(0, 1)).map((it) => one('addresseeState', it)),
    ...pairs,
  ]
}

function firstPair(left: readonly string[], right: readonly string[]): readonly [string, string] | undefined {
  for (const a of left) for (const b of right) if (a !== b) return [a, b]
  return undefined
}

const bits = (lists: readonly Many<string>[], value: string): string => lists.map((it) => (listOf(it).includes(value) ? '1' : '0')).join('')
