import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { array, boolean, enum as oneOf, literal, nullable, optional, strictObject, string } from 'zod'
import { isInstant } from '../foundation/is-instant.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { LedgerEntry } from '../ledger/ledger-entry.ts'
import { countries } from '../vocabulary/countries.ts'
import { dataItems, ungrantableItems, unlistedItem } from '../vocabulary/data-items.ts'
import { instruments } from '../vocabulary/instruments.ts'
import { declineGrounds, outcomes, referReasons } from '../vocabulary/outcomes.ts'
import { printable } from './printable.ts'

/** What was read of the file of a ledger. */
export interface EntriesRead {
  readonly entries: readonly LedgerEntry[]
  /** The numbers, from 1, of the lines that hold no entry we know: torn, altered, or of another version. */
  readonly notRead: readonly number[]
}

/** Reads the entries of a ledger: a file with one entry a line, or a folder with such a file in it. No line is left out without being named. */
export async function entriesIn(path: string): Promise<EntriesRead> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'ledger.ndjson') : path
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new UsageError('cli.nothing-there', `there is nothing at ${printable(file)}`)
  const [entries, notRead]: [LedgerEntry[], number[]] = [[], []]
  let number = 0
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      const entry = entryOf(line)
      if (entry === null) notRead.push(number)
      else entries.push(entry)
    }
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be opened: ${printable(file)}`)
  }
  return { entries, notRead }
}

function entryOf(line: string): LedgerEntry | null {
  try {
    const read = lineSchema.safeParse(JSON.parse(line))
    return read.success ? (read.data.entry as LedgerEntry) : null
  } catch {
    return null
  }
}

const wordOf = <T extends string>(words: Readonly<Record<T, unknown>>) => oneOf(Object.keys(words) as [T, ...T[]])
const ground = oneOf([...wordOf(declineGrounds).options, ...wordOf(referReasons).options])
const digest = string().regex(/^[0-9a-f]{64}$/)

const lineSchema = strictObject({
  entry: strictObject({
    v: literal(1),
    at: string().refine((it) => isInstant(it) && it.endsWith(':00:00Z')),
    caseRef: digest,
    stage: oneOf(['parse', 'decide', 'disclose', 'event-refused']),
    issuingState: nullable(oneOf(countries)),
    instrument: nullable(wordOf(instruments)),
    emergency: nullable(boolean()),
    outcome: oneOf([...wordOf(outcomes).options, 'in-part', 'unreadable']),
    grounds: array(ground),
    items: array(
      strictObject({
        item: oneOf([...wordOf(dataItems).options, ...wordOf(ungrantableItems).options, unlistedItem]),
        outcome: oneOf([...wordOf(outcomes).options, 'disclosed', 'nothing-held']),
        ground: optional(ground),
      }),
    ),
    decisionDigest: nullable(digest),
  }),
}).loose()
