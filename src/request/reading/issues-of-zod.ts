import type * as z from 'zod/mini'
import type { Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { requestIssueCodes } from '../../foundation/stage-issue-codes.ts'

const issue = /* @__PURE__ */ issueOf(requestIssueCodes)
type Code = keyof typeof requestIssueCodes

/**
 * Turns zod's issues about some data into ours. Only zod's codes and paths are used: its messages may repeat what the input says. A message that
 * one of our own checks wrote is kept; `form-readers.ts` silences all others.
 */
export function issuesOfZod(zodIssues: readonly z.core.$ZodIssue[], data: Json, prefix: Issue['path']): readonly Issue[] {
  return zodIssues.map((it) => {
    // INVARIANT: the data hold known keys only (separate-unknown.ts), so every key of a path is a name of ours.
    const path = [...prefix, ...it.path.map((key) => (typeof key === 'number' ? key : String(key)))]
    const code = codeOf(it, at(data, it.path))
    return issue(code, path, detailOf(it, code))
  })
}

function codeOf(it: z.core.$ZodIssue, value: unknown): Code {
  if (it.code === 'custom') return isIssueCode(it.params?.code) ? it.params.code : 'request.wrong-format'
  if (value === undefined) return 'request.missing-field'
  if (it.code === 'invalid_type') return 'request.wrong-type'
  if (it.code === 'invalid_value' || it.code === 'invalid_union') return 'request.not-an-allowed-value'
  if (it.code === 'too_big' || it.code === 'too_small') {
    if (typeof value === 'number') return 'request.out-of-range'
    return it.code === 'too_big' ? 'request.too-long' : 'request.missing-field'
  }
  return 'request.wrong-format'
}

const isIssueCode = (code: unknown): code is Code => typeof code === 'string' && Object.hasOwn(requestIssueCodes, code)

function detailOf(it: z.core.$ZodIssue, code: Code): string | undefined {
  if (it.message !== '') return it.message
  if (code === 'request.missing-field') return undefined
  if (it.code === 'invalid_type') return `expected ${kinds[it.expected] ?? 'another kind of value'}`
  if (it.code === 'invalid_value' && it.values.length <= maxListed) return `expected ${it.values.map(String).join(', ')}`
  if (it.code === 'too_big') return `at most ${String(it.maximum)}`
  if (it.code === 'too_small') return `at least ${String(it.minimum)}`
  return undefined
}

const maxListed = 24

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  )
