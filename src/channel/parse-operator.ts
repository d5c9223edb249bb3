import * as z from 'zod/mini'
import type { Issue } from '../foundation/issue.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { isTimeZone } from '../foundation/is-time-zone.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import { operatorIssueCodes } from '../foundation/stage-issue-codes.ts'
import { countries } from '../vocabulary/countries.ts'
import { facts } from '../vocabulary/facts.ts'
import { instrumentFamilies } from '../vocabulary/instruments.ts'
import type { Operator } from './operator.ts'

const issue = /* @__PURE__ */ issueOf(operatorIssueCodes)

/**
 * Reads the operator's profile (`operator.json`): entities, services, contact points. Everything in it is our own statement about ourselves, so
 * a name that leads nowhere, a time zone that does not exist or a misspelt key is an issue and not a silent gap: the profile decides whether a
 * request is at the right door.
 *
 * Never throws.
 *
 * **Issues** `operator.not-plain-data`, `operator.wrong-field`, `operator.unknown-reference`, `operator.ambiguous`,
 * `operator.unknown-zone`.
 * **Source** Dir. (EU) 2023/1544, Art. 4; Reg. (EU) 2022/2065, Arts 11 and 13.
 *
 * @example
 * const operator = parseOperator(JSON.parse(text))
 */
export function parseOperator(input: unknown): Result<Operator> {
  const { data, issues: notPlain } = takePlainData(input, limits, operatorIssueCodes)
  if (notPlain[0] !== undefined) return failure([notPlain[0], ...notPlain.slice(1)])
  const parsed = operatorSchema.safeParse(data)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((it) =>
      issue(
        'operator.wrong-field',
        it.path.filter((step) => typeof step !== 'symbol'),
      ),
    )
    return failure([wrong[0] ?? issue('operator.wrong-field'), ...wrong.slice(1)])
  }
  const operator = parsed.data as Operator
  const [first, ...rest] = [...danglingReferences(operator), ...ambiguities(operator), ...unknownZones(operator)]
  return first === undefined ? success(operator) : failure([first, ...rest])
}

const limits = {
  maxDepth: 8,
  maxSize: 1_048_576,
  codes: {
    notPlain: 'operator.not-plain-data',
    tooDeep: 'operator.not-plain-data',
    tooLarge: 'operator.not-plain-data',
    forbiddenKey: 'operator.wrong-field',
  },
  knownKeys: new Set<string>(['entities', 'services', 'contactPoints']),
} as const

const text = z.string().check(z.minLength(1), z.maxLength(1000))
const texts = z.array(text)
const some = z.minLength(1)
const country = z.enum(countries)

const operatorSchema = z.strictObject({
  name: text,
  entities: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        alsoKnownAs: z.optional(texts),
        state: country,
        zone: text,
        languages: texts.check(some),
        capacity: z.enum(facts.addresseeCapacity.domain),
        answersFor: texts,
      }),
    )
    .check(some),
  services: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        alsoKnownAs: z.optional(texts),
        kind: z.nullable(z.enum(facts.serviceKind.domain)),
        offeredInUnion: z.boolean(),
        publicAuthorityState: z.nullable(country),
        privilegedInfrastructure: z.boolean(),
      }),
    )
    .check(some),
  contactPoints: z
    .array(
      z.strictObject({
        id: text,
        entity: text,
        takes: z.array(z.enum(instrumentFamilies)).check(some),
        directFrom: z.union([z.array(country), z.literal('any')]),
        address: text,
      }),
    )
    .check(some),
  knownAuthorities: z.optional(z.array(z.strictObject({ name: text, state: country, domains: texts }))),
  documentationRanges: z.optional(z.literal('treat-as-public')),
})

function danglingReferences({ entities, services, contactPoints }: Operator): readonly Issue[] {
  const known = (ids: readonly { readonly id: string }[], id: string): boolean => ids.some((it) => it.id === id)
  return [
    ...entities.flatMap((it, index) =>
      it.answersFor.every((id) => known(services, id)) ? [] : [issue('operator.unknown-reference', ['entities', index, 'answersFor'])],
    ),
    ...contactPoints.flatMap((it, index) =>
      known(entities, it.entity) ? [] : [issue('operator.unknown-reference', ['contactPoints', index, 'entity'])],
    ),
  ]
}

/** An id or a name that means two things would let the order of the entries decide. */
function ambiguities({ entities, services, contactPoints }: Operator): readonly Issue[] {
  const lists = { entities, services, contactPoints }
  const repeated = Object.entries(lists).flatMap(([list, entries]) =>
    entries.flatMap((it, index) =>
      entries.findIndex((other) => other.id === it.id) < index ? [issue('operator.ambiguous', [list, index, 'id'])] : [],
    ),
  )
  const namesakes = Object.entries({ entities, services }).flatMap(([list, entries]) =>
    entries.flatMap((it, index) => {
      const before = new Set(entries.slice(0, index).flatMap(namesOf))
      return namesOf(it).some((name) => before.has(name)) ? [issue('operator.ambiguous', [list, index, 'name'])] : []
    }),
  )
  return [...repeated, ...namesakes]
}

const namesOf = (it: { readonly name: string; readonly alsoKnownAs?: readonly string[] }): readonly string[] =>
  [it.name, ...(it.alsoKnownAs ?? [])].map((name) => name.toLowerCase())

function unknownZones({ entities }: Operator): readonly Issue[] {
  return entities.flatMap((it, index) => (isTimeZone(it.zone) ? [] : [issue('operator.unknown-zone', ['entities', index, 'zone'])]))
}
