import * as z from 'zod/mini'
import type { Json } from '../../foundation/canonical-json.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { requestIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { envelopeSchema } from '../envelope-schema.ts'
import type { Envelope } from '../received-request.ts'
import { issuesOfZod } from './issues-of-zod.ts'
import { isObject, type Reading, unreadable } from './reading.ts'
import { separateUnknown } from './separate-unknown.ts'

const issue = /* @__PURE__ */ issueOf(requestIssueCodes)

/** Reads the envelope. */
export function readEnvelope(data: Json | undefined): Reading<Envelope> {
  if (data === undefined || data === null) return unreadable(issue('request.missing-field', ['envelope']))
  if (!isObject(data)) return unreadable(issue('request.wrong-type', ['envelope'], 'expected an object'))
  const { known, unknown, unknownPaths, tooManyEntries } = separateUnknown(envelopeSchema, data, ['envelope'])
  const result = z.safeParse(envelopeSchema, known, { error: () => '' })
  const issues = [
    ...tooManyEntries.map((path) => issue('request.too-many-entries', path)),
    ...(result.success ? [] : issuesOfZod(result.error.issues, known, ['envelope'])),
  ]
  const value = result.success ? { ...result.data, evidence: result.data.evidence ?? [] } : undefined
  return { value, issues, notes: unknownPaths.map((path) => issue('request.unknown-field', path)), native: unknown }
}
