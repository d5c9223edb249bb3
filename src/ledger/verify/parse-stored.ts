import * as z from 'zod/mini'
import type { Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { takePlainData } from '../../foundation/plain-data.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** Something that was stored, as far as it can be read. */
export interface Stored<T> {
  /** Null if it is not what the schema says. */
  readonly value: T | null
  /** What is there, if it is plain data at all. */
  readonly data: Json | undefined
  readonly issues: readonly Issue[]
}

/** Reads something that was stored through its schema. Never throws; every problem has the code and stands at its place. */
export function parseStored<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
  code: keyof typeof ledgerIssueCodes,
  place: Issue['path'],
): Stored<T> {
  const codes = { notPlain: code, tooDeep: code, tooLarge: code, forbiddenKey: code }
  const { data, issues: notPlain } = takePlainData(
    input,
    { maxDepth: 5, maxSize: 67_108_864, codes, knownKeys: new Set() },
    ledgerIssueCodes,
  )
  if (notPlain.length > 0) return { value: null, data, issues: [issue(code, place)] }
  const parsed = z.safeParse(schema, data, { error: () => '' })
  if (parsed.success) return { value: parsed.data, data, issues: [] }
  // Every key on a path is a name of ours: the schema stops where it finds another.
  const issues = parsed.error.issues.map((it) => issue(code, [...place, ...it.path.filter((step) => typeof step !== 'symbol')]))
  return { value: null, data, issues }
}
