import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRequest } from '../../src/request/parse-request.ts'
import { receivedRequestSchema } from '../../src/request/received-request-schema.ts'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from '../support/example-epoc.ts'

// FUZZ_RUNS=100000 for the long run.
const runs = Number(process.env.FUZZ_RUNS ?? 2000)
const marker = 'mArKeR-8f3a'

/** Whatever JSON can hold, with the marker in any text and any key. */
const text = fc.oneof(
  fc.string(),
  fc.constant(marker),
  fc.string().map((it) => `${it}${marker}`),
)
const key = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'form', 'request', 'envelope', 'sectionA', 'targets', 'to'))
const { value: anyJson } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      text,
      fc.boolean(),
      fc.constant(null),
      fc.double(),
      fc.integer(),
      fc.constantFrom('epoc', '2026-07-13', '2026-01-01T00:00:00Z'),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  ),
}))

/** Things that JSON cannot hold. */
const notJson = fc.constantFrom<() => unknown>(
  () => undefined,
  () => 1n,
  () => Symbol(marker),
  () => () => marker,
  () => new Date(Number.NaN),
  () => new Map([[marker, marker]]),
  (): unknown => new Array(2 ** 32 - 1),
  () => new Proxy({ [marker]: marker }, { ownKeys: () => [marker, marker] }),
  (): unknown => Object.defineProperty({}, marker, { enumerable: true, get: () => marker }),
  () => `\uD800${marker}`,
)

type Step = 'replace' | 'remove' | 'add' | 'rename' | 'spoil'
interface Mutation {
  readonly step: Step
  readonly at: number
  readonly value: unknown
  readonly key: string
  readonly spoiler: () => unknown
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  step: fc.constantFrom<Step>('replace', 'remove', 'add', 'rename', 'spoil'),
  at: fc.nat(),
  value: anyJson,
  key,
  spoiler: notJson,
})

/** Every object and list of a value, with each of its keys. */
const placesIn = (value: unknown): readonly (readonly [Record<string, unknown>, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, it]) => [[value as Record<string, unknown>, name] as const, ...placesIn(it)])
    : []

const define = (owner: object, name: string, value: unknown): void => {
  Object.defineProperty(owner, name, { value, enumerable: true, writable: true, configurable: true })
}

function mutate(places: ReturnType<typeof placesIn>, { step, at, value, key: name, spoiler }: Mutation): void {
  const place = places[at % Math.max(1, places.length)]
  if (place === undefined) return
  const [owner, member] = place
  if (step === 'replace') define(owner, member, value)
  else if (step === 'spoil') define(owner, member, spoiler())
  else if (step === 'add' && !Array.isArray(owner)) define(owner, name, value)
  else if (!Array.isArray(owner)) {
    if (step === 'rename') define(owner, name, owner[member])
    Reflect.deleteProperty(owner, member)
  }
}

const holds = (input: unknown): void => {
  const result = parseRequest(input)
  const told = result.ok ? result.notes : result.issues
  expect(JSON.stringify(told)).not.toContain(marker)
  if (!result.ok) expect(result.issues.length).toBeGreaterThan(0)
  else {
    const stored: unknown = JSON.parse(JSON.stringify(result.value))
    expect(receivedRequestSchema.safeParse(stored).success).toBe(true)
  }
  expect(Object.keys(Object.prototype)).toEqual([])
}

describe('parseRequest, for any input', () => {
  it('never throws and tells no value and no unknown key: arbitrary JSON', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anyJson, fc.boolean(), (value, inside) => {
        holds(value)
        holds(JSON.stringify(value))
        holds(inside ? { envelope: exampleEnvelope(), request: value } : { envelope: value, request: exampleEpoc() })
      }),
      { numRuns: runs },
    )
  })

  it('never throws and tells no value and no unknown key: forms with mutations', { timeout: 3_600_000 }, () => {
    const form = fc.constantFrom<() => unknown>(exampleEpoc, exampleEpocPr, exampleOrder)
    fc.assert(
      fc.property(form, fc.array(mutation, { minLength: 1, maxLength: 6 }), (example, mutations) => {
        const input = structuredClone({ envelope: exampleEnvelope(), request: example() })
        const places = placesIn(input)
        for (const it of mutations) mutate(places, it)
        holds(input)
      }),
      { numRuns: runs },
    )
  })

  it('reads a form whatever text it holds, and the text arrives', { timeout: 3_600_000 }, () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 255 })
    fc.assert(
      fc.property(wellFormed, wellFormed, (name, basis) => {
        const result = parseRequest({ envelope: exampleEnvelope(), request: { form: 'order', legalBasis: basis, addressee: { name } } })
        expect(result.ok && [result.value.request.addressee.name, result.value.request.legalBasis]).toEqual([name, basis])
      }),
      { numRuns: runs },
    )
  })
})
