import { isCalendarDate } from '../../foundation/calendar-date.ts'
import { isHex32 } from '../../foundation/hex.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { takePlainData } from '../../foundation/plain-data.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { instructionsIssueCodes, packIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { checkPattern } from '../parse-pack/check-pattern.ts'
import { aName, isName } from '../parse-pack/is-name.ts'
import { isObject, type Plain, type Say } from '../parse-pack/say.ts'
import type { Instructions } from './instructions.ts'

// What a waiver applies to is a pattern as packs have them.
const words = { ...instructionsIssueCodes, ...packIssueCodes }
const issue = /* @__PURE__ */ issueOf(words)
type SayHere = Say<keyof typeof words>

/**
 * Reads an operator's instructions that arrive as data and says everything that is wrong with them. They are the only document that opens what
 * packs leave shut, so nothing in it may be misspelt, undated or without a name. Never throws.
 *
 * The result is a copy that shares nothing with the input. Whether the rules that it names are there, `compile` says.
 *
 * **Issues** `instructions.not-plain-data`, `instructions.missing-field`, `instructions.unknown-field`, `instructions.wrong-type`,
 * `instructions.empty-dates`; of what a waiver applies to also `pack.unknown-fact`, `pack.unknown-value`, `pack.wrong-type`.
 * **Source** docs/deciding.md, "Instructions".
 *
 * @example
 * const result = parseInstructions(JSON.parse(text))
 * if (result.ok) compile(packs, result.value)
 */
export function parseInstructions(input: unknown): Result<Instructions> {
  const { data, issues: notPlain } = takePlainData(input, limits, instructionsIssueCodes)
  const issues: Issue[] = [...notPlain]
  const say: SayHere = (code, path, detail) => {
    issues.push(issue(code, path, detail))
  }
  if (issues.length === 0) checkDocument(data, say)
  const [first, ...rest] = issues
  return first === undefined ? success(data as unknown as Instructions) : failure([first, ...rest])
}

const bad = 'instructions.not-plain-data'
const limits = {
  maxDepth: 24,
  maxSize: 1_048_576,
  codes: { notPlain: bad, tooDeep: bad, tooLarge: bad, forbiddenKey: bad },
  knownKeys: new Set<string>(['vouch', 'volunteer', 'lift', 'waiveApproval']),
} as const

type Check = (value: unknown, path: Issue['path'], say: SayHere) => void

const name: Check = (value, path, say) => {
  if (!isName(value)) say('instructions.wrong-type', path, aName)
}
const text: Check = (value, path, say) => {
  if (typeof value !== 'string' || !/^[^\p{C}]{1,500}$/u.test(value.trim()))
    say('instructions.wrong-type', path, 'expected some words in one line')
}
const date: Check = (value, path, say) => {
  if (!isCalendarDate(value)) say('instructions.wrong-type', path, 'expected a date written YYYY-MM-DD')
}
const digest: Check = (value, path, say) => {
  if (!isHex32(value)) say('instructions.wrong-type', path, 'expected the digest of the rule as ruleDigest gives it')
}
const pattern: Check = (value, path, say) => {
  checkPattern(value, { path, terms: [], allows: 'facts' }, say)
}

const word = { by: text, on: date, reason: text, until: date }
const aboutRule = { pack: name, rule: name, digest, ...word }
const waiver = { when: pattern, ...word }

const entries =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path, say) => {
    if (!Array.isArray(value)) say('instructions.wrong-type', path, 'expected a list')
    else for (const [index, it] of (value as unknown[]).entries()) checkEntry(it, fields, [...path, index], say)
  }

function checkEntry(entry: unknown, fields: Readonly<Record<string, Check>>, path: Issue['path'], say: SayHere): void {
  if (!checkFields(entry, fields, {}, path, say)) return
  const { on, until } = entry
  if (isCalendarDate(on) && isCalendarDate(until) && until <= on) say('instructions.empty-dates', [...path, 'until'])
}

function checkFields(
  value: unknown,
  needed: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>>,
  path: Issue['path'],
  say: SayHere,
): value is Plain {
  if (!isObject(value)) {
    say('instructions.wrong-type', path, 'expected an object')
    return false
  }
  const known = { ...needed, ...optional }
  // A key that is not ours is not named: it could be anything.
  if (Object.keys(value).some((it) => !Object.hasOwn(known, it))) say('instructions.unknown-field', [...path, '*'])
  for (const [key, check] of Object.entries(known)) {
    if (value[key] !== undefined) check(value[key], [...path, key], say)
    else if (Object.hasOwn(needed, key)) say('instructions.missing-field', [...path, key])
  }
  return true
}

function checkDocument(data: unknown, say: SayHere): void {
  const lists = { vouch: entries(aboutRule), volunteer: entries(aboutRule), lift: entries(aboutRule), waiveApproval: entries(waiver) }
  checkFields(data, { id: name, version: name, signedBy: text, signedOn: date }, lists, [], say)
}
