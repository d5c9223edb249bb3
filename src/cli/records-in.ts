import type { RecordsPort } from '../disclosure/prepare/records.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { json } from './json-file.ts'

/**
 * A store of records in a file: lists of `{ item, at?, value }` by identifier. It answers with everything it has of a target, as many a store does;
 * door 5 lets through what was asked.
 */
export function recordsIn(file: string): RecordsPort {
  const data = json(file)
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.values(data).every((it) => Array.isArray(it)))
    throw new UsageError('cli.bad-records', 'the file of records must be an object of lists by identifier')
  const held = new Map(Object.entries(data as Readonly<Record<string, readonly object[]>>))
  return ({ targets }) =>
    Promise.resolve(targets.flatMap(({ id, identifier }) => (held.get(identifier) ?? []).map((it) => ({ ...it, targetId: id }))))
}
