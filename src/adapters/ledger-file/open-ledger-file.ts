import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { failure, type Result, success } from '../../foundation/result.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { LedgerStore } from '../../ledger/store/ledger-store.ts'
import { type DurableLines, openDurableLines } from './durable-lines.ts'
import { type LinesFound, repairEnd } from './repair-end.ts'
import { storedLines } from './stored-lines.ts'
import { syncFolder } from './sync-folder.ts'
import { type Claim, claimFolder } from './writer-lock.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** A ledger kept in a folder. */
export interface LedgerFile {
  readonly store: LedgerStore
  /** Takes back what was never acknowledged, ends the writing and gives the folder free; the last even if it rejects. */
  readonly close: () => Promise<void>
}

/** The name of the file of records in its folder. */
export const recordsFile = 'ledger.ndjson'

/** The name of the file of checkpoints in its folder. */
export const checkpointsFile = 'checkpoints.ndjson'

/**
 * Opens a folder as the store of a ledger, and makes it if it is not there. Records are lines of canonical JSON in `ledger.ndjson`, checkpoints in
 * `checkpoints.ndjson`; both are only ever added to, readable by their owner alone, and a line is acknowledged when it is on the disk (fsync).
 *
 * A last line that a crash cut off is told as a note (among the issues, if there are any), kept in a file beside and cut off. Any other line that
 * cannot be read is a failure, and nothing is written. One process has the folder at a time; what a killed one left does not block, but where it ran on
 * another machine or in another container only after a minute. A file that somebody else wrote to is not written to any more.
 *
 * Rejects with the error of the file system if that refuses. The store rejects with `UsageError` `ledger.file-changed`, `ledger.file-closed`,
 * `ledger.wrong-index` or `ledger.too-long`.
 *
 * **Issues** `ledger.in-use`, `ledger.damaged-line`; note `ledger.torn-line`; paths are file and number of the line, counted from 1.
 *
 * @example
 * const opened = await openLedgerFile('ledger')
 */
export async function openLedgerFile(path: string): Promise<Result<LedgerFile>> {
  // As it is now, whatever folder the process goes to later.
  const folder = resolve(path)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made !== undefined) await syncFolder(dirname(made))
  const claim = await claimFolder(folder)
  if (claim === null) return failure([issue('ledger.in-use')])
  const opened = await openClaimed(folder, claim).catch(async (error: unknown) => {
    await claim.release()
    throw error
  })
  if (!opened.ok) await claim.release()
  return opened
}

async function openClaimed(folder: string, { renew, release }: Claim): Promise<Result<LedgerFile>> {
  const [recordsPath, checkpointsPath] = [join(folder, recordsFile), join(folder, checkpointsFile)]
  const inRecords = await repairEnd(recordsPath)
  const inCheckpoints = await repairEnd(checkpointsPath)
  const torn = [...tornIn(recordsFile, inRecords), ...tornIn(checkpointsFile, inCheckpoints)]
  const [first, ...rest] = [...damageIn(recordsFile, inRecords), ...damageIn(checkpointsFile, inCheckpoints)]
  // A torn line in the one file was set aside although the other is damaged: it is told now or never.
  if (first !== undefined) return failure([first, ...rest, ...torn])

  const records = await openDurableLines(recordsPath, inRecords, renew)
  const checkpoints = await openDurableLines(checkpointsPath, inCheckpoints, renew).catch(async (error: unknown) => {
    await records.close()
    throw error
  })
  // Both files may be new.
  await syncFolder(folder)
  const store: LedgerStore = {
    records: () => values(records, recordsPath),
    append: (record) => records.append(canonicalJson(record as unknown as Json), record.index),
    checkpoints: () => values(checkpoints, checkpointsPath),
    appendCheckpoint: (checkpoint) => checkpoints.append(canonicalJson(checkpoint as unknown as Json)),
  }
  const close = async (): Promise<void> => {
    try {
      await records.close()
    } finally {
      await checkpoints.close().finally(release)
    }
  }
  return success({ store, close }, torn)
}

const damageIn = (name: string, { damaged }: LinesFound): readonly Issue[] =>
  damaged.map((line) => issue('ledger.damaged-line', [name, line]))

const tornIn = (name: string, { torn }: LinesFound): readonly Issue[] => (torn === null ? [] : [issue('ledger.torn-line', [name, torn])])

/** What the lines of a file say, once a write that failed was taken back. */
async function* values(lines: DurableLines, path: string): AsyncIterable<unknown> {
  await lines.mend()
  for (const { value } of storedLines(path)) yield value
}
