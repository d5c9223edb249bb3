import fc from 'fast-check'
import { exampleEnvelope, exampleEpoc, exampleEpocPr, exampleOrder } from './example-epoc.ts'
import { exampleOrders } from './example-orders.ts'
import { exampleUsProcess } from './example-us-process.ts'

/** A word that stands in many texts and keys of what is made here, and must never come out in a message. */
export const marker = 'mArKeR-8f3a'

const text = fc.oneof(
  fc.string(),
  fc.constant(marker),
  fc.string().map((it) => `${it}${marker}`),
)
const key = fc.oneof(
  text,
  fc.constantFrom(
    '__proto__',
    'constructor',
    'form',
    'request',
    'envelope',
    'sectionA',
    'targets',
    'issuing',
    'to',
    'content',
    'territory',
    'status',
  ),
)
/** Whatever JSON can hold, with the marker in any text and any key. */
export const { value: anyJson } = fc.letrec<{ value: unknown }>((tie) => ({
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

/** What an example becomes when up to six things in it are replaced, removed, added, renamed or spoilt. */
export const mutated = (...examples: readonly (() => unknown)[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...examples), fc.array(mutation, { minLength: 1, maxLength: 6 })).map(([example, mutations]) => {
    const input = structuredClone(example())
    const places = placesIn(input)
    for (const it of mutations) mutate(places, it)
    return input
  })

/** A readable request that was mutated. */
export const mutatedRequest: fc.Arbitrary<unknown> = mutated(
  ...[exampleEpoc, exampleEpocPr, exampleOrder, ...Object.values(exampleUsProcess), ...Object.values(exampleOrders)].map(
    (example) => () => ({
      envelope: exampleEnvelope(),
      request: example(),
    }),
  ),
)
