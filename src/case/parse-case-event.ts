import * as z from 'zod/mini'
import { isInstant } from '../foundation/is-instant.ts'
import type { Issue } from '../foundation/issue.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { nameKey } from '../foundation/name-key.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import { caseIssueCodes } from '../foundation/stage-issue-codes.ts'
import { dataItems, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import { facts } from '../vocabulary/facts.ts'
import { type CaseEvent, establishable, findings } from './case-event.ts'

const issue = /* @__PURE__ */ issueOf(caseIssueCodes)

/**
 * Reads an event of a case: a finding, an approval, evidence, an answer, a withdrawal. Every event has a name and an instant, and findings have a
 * reason; without them it is none. Never throws.
 *
 * **Issues** `case.not-plain-data`, `case.bad-event`.
 * **Source** docs/deciding.md, "What is missing".
 *
 * @example
 * const event = parseCaseEvent({ kind: 'finding', fact: 'persecution', value: 'no', reason: 'a sale of bicycles', by: 'A. Example', at: '2026-09-16T13:00:00Z' })
 */
export function parseCaseEvent(input: unknown): Result<CaseEvent> {
  const { data, issues: notPlain } = takePlainData(input, limits, caseIssueCodes)
  if (notPlain[0] !== undefined) return failure([notPlain[0], ...notPlain.slice(1)])
  const parsed = z.safeParse(eventSchema, data, { error: () => '' })
  if (!parsed.success) {
    const issues = parsed.error.issues.map((it) => issue('case.bad-event', placeOf(it.path)))
    return failure([issues[0] ?? issue('case.bad-event'), ...issues.slice(1)])
  }
  return success(parsed.data as CaseEvent)
}

/** Every key on a path is a name of ours but those of evidence, which are whatever the sender wrote. */
const placeOf = (path: readonly PropertyKey[]): Issue['path'] =>
  path
    .filter((step) => typeof step !== 'symbol')
    .map((step, index) => (path[0] === 'evidence' && index === 2 && !evidenceKeys.has(String(step)) ? '*' : step))

const evidenceKeys: ReadonlySet<string> = new Set(['about', 'verdict', 'method', 'by', 'at'])

const limits = {
  maxDepth: 34,
  maxSize: 1_048_576,
  codes: {
    notPlain: 'case.not-plain-data',
    tooDeep: 'case.not-plain-data',
    tooLarge: 'case.not-plain-data',
    forbiddenKey: 'case.bad-event',
  },
  knownKeys: new Set<string>(['kind', 'by', 'at', 'fact', 'value', 'reason', 'group', 'items', 'evidence', 'answer', 'request']),
} as const

const words = z.string().check(z.maxLength(1000), z.regex(/\S/))
const instant = z.string().check(z.refine(isInstant))
const act = {
  by: z.string().check(
    z.maxLength(1000),
    z.refine((it) => nameKey(it) !== ''),
  ),
  at: instant,
}
// What the enforcing authority answers is an event of its own.
const evidence = z.array(z.record(z.string(), z.string()).check(z.refine((it) => it['about'] !== 'enforcing-authority')))
const items = [...Object.keys(dataItems), ...Object.keys(ungrantableItems), unlistedItem]

/** What can be established about one fact: one of its values. */
function establishmentOf<const F extends (typeof establishable)[number]>(fact: F) {
  return z.strictObject({
    kind: z.literal('establishment'),
    fact: z.literal(fact),
    value: z.enum(facts[fact].domain),
    reason: words,
    ...act,
  })
}

const establishmentSchema = z.discriminatedUnion('fact', [
  establishmentOf('addressedEntity'),
  ...establishable.slice(1).map(establishmentOf),
])

const eventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finding'), fact: z.enum(findings), value: z.enum(['yes', 'no']), reason: words, ...act }),
  establishmentSchema,
  z.strictObject({ kind: z.literal('approval'), group: words, items: z.array(z.enum(items)).check(z.minLength(1)), ...act }),
  z.strictObject({ kind: z.literal('evidence'), evidence: evidence.check(z.minLength(1)), ...act }),
  z.strictObject({ kind: z.literal('clarification-asked'), ...act }),
  z.strictObject({ kind: z.literal('clarification-answered'), request: z.unknown(), evidence: z.exactOptional(evidence), ...act }),
  z.strictObject({
    kind: z.literal('enforcing-authority-answered'),
    answer: z.enum(['no-refusal', 'no-answer-in-time', 'refused', 'partial']),
    ...act,
  }),
  z.strictObject({ kind: z.literal('withdrawal'), ...act }),
])
