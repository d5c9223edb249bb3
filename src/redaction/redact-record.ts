import type { Json } from '../foundation/canonical-json.ts'
import { takePlainData } from '../foundation/plain-data.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { FindingPlace } from './finding.ts'
import type { RedactOptions } from './options.ts'
import { redactText } from './redact-text.ts'

/** Where in a record something was hidden. */
export interface RecordFinding extends FindingPlace {
  /** Keys and indices from the root, as they stand after redaction, so that no key tells what it was. */
  readonly path: readonly (string | number)[]
  /** Whether it stood in the key itself and not in its value. */
  readonly inKey: boolean
}

/**
 * Hides identifiers in every text of a JSON value, keys of objects included. The value that came in is not changed. Two keys that become alike are numbered, so that
 * nothing is lost. Numbers are left as they are: nobody can tell a phone number from an amount.
 *
 * **Throws** `UsageError` `redaction.not-plain-data` if the value is no plain JSON, is nested deeper than 64 levels, or has a key that is not safe to keep;
 * `redaction.bad-options`.
 * **Source** docs/redaction.md.
 *
 * @example
 * redactRecord({ note: 'seen at 192.0.2.7' }).value // { note: 'seen at [ip-address]' }
 */
export function redactRecord(
  value: unknown,
  options: RedactOptions = {},
): { readonly value: Json; readonly findings: readonly RecordFinding[] } {
  const { data, issues } = takePlainData(value, limits)
  if (data === undefined || issues.length > 0)
    throw new UsageError(
      'redaction.not-plain-data',
      `a record must be plain JSON: ${[...new Set(issues.map((it) => it.message))].join('; ')}`,
    )
  const findings: RecordFinding[] = []
  const hide = (text: string, path: RecordFinding['path'], inKey: boolean): string => {
    const redacted = redactText(text, options)
    findings.push(...redacted.findings.map((it) => ({ ...it, path, inKey })))
    return redacted.text
  }
  const visit = (member: Json, path: RecordFinding['path']): Json => {
    if (typeof member === 'string') return hide(member, path, false)
    if (Array.isArray(member)) return (member as readonly Json[]).map((it, index) => visit(it, [...path, index]))
    if (typeof member !== 'object' || member === null) return member
    const entries = new Map<string, Json>()
    for (const [key, inner] of Object.entries(member)) {
      const name = free(redactText(key, options).text, entries)
      hide(key, [...path, name], true)
      entries.set(name, visit(inner as Json, [...path, name]))
    }
    return Object.fromEntries(entries)
  }
  return { value: visit(data, []), findings }
}

/** The name, or the first of its numbered forms that is not taken yet. */
function free(name: string, taken: ReadonlyMap<string, unknown>): string {
  let candidate = name
  for (let number = 2; taken.has(candidate); number++) candidate = `${name} (${number})`
  return candidate
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
