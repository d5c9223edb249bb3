import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { UsageError } from '../foundation/usage-error.ts'
import type { LedgerEntry } from '../ledger/ledger-entry.ts'
import { ledgerRecordSchema } from '../ledger/store/ledger-record-schema.ts'
import { type LedgerVerification, verifyLedger } from '../ledger/verify/verify-ledger.ts'
import { printable } from './printable.ts'

/** What was read of the file of a ledger. */
export interface LedgerLines {
  readonly entries: readonly LedgerEntry[]
  /** The numbers, from 1, of the lines in which there is no entry that we know: torn, altered, or of another version. */
  readonly notRead: readonly number[]
  /** Whether what is in the file holds together. Paths count lines from 0. */
  readonly verification: LedgerVerification
}

/** Reads a ledger and leaves it as it is: a file with one record a line, or the folder that such a file is in. No line is passed over in silence. */
export async function ledgerLines(path: string): Promise<LedgerLines> {
  const file = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? join(path, 'ledger.ndjson') : path
  if (statSync(file, { throwIfNoEntry: false }) === undefined)
    throw new UsageError('cli.nothing-there', `there is nothing at ${printable(file)}`)
  const records: unknown[] = []
  try {
    const input = createReadStream(file, 'utf8')
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) records.push(jsonOf(line))
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be opened: ${printable(file)}`)
  }
  const read = records.map((it) => ledgerRecordSchema.safeParse(it))
  return {
    entries: read.flatMap((it) => (it.success ? [it.data.entry] : [])),
    notRead: read.flatMap((it, index) => (it.success ? [] : [index + 1])),
    verification: verifyLedger(records),
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
