import type { Json } from '../../foundation/canonical-json.ts'
import { isInstant } from '../../foundation/is-instant.ts'
import { type PlainDataLimits, copyPlainData } from '../../foundation/copy-plain-data.ts'
import { type DataItem, dataItems } from '../../vocabulary/data-items.ts'
import { compareInstants } from '../compare-instants.ts'
import type { HeldRecord, RecordsQuery, WithheldReason } from './records.ts'

/** Removes from the value of a record what the recipient must not see. */
export type Redact = (record: HeldRecord) => Json

/** What of an answer may go on, and why the rest stays. */
export interface FilteredRecords {
  readonly records: readonly HeldRecord[]
  readonly withheld: Readonly<Record<WithheldReason, number>>
  /** Items of which a record may be among what could not be read: nobody can say that nothing of them is held. */
  readonly unclear: readonly DataItem[]
}

/**
 * Lets through of an answer what the query asked for, record by record. Nothing in the answer can make it throw, and nothing of what stays is
 * kept but its number. Null if the answer is no list, or one too long to be read.
 */
export function filterRecords(answer: unknown, query: RecordsQuery, redact: Redact | undefined): FilteredRecords | null {
  const entries = entriesOf(answer)
  if (entries === null) return null
  const withheld = { unreadable: 0, 'another-item': 0, 'another-target': 0, 'no-time': 0, 'outside-window': 0, 'not-redacted': 0 }
  const records: HeldRecord[] = []
  const unclear = new Set<DataItem>()
  for (const entry of entries) {
    const record = recordOf(entry)
    const reason = record === null ? 'unreadable' : reasonToWithhold(record, query)
    const kept = record === null || reason !== null ? null : redacted(record, redact)
    if (kept !== null) records.push(kept)
    else withheld[reason ?? 'not-redacted'] += 1
    if (record === null) for (const item of query.items) unclear.add(item)
    else if (kept === null && (reason === null || reason === 'no-time')) unclear.add(record.item)
  }
  return { records, withheld, unclear: [...unclear].sort() }
}

/** The first thing that sets a record apart from what was asked. Intervals are half-open. */
function reasonToWithhold({ item, targetId, at }: HeldRecord, { items, targets, window }: RecordsQuery): WithheldReason | null {
  if (!items.includes(item)) return 'another-item'
  if (!targets.some((it) => it.id === targetId)) return 'another-target'
  if (!dataItems[item].overTime) return null
  if (at === undefined) return 'no-time'
  const { from, to } = window ?? { from: null, to: null }
  if (from !== null && compareInstants(at, from) < 0) return 'outside-window'
  return to === null || compareInstants(at, to) >= 0 ? 'outside-window' : null
}

function redacted(record: HeldRecord, redact: Redact | undefined): HeldRecord | null {
  if (redact === undefined) return record
  try {
    const { data, wrongs } = copyPlainData(redact(record), limits)
    return data === undefined || wrongs.length > 0 ? null : { ...record, value: data }
  } catch {
    // What could not be redacted must not leave, and the error may quote the record.
    return null
  }
}

/** A record of exactly the fields that it has to have, copied, or null. */
function recordOf(entry: unknown): HeldRecord | null {
  const { data, wrongs } = copyPlainData(entry, limits)
  if (wrongs.length > 0 || typeof data !== 'object' || data === null || Array.isArray(data)) return null
  const { item, targetId, at, value, ...others } = data as Readonly<Record<string, Json | undefined>>
  if (Object.keys(others).length > 0 || typeof item !== 'string' || typeof targetId !== 'string' || value === undefined) return null
  if (at !== undefined && !isInstant(at)) return null
  // A word that is no item of ours is turned away with the other items that were not asked for.
  return { item: item as DataItem, targetId, ...(at !== undefined && { at }), value }
}

/** The entries of a list without running a getter; null if it is none or does not hold still. */
function entriesOf(answer: unknown): readonly unknown[] | null {
  try {
    if (!Array.isArray(answer) || answer.length > maxRecords) return null
    return Array.from({ length: answer.length }, (_, index): unknown => Object.getOwnPropertyDescriptor(answer, String(index))?.value)
  } catch {
    return null
  }
}

/** More records than this are handed over in parts. */
const maxRecords = 1_000_000

const limits: PlainDataLimits = {
  maxDepth: 32,
  maxSize: 2 ** 26,
  codes: {
    notPlain: 'disclosure.records-withheld',
    tooDeep: 'disclosure.records-withheld',
    tooLarge: 'disclosure.records-withheld',
    forbiddenKey: 'disclosure.records-withheld',
  },
  knownKeys: new Set(),
}
