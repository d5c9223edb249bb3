import fc from 'fast-check'
import type { Question } from '../../src/rules/index.ts'
import {
  dataItems,
  type FactName,
  facts as factTable,
  type RequestedItem,
  ungrantableItems,
  unlistedItem,
} from '../../src/vocabulary/index.ts'
import { given } from './given.ts'

/** Facts as plain data. */
export type PlainFacts = Readonly<Record<string, string | number>>

/** The facts that a caller may give, in the order of the table. */
export const givableFacts: readonly FactName[] = (Object.keys(factTable) as FactName[]).filter((it) => factTable[it].kind !== 'derived')

/** Any value of a fact. States are drawn from a few, so that borders matter. */
export function arbitraryValue(fact: FactName): fc.Arbitrary<string | number> {
  const { domain } = factTable[fact]
  if (fact === 'issuingState' || fact === 'addresseeState') return fc.constantFrom('DE', 'IE', 'DK', 'US', 'TR', 'RU')
  return domain === 'number' ? fc.nat(400) : fc.constantFrom(...(domain as readonly string[]))
}

const someOf = (names: readonly FactName[]): fc.Arbitrary<PlainFacts> =>
  fc.record(Object.fromEntries(names.map((it) => [it, arbitraryValue(it)])), { requiredKeys: [] }) as fc.Arbitrary<PlainFacts>

/** The given order, with up to five facts otherwise or unknown; nearer to the edge than anything drawn blindly. */
const nearTheGiven: fc.Arbitrary<PlainFacts> = fc
  .array(
    fc
      .constantFrom(...givableFacts)
      .chain((name) =>
        fc.tuple(
          fc.constant(name),
          fc.oneof({ weight: 2, arbitrary: arbitraryValue(name) }, { weight: 1, arbitrary: fc.constant(undefined) }),
        ),
      ),
    { maxLength: 5 },
  )
  .map(
    (changes) =>
      Object.fromEntries(
        Object.entries({ ...given, emergencyReasons: 'present', ...Object.fromEntries(changes) }).filter(
          ([, value]) => value !== undefined,
        ),
      ) as PlainFacts,
  )

/** Valid facts of which any may be unknown. */
export const arbitraryFacts: fc.Arbitrary<PlainFacts> = fc.oneof(
  { weight: 3, arbitrary: nearTheGiven },
  { weight: 1, arbitrary: someOf(givableFacts) },
)

/** Anything that can be asked for. */
export const arbitraryItem: fc.Arbitrary<RequestedItem> = fc.constantFrom(
  ...([...Object.keys(dataItems), ...Object.keys(ungrantableItems), unlistedItem] as RequestedItem[]),
)

/** A question about such facts, on days around the one on which the Regulation applies. */
export const arbitraryQuestion: fc.Arbitrary<Question> = fc.record({
  asked: fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 3 }),
  facts: arbitraryFacts as unknown as fc.Arbitrary<Question['facts']>,
  issuedOn: fc.constantFrom('2026-11-02', '2026-11-02', '2026-11-02', '2026-08-17', '2026-08-18', null),
  receivedOn: fc.constantFrom('2026-11-03', '2026-11-03', '2026-08-18'),
  group: fc.constant('g1'),
})
