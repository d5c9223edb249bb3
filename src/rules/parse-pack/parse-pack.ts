import { isCalendarDate } from '../../foundation/calendar-date.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { takePlainData } from '../../foundation/plain-data.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { packIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { countries } from '../../vocabulary/countries.ts'
import { checkPattern } from './check-pattern.ts'
import { checkRule } from './check-rule.ts'
import { checkYields } from './check-yields.ts'
import { aName, isName } from './is-name.ts'
import { isObject, type Plain, type Say } from './say.ts'
import type { RulePack } from '../define-pack/pack.ts'

const issue = /* @__PURE__ */ issueOf(packIssueCodes)

/**
 * Reads a pack that arrives as data and says everything that is wrong with it: misspelt facts, values, terms and fields, rules that yield to
 * nothing or in a circle, permits in a policy, ungrantable items, missing citations. What the compiler says of a pack in TypeScript, this says
 * at run time. Never throws.
 *
 * The result is a copy that shares nothing with the input.
 *
 * **Issues** `pack.not-plain-data`, `pack.missing-field`, `pack.unknown-field`, `pack.wrong-type`, `pack.unknown-fact`, `pack.unknown-value`,
 * `pack.unknown-item`, `pack.unknown-term`, `pack.unknown-rule`, `pack.cyclic-yields`, `pack.duplicate-rule`, `pack.not-for-a-policy`,
 * `pack.empty-dates`, `pack.bad-citation`.
 * **Source** docs/writing-a-rule-pack.md.
 *
 * @example
 * const result = parsePack(JSON.parse(text))
 * if (!result.ok) for (const issue of result.issues) console.error(issue.path.join('.'), issue.message)
 */
export function parsePack(input: unknown): Result<RulePack> {
  const { data, issues: notPlain } = takePlainData(input, limits, packIssueCodes)
  const issues: Issue[] = [...notPlain]
  const say: Say = (code, path, detail) => {
    issues.push(issue(code, path, detail))
  }
  if (issues.length === 0) {
    if (isObject(data)) checkPack(data, say)
    else say('pack.wrong-type', [], 'expected an object')
  }
  const [first, ...rest] = issues
  return first === undefined ? success(data as unknown as RulePack) : failure([first, ...rest])
}

const limits = {
  maxDepth: 24,
  maxSize: 4_194_304,
  codes: {
    notPlain: 'pack.not-plain-data',
    tooDeep: 'pack.not-plain-data',
    tooLarge: 'pack.not-plain-data',
    forbiddenKey: 'pack.unknown-field',
  },
  knownKeys: new Set<string>(['rules', 'terms', 'governs']),
} as const

const head = ['id', 'version', 'title', 'source', 'roles', 'rules']
const lawFields = [...head, 'territory', 'completeness', 'governs', 'reviewed']
const optional = ['terms', 'judgedBy']

function checkPack(pack: Plain, say: Say): void {
  const isPolicy = Array.isArray(pack['roles']) && pack['roles'].includes('policy')
  const needed = isPolicy ? head : lawFields
  for (const name of needed) if (pack[name] === undefined) say('pack.missing-field', [name])
  for (const name of Object.keys(pack))
    if (![...needed, ...(isPolicy ? ['terms'] : optional)].includes(name)) say('pack.unknown-field', [name])
  for (const name of ['id', 'version']) if (pack[name] !== undefined && !isName(pack[name])) say('pack.wrong-type', [name], aName)
  for (const name of ['title', 'source']) {
    const value = pack[name]
    if (value !== undefined && (typeof value !== 'string' || value.trim() === '')) say('pack.wrong-type', [name], 'expected text')
  }
  checkRoles(pack['roles'], isPolicy, say)
  if (!isPolicy) checkLawFields(pack, say)
  const terms = checkTerms(pack['terms'], say)
  if (pack['rules'] === undefined) return
  if (!Array.isArray(pack['rules'])) {
    say('pack.wrong-type', ['rules'], 'expected a list')
    return
  }
  const rules: readonly unknown[] = pack['rules']
  for (const [index, rule] of rules.entries()) checkRule(rule, { path: ['rules', index], terms, roles: rolesOf(pack) }, say)
  checkYields(
    rules.map((it) => (isObject(it) ? it : {})),
    say,
  )
}

function checkRoles(roles: unknown, isPolicy: boolean, say: Say): void {
  if (roles === undefined) return
  const allowed = isPolicy ? ['policy'] : ['ask', 'give']
  if (
    !Array.isArray(roles) ||
    roles.length === 0 ||
    roles.some((it) => !allowed.includes(it as string)) ||
    new Set(roles).size !== roles.length
  ) {
    say('pack.unknown-value', ['roles'], 'a law asks, gives or both; a policy is a policy only')
  }
}

function checkLawFields(pack: Plain, say: Say): void {
  const { territory, completeness, governs, judgedBy, reviewed } = pack
  if (
    territory !== undefined &&
    (!Array.isArray(territory) || territory.length === 0 || territory.some((it) => !(countries as readonly unknown[]).includes(it)))
  ) {
    say('pack.unknown-value', ['territory'], 'expected a list of ISO 3166-1 alpha-2 codes')
  }
  if (completeness !== undefined && completeness !== 'closed' && completeness !== 'open')
    say('pack.unknown-value', ['completeness'], 'closed or open')
  if (judgedBy !== undefined && judgedBy !== 'receivedOn' && judgedBy !== 'issuedOn')
    say('pack.unknown-value', ['judgedBy'], 'receivedOn or issuedOn')
  if (reviewed !== undefined && !isReview(reviewed)) say('pack.wrong-type', ['reviewed'], 'expected { on: a date, by: a name }')
  if (governs === undefined) return
  if (isObject(governs) && 'ask' in governs && 'give' in governs) {
    for (const [role, pattern] of Object.entries(governs))
      if (role === 'ask' || role === 'give') checkPattern(pattern, { path: ['governs', role], terms: [], allows: 'index' }, say)
      else say('pack.unknown-field', ['governs', role])
  } else checkPattern(governs, { path: ['governs'], terms: [], allows: 'index' }, say)
}

function isReview(reviewed: unknown): boolean {
  if (!isObject(reviewed) || Object.keys(reviewed).length !== 2) return false
  return isCalendarDate(reviewed['on']) && typeof reviewed['by'] === 'string' && reviewed['by'].trim() !== ''
}

const rolesOf = (pack: Plain): readonly unknown[] => (Array.isArray(pack['roles']) ? pack['roles'] : [])

function checkTerms(terms: unknown, say: Say): readonly string[] {
  if (terms === undefined) return []
  if (!isObject(terms)) {
    say('pack.wrong-type', ['terms'], 'expected an object of patterns')
    return []
  }
  for (const [name, pattern] of Object.entries(terms)) {
    const patterns: readonly unknown[] = Array.isArray(pattern) ? pattern : [pattern]
    if (patterns.length === 0) say('pack.wrong-type', ['terms', name], 'expected at least one pattern')
    for (const [index, it] of patterns.entries()) checkPattern(it, { path: ['terms', name, index], terms: [], allows: 'items' }, say)
  }
  return Object.keys(terms)
}
