import { statSync } from 'node:fs'
import { join } from 'node:path'
import { checkpointsFile, recordsFile } from '../adapters/ledger-file/open-ledger-file.ts'
import { storedLines } from '../adapters/ledger-file/stored-lines.ts'
import { UsageError } from '../foundation/usage-error.ts'
import type { LedgerEntry } from '../ledger/ledger-entry.ts'
import { ledgerRecordSchema } from '../ledger/store/ledger-record-schema.ts'
import { type LedgerVerification, verifyLedger } from '../ledger/verify/verify-ledger.ts'
import { printable } from './printable.ts'

/** What was read of a ledger. */
export interface LedgerLines {
  readonly entries: readonly LedgerEntry[]
  /** The numbers, from 1, of the lines in which there is no entry that we know: torn, altered, or of another version. */
  readonly notRead: readonly number[]
  /** Whether what was read holds together. Paths count lines from 0. */
  readonly verification: LedgerVerification
}

/** Reads a ledger and leaves it as it is: its folder, with the checkpoints in it, or its file of records alone. No line is passed over in silence. */
export function ledgerLines(path: string): LedgerLines {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  const file = isFolder ? join(path, recordsFile) : path
  // Without its records, but with checkpoints, it is a ledger from which all was taken.
  const places = isFolder ? [file, join(path, checkpointsFile)] : [file]
  if (places.every((it) => statSync(it, { throwIfNoEntry: false }) === undefined))
    throw new UsageError('cli.nothing-there', `there is nothing at ${printable(file)}`)
  const records = valuesIn(file)
  const checkpoints = isFolder ? valuesIn(join(path, checkpointsFile)) : []
  const read = records.map((it) => ledgerRecordSchema.safeParse(it))
  return {
    entries: read.flatMap((it) => (it.success ? [it.data.entry] : [])),
    notRead: read.flatMap((it, index) => (it.success ? [] : [index + 1])),
    verification: verifyLedger(records, checkpoints),
  }
}

/** What the lines of a file say; undefined for one that cannot be read, or that was never ended and so never acknowledged. */
function valuesIn(file: string): readonly unknown[] {
  try {
    return [...storedLines(file)].map(({ value, isEnded }) => (isEnded ? value : undefined))
  } catch {
    throw new UsageError('cli.unreadable-file', `this file cannot be opened: ${printable(file)}`)
  }
}
