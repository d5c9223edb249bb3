import * as z from 'zod/mini'
import type { Issue } from '../foundation/issue.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import { transparencyIssueCodes } from '../foundation/stage-issue-codes.ts'
import type { TransparencyReport } from './transparency-report.ts'
import { transparencyReportSchema } from './transparency-report-schema.ts'

const issue = /* @__PURE__ */ issueOf(transparencyIssueCodes)

/**
 * Reads a report that somebody published, so that `reconcile` can add it up. Strict: a key too many, a word that is not in the vocabulary or a
 * number that is not whole makes it none. Takes what `JSON.parse` gives, up to 64 Mi characters. Never throws.
 *
 * It does not say that the numbers are right: `reconcile` says whether they fit each other, and nothing here whether they fit a ledger.
 *
 * **Issues** `transparency.bad-report`, one for each place.
 * **Source** docs/transparency.md.
 *
 * @example
 * const report = parseReport(JSON.parse(text))
 */
export function parseReport(input: unknown): Result<TransparencyReport> {
  const bad = 'transparency.bad-report'
  const codes = { notPlain: bad, tooDeep: bad, tooLarge: bad, forbiddenKey: bad } as const
  const { data, issues } = takePlainData(input, { maxDepth: 8, maxSize: 67_108_864, codes, knownKeys: new Set() }, transparencyIssueCodes)
  const [unsafe, ...more] = issues
  if (unsafe !== undefined) return failure([unsafe, ...more])
  const parsed = z.safeParse(transparencyReportSchema, data, { error: () => '' })
  if (parsed.success) return success(parsed.data)
  const [first, ...rest] = parsed.error.issues.map(({ path }) => issue(bad, placeOf(path)))
  return failure([first ?? issue(bad), ...rest])
}

/** Every key on a path is a name of ours but those of the definitions, which are whatever the sender wrote. */
function placeOf(path: readonly PropertyKey[]): Issue['path'] {
  const place = path.filter((step) => typeof step !== 'symbol')
  return place[0] === 'definitions' ? ['definitions'] : place
}
