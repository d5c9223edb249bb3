import fc from 'fast-check'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import type { Question } from '../../src/rules/index.ts'
import { type FactName, facts as factTable } from '../../src/vocabulary/index.ts'
import { caseFacts, cuts, day, domainOf, instruments, items, numbers, sender, states } from './arbitrary-packs.ts'
import { given } from './given.ts'

type Plain = Record<string, unknown>

const odd = fc.constantFrom<unknown>('', 'maybe', 'Withdrawn', null, -1, 1e21, true, 'unstated', undefined, ['yes'], Number.NaN)
const value = (fact: FactName): fc.Arbitrary<unknown> =>
  factTable[fact].domain === 'number'
    ? fc.oneof(fc.constantFrom(...cuts, 0.5, 29, 31, 1e9), fc.nat(120))
    : fc.constantFrom(...domainOf(fact))
const entry = (fact: FactName): fc.Arbitrary<readonly [string, unknown]> =>
  fc.oneof({ weight: 30, arbitrary: value(fact) }, { weight: 1, arbitrary: odd }).map((it) => [fact, it] as const)
const settled: Plain = Object.fromEntries(
  Object.entries(given).filter(([name]) =>
    ['addressedEntity', 'establishment', 'channel', 'authorityRoute', 'authenticity'].includes(name),
  ),
)

/** Facts about such laws: mostly at the right door, any of them known, unknown or nonsense. */
const arbitraryCase: fc.Arbitrary<Plain> = fc
  .tuple(
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(settled) },
      { weight: 1, arbitrary: fc.constantFrom({ ...settled, authenticity: undefined }, { ...settled, authenticity: 'refuted' }, {}) },
    ),
    fc.record({
      instrument: fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...instruments) }, { weight: 1, arbitrary: odd }),
      issuingState: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...states) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('unstated', 'BR', 'XX') },
      ),
      addresseeState: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...states) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('unstated', 'BR') },
      ),
    }),
    fc.subarray([...caseFacts.filter((it) => it !== 'channel'), ...numbers, ...sender]).chain((names) => fc.tuple(...names.map(entry))),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('authorityRoute', 'channel', 'establishment', 'addressedEntity')
          .chain((it) => entry(it as FactName))
          .map((it) => [it]),
      },
    ),
    fc.constantFrom<Plain>({}, {}, {}, {}, {}, {}, {}, {}, { ordrState: 'withdrawn' }, { crossBorder: 'no' }),
  )
  .map(([door, index, known, wrong, unclean]) => ({
    ...door,
    ...index,
    ...Object.fromEntries(known),
    ...Object.fromEntries(wrong),
    ...unclean,
  }))

const asked = fc.array(fc.constantFrom(...items, ...items, 'unlisted-data', 'credentials', 'session-ip-log', 'bulk-access', 'anything'), {
  maxLength: 4,
})

/** Dates before, on and after those on which rules begin and end; some are none. */
export const arbitraryDates: fc.Arbitrary<Plain> = fc.record({
  issuedOn: fc.oneof({ weight: 8, arbitrary: day }, { weight: 2, arbitrary: fc.constantFrom<unknown>(null, '2026-02-30', undefined) }),
  receivedOn: fc.oneof({ weight: 20, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom<unknown>('soon', null) }),
  ...{ decidedOn: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: day }) },
})

/** A question about such laws, and sometimes another day by whose law it is judged. */
export const arbitraryQuestionOfPacks: fc.Arbitrary<readonly [Question, CalendarDate | undefined]> = fc.tuple(
  fc
    .tuple(asked, arbitraryCase, arbitraryDates)
    .map(([wanted, facts, dates]) => ({ asked: wanted, facts, group: 'g1', ...dates }) as unknown as Question),
  fc.option(day, { nil: undefined, freq: 5 }),
)
