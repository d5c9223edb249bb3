import type { Json } from '../foundation/canonical-json.ts'
import type { Issue } from '../foundation/issue.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import { requestIssueCodes } from '../foundation/stage-issue-codes.ts'
import { maxSize, plainDataLimits } from './reading/limits.ts'
import { readEnvelope } from './reading/read-envelope.ts'
import { readForm } from './reading/read-form.ts'
import { isObject } from './reading/reading.ts'
import { pointerOf } from './reading/separate-unknown.ts'
import type { ReceivedRequest } from './received-request.ts'

const issue = /* @__PURE__ */ issueOf(requestIssueCodes)

/**
 * Reads a request, as a value or as JSON text, and gives it back in the one shape that the other doors know. It turns away what cannot be
 * read, never what is incomplete: every field of a form may be left blank, and `null` is as good as leaving it out. Fields that the form does
 * not know are kept in `native`.
 *
 * Safe for any input: it never throws, runs no getter, keeps no reference to the input and has limits: 1 MiB (2²⁰ UTF-16 code units), 32
 * levels, 1 000 targets, 1 000 entries a list and 5 000 in all lists. A success carries notes on what is odd: unknown fields, boxes that contradict each other.
 *
 * **Issues** `request.*`, all at once; none holds a value or an unknown key of the input, which stands as `*` in a path.
 * **Source** Reg. (EU) 2023/1543, Annexes I and II; the forms are described in `docs/forms`.
 *
 * @example
 * const result = parseRequest({
 *   envelope: { receivedAt: '2026-08-21T14:30:00+02:00', zone: 'Europe/Berlin', door: 'portal' },
 *   request: { form: 'order', action: 'produce', targets: [{ kind: 'account', identifier: 'example-user' }] },
 * })
 * if (result.ok) result.value.request.instrument // 'other-production-order'
 */
export function parseRequest(input: unknown): Result<ReceivedRequest> {
  const taken = typeof input === 'string' ? takeText(input) : takeValue(input)
  if (isNotEmpty(taken.issues)) return failure(taken.issues)
  const { data } = taken
  if (!isObject(data)) return failure([issue('request.not-an-object')])

  const envelope = readEnvelope(data.envelope)
  const request = readForm(data.request)
  const issues = [...envelope.issues, ...request.issues].slice(0, maxTold)
  if (isNotEmpty(issues)) return failure(issues)
  // INVARIANT: a part without issues has a value.
  if (envelope.value === undefined || request.value === undefined) return failure([issue('request.not-an-object')])

  const others = Object.entries(data).filter(([key]) => key !== 'envelope' && key !== 'request')
  const native = { ...Object.fromEntries(others.map(([key, value]) => [pointerOf([key]), value])), ...envelope.native, ...request.native }
  const notes = [...others.map(() => issue('request.unknown-field', ['*'])), ...envelope.notes, ...request.notes]
  return success({ stage: 'received', v: 1, envelope: envelope.value, request: { ...request.value, native } }, notes.slice(0, maxTold))
}

/** More issues or notes than this are not told: nobody reads them. Unknown fields are all in `native`, told or not. */
const maxTold = 100

interface Taken {
  readonly data: Json | undefined
  readonly issues: readonly Issue[]
}

/** Takes JSON text. A byte order mark is no part of it (RFC 8259, 8.1 lets a parser ignore one). */
function takeText(text: string): Taken {
  if (text.length > maxSize) return { data: undefined, issues: [issue('request.too-large')] }
  try {
    return takeValue(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text))
  } catch {
    // What the parser says repeats the text.
    return { data: undefined, issues: [issue('request.not-json')] }
  }
}

/** Takes a value. Only objects are looked into: anything else is no request, and says so. */
const takeValue = (value: unknown): Taken =>
  typeof value === 'object' && value !== null
    ? takePlainData(value, plainDataLimits, requestIssueCodes)
    : { data: undefined, issues: [issue('request.not-an-object')] }

const isNotEmpty = (issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] => issues.length > 0
