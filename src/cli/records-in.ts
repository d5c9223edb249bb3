import type { RecordsPort } from '../disclosure/prepare/records.ts'
import { listsByName } from './json-file.ts'

/**
 * A store of records in a file: lists of `{ item, at?, value }` by identifier. It answers with everything it has of a target, as many a store does;
 * door 5 lets through what was asked.
 */
export function recordsIn(file: string): RecordsPort {
  const held = new Map(Object.entries(listsByName(file, 'records')))
  return ({ targets }) =>
    Promise.resolve(
      targets.flatMap(({ id, identifier }) => (held.get(identifier) ?? []).map((it) => ({ ...(it as object), targetId: id }))),
    )
}
