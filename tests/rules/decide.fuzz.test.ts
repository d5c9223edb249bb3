import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, type Json } from '../../src/foundation/canonical-json.ts'
import { allRulePacks } from '../../src/rule-packs/all.ts'
import { baseline } from '../../src/rule-packs/policies/baseline.ts'
import { compile, decide, explain, type Question } from '../../src/rules/index.ts'
import { facts as factTable } from '../../src/vocabulary/index.ts'
import { arbitraryQuestion } from '../support/arbitrary-facts.ts'
import { given } from '../support/given.ts'

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2_000)
const engine = compile([...allRulePacks, baseline])

/** Stands for a name, an address or whatever else must never come out again. */
const marker = 'MARKER-7f3a'
const factNames = [...Object.keys(factTable), '__proto__', 'constructor', 'toString', 'hasOwnProperty', marker]

const thrower = (): never => {
  throw new Error(marker)
}
/** What no caller would send: each is a value with a marker somewhere in it. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    marker,
    '\ud800',
    '2026-02-30',
    [],
    [[]],
    {},
  ),
  fc
    .constantFrom<() => unknown>(
      () => Symbol(marker),
      () => 10n,
      () => () => marker,
      () => new Date(0),
      () => new Map([[marker, marker]]),
      () => new String(marker),
      () => new Proxy({}, { get: thrower, ownKeys: thrower, getPrototypeOf: thrower, getOwnPropertyDescriptor: thrower }),
      () => new Proxy([marker], {}),
      () => Object.defineProperty({}, 'emergency', { get: thrower, enumerable: true }),
      () => Object.create({ emergency: 'yes', asked: ['phone-number'] }) as object,
      () => JSON.parse(`{"__proto__":{"emergency":"${marker}"},"constructor":"${marker}"}`) as object,
      () => Array.from({ length: 70_000 }, () => marker),
      () => Object.assign([], { length: 4_294_967_295 }),
      () => [Array.from({ length: 20 }).reduce<unknown>((inner) => [inner], marker)],
      () => {
        const circle: Record<string, unknown> = { marker }
        circle['facts'] = circle
        return circle
      },
    )
    .map((make) => make()),
  fc.anything({
    maxDepth: 2,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
)

const someFacts = fc.array(fc.tuple(fc.constantFrom(...factNames), hostile), { maxLength: 4 }).map((entries) => {
  const facts: Record<string, unknown> = { ...given }
  for (const [name, value] of entries) Object.defineProperty(facts, name, { value, enumerable: true, configurable: true, writable: true })
  return facts
})

const hostileQuestion: fc.Arbitrary<unknown> = fc.oneof(
  hostile,
  fc.record(
    { asked: hostile, facts: hostile, issuedOn: hostile, receivedOn: hostile, decidedOn: hostile, group: hostile },
    { requiredKeys: [] },
  ),
  fc.record({
    asked: fc.constant(['phone-number', 'message-content', marker]),
    facts: someFacts,
    issuedOn: fc.constantFrom('2026-11-02', marker),
    receivedOn: fc.constantFrom('2026-11-03', marker),
    group: fc.constant('g1'),
  }),
  fc.record({ asked: fc.array(hostile, { maxLength: 5 }), facts: someFacts, issuedOn: hostile, receivedOn: hostile, group: hostile }),
  fc
    .tuple(arbitraryQuestion, hostile, fc.constantFrom('asked', 'facts', 'issuedOn', 'receivedOn', 'group', marker))
    .map(([question, value, key]) => ({ ...question, [key]: value })),
)

it(
  `never throws, and lets no value out but the group (${String(numRuns)} questions)`,
  () => {
    let opened = 0
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        const decision = decide(engine, question as Question)
        const { group, ...rest } = decision
        const text = canonicalJson(rest as unknown as Json)
        expect(text).not.toContain(marker)
        expect(explain(decision, { language: 'en' })).not.toContain(marker)
        expect(typeof group).toBe('string')
        if (decision.items.some((it) => it.outcome === 'disclose')) opened += 1
      }),
      { numRuns, seed: 1543 },
    )
    expect(opened).toBeGreaterThan(0)
  },
  Math.max(120_000, numRuns * 5),
)
