import type { Json } from '../foundation/canonical-json.ts'
import { copyPlainData } from '../foundation/copy-plain-data.ts'
import { issueIn } from '../foundation/issue-in.ts'
import { redactionIssueCodes } from '../foundation/stage-issue-codes.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { FindingPlace } from './finding.ts'
import { freeNames } from './records/free-names.ts'
import { ofRecords, type RecordOptions, type RecordScope, recordScope, withheld } from './records/record-scope.ts'
import { requireKnown } from './options.ts'
import { textRedactor } from './redact-text.ts'

/** Where in a record something was hidden. */
export interface RecordFinding extends FindingPlace {
  /** Keys and indices from the root, as they stand after redaction, so that no key tells what it was. */
  readonly path: readonly (string | number)[]
  /** Whether it stood in the key itself and not in its value. */
  readonly inKey: boolean
}

/** A record after redaction. */
export interface RedactedRecord {
  readonly value: Json
  readonly findings: readonly RecordFinding[]
  /** Where something may not stay at all, whatever it was. */
  readonly withheld: readonly RecordFinding['path'][]
}

/**
 * Hides identifiers in every text of a JSON value, keys of objects included. The value that came in is not changed. Two keys that become alike are numbered, so that
 * nothing is lost. Numbers are left as they are: nobody can tell a phone number from an amount.
 *
 * `allow` names by JSON paths what may stay; anything else becomes `[withheld]`, and a part of the record in which nothing is allowed becomes it as a whole. `withhold` names what goes
 * in any case.
 *
 * **Throws** `UsageError` `redaction.not-plain-data` if the value is no plain JSON, is nested deeper than 64 levels, or has a key that is not safe to keep;
 * `redaction.bad-options`.
 * **Source** RFC 9535 (JSON paths); docs/redaction.md.
 *
 * @example
 * redactRecord({ note: 'seen at 192.0.2.7' }).value // { note: 'seen at [ip-address]' }
 */
export function redactRecord(value: unknown, options: RecordOptions = {}): RedactedRecord {
  requireKnown(options, ofRecords)
  const { data, wrongs } = copyPlainData(value, limits)
  if (data === undefined || wrongs.length > 0) {
    const messages = new Set(wrongs.map(({ code, detail }) => issueIn(redactionIssueCodes, code, [], detail).message))
    throw new UsageError('redaction.not-plain-data', `a record must be plain JSON: ${[...messages].join('; ')}`)
  }
  const redact = textRedactor(options)
  const findings: RecordFinding[] = []
  const withheldPaths: RecordFinding['path'][] = []
  const hide = (text: string, path: RecordFinding['path']): string => {
    const redacted = redact(text)
    for (const it of redacted.findings) findings.push({ ...it, path, inKey: false })
    return redacted.text
  }
  const visit = (member: Json, path: RecordFinding['path'], scope: RecordScope): Json => {
    const isLeaf = typeof member !== 'object' || member === null
    if (isLeaf ? scope.isLeafWithheld : scope.isWithheld) {
      withheldPaths.push(path)
      return withheld
    }
    if (typeof member === 'string') return hide(member, path)
    if (Array.isArray(member)) return (member as readonly Json[]).map((it, index) => visit(it, [...path, index], scope.at(index)))
    if (isLeaf) return member
    const entries: [string, Json][] = []
    const nameOf = freeNames(new Set())
    for (const [key, inner] of Object.entries(member)) {
      const redacted = redact(key)
      const name = nameOf(redacted.text)
      const inside = [...path, name]
      for (const it of redacted.findings) findings.push({ ...it, path: inside, inKey: true })
      entries.push([name, visit(inner as Json, inside, scope.at(key))])
    }
    return Object.fromEntries(entries)
  }
  return { value: visit(data, [], recordScope(options)), findings, withheld: withheldPaths }
}

const limits = {
  maxDepth: 64,
  maxSize: 16_777_216,
  codes: {
    notPlain: 'redaction.not-plain-data',
    tooDeep: 'redaction.too-deep',
    tooLarge: 'redaction.too-large',
    forbiddenKey: 'redaction.forbidden-key',
  },
  knownKeys: new Set<string>(),
} as const
