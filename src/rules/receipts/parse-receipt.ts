import type { Json } from '../../foundation/canonical-json.ts'
import { isHex32 } from '../../foundation/hex.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { takePlainData } from '../../foundation/plain-data.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { receiptIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { dataItems, ungrantableItems, unlistedItem } from '../../vocabulary/data-items.ts'
import { declineGrounds, outcomes, referReasons, routes } from '../../vocabulary/outcomes.ts'
import type { Receipt } from './receipt.ts'

const issue = /* @__PURE__ */ issueOf(receiptIssueCodes)

type Check = (value: Json | undefined, path: Issue['path'], say: (path: Issue['path']) => void) => void

/** Reads a receipt that comes from JSON; strict: a key too many, a word that is not ours or a digest that is none makes it no receipt. */
export function parseReceipt(input: unknown): Result<Receipt> {
  const { data, issues } = takePlainData(input, limits, receiptIssueCodes)
  const found: Issue[] = [...issues]
  if (found.length === 0) receipt(data, [], (path) => found.push(issue(bad, path)))
  const [first, ...more] = found
  return first === undefined ? success(data as unknown as Receipt) : failure([first, ...more])
}

const bad = 'receipt.malformed'
const limits = {
  maxDepth: 6,
  maxSize: 1_048_576,
  codes: { notPlain: bad, tooDeep: bad, tooLarge: bad, forbiddenKey: bad },
  knownKeys: new Set<string>(),
} as const

const is =
  (holds: (value: unknown) => boolean): Check =>
  (value, path, say) => {
    if (!holds(value)) say(path)
  }
const oneOf = (...words: readonly object[]): Check => is((it) => typeof it === 'string' && words.some((table) => Object.hasOwn(table, it)))
// Ids and editions of packs and rules are whatever their authors call them, in one line.
const name = is((it) => typeof it === 'string' && /^[^\p{C}]{1,500}$/u.test(it))
const digest = is(isHex32)

const listOf =
  (check: Check): Check =>
  (value, path, say) => {
    if (!Array.isArray(value)) say(path)
    else for (const [index, it] of (value as Json[]).entries()) check(it, [...path, index], say)
  }

const object =
  (members: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path, say) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      say(path)
      return
    }
    const known: Readonly<Record<string, Check>> = { ...members, ...optional }
    // A key that is not ours is not named: it could be anything.
    if (Object.keys(value).some((it) => !Object.hasOwn(known, it))) say([...path, '*'])
    const given = value as Readonly<Record<string, Json | undefined>>
    for (const [key, check] of Object.entries(known))
      if (Object.hasOwn(members, key) || Object.hasOwn(given, key)) check(given[key], [...path, key], say)
  }

const answer = object(
  {
    item: oneOf(dataItems, ungrantableItems, { [unlistedItem]: true }),
    outcome: oneOf(outcomes),
    determinedBy: listOf(name),
    duties: listOf(name),
    rest: digest,
  },
  { ground: oneOf(declineGrounds), reason: oneOf(referReasons), route: oneOf(routes) },
)

const receipt = object(
  {
    v: is((it) => it === 1),
    commitment: digest,
    packs: listOf(object({ id: name, version: name, digest })),
    instructions: is((it) => it === null || isHex32(it)),
    answers: listOf(answer),
    decisionDigest: digest,
    engine: name,
  },
  { signers: listOf(object({ digest, signedBy: name })) },
)
