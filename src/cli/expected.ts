import { nextDue } from '../corridor/clocks-of.ts'
import type { Handled } from '../corridor/handled.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { answersOf } from './answers-of.ts'
import { json } from './json-file.ts'

/** What was expected of one request. */
export interface Expectation {
  readonly outcome: string
  readonly items?: readonly {
    readonly items: readonly string[]
    readonly outcome: string
    readonly ground?: string
    readonly reason?: string
    readonly route?: string
    /** A citation that must be among those of the deciding rules; null if no rule decides. */
    readonly article: string | null
    readonly says: string
  }[]
  readonly strictDue?: string | null
  /** The codes of all issues, in order, for a request that cannot be read. */
  readonly issues?: readonly string[]
  /** The codes of all notes, in order, where somebody cares. */
  readonly notes?: readonly string[]
  /** What was expected once the events of the case were known. */
  readonly afterEvents?: Expectation
}

/** Reads the expectations, by the name of the request. */
export function expectations(file: string): Readonly<Record<string, Expectation>> {
  const data = json(file)
  const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null && !Array.isArray(it)
  if (!isObject(data) || !Object.values(data).every((it) => isObject(it) && 'outcome' in it)) {
    throw new UsageError('cli.bad-expectations', 'the file of expectations must be an object of { outcome, … } by the name of the request')
  }
  return data as Readonly<Record<string, Expectation>>
}

/** Everything in which an answer differs from what was expected; empty if nothing does. */
export function differences(handled: Handled, expected: Expectation | undefined): string[] {
  if (expected === undefined) return ['nothing was expected of this request']
  const found: string[] = []
  const compare = (what: string, got: unknown, want: unknown): void => {
    if (JSON.stringify(got) !== JSON.stringify(want)) found.push(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(want)}`)
  }
  compare('outcome', handled.outcome, expected.outcome)
  if (expected.issues !== undefined)
    compare(
      'issues',
      handled.issues.map((it) => it.code),
      expected.issues,
    )
  if (expected.notes !== undefined)
    compare(
      'notes',
      handled.notes.map((it) => it.code),
      expected.notes,
    )
  if (expected.strictDue !== undefined) compare('strict deadline', nextDue(handled.clocks)?.strictAt ?? null, expected.strictDue)

  const answers = answersOf(handled)
  const wanted = expected.items ?? []
  compare('number of answers', answers.length, wanted.length)
  for (const [index, want] of wanted.entries()) {
    const got = answers[index]
    if (got === undefined) continue
    const { outcome, ground, reason, route } = got.decision
    compare(
      `answer ${index + 1}`,
      { items: got.items, outcome, ground, reason, route },
      { items: [...want.items].sort(), outcome: want.outcome, ground: want.ground, reason: want.reason, route: want.route },
    )
    if (want.article === null ? got.cites.length > 0 : !got.cites.includes(want.article))
      compare(`article of answer ${index + 1}`, got.cites, want.article)
  }
  return found
}
