import { openLedgerFile } from '../adapters/ledger-file/open-ledger-file.ts'
import type { LedgerPort } from '../corridor/ports.ts'
import type { Issue } from '../foundation/issue.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { appendEntry } from '../ledger/append/append-entry.ts'
import { createLedger } from '../ledger/append/create-ledger.ts'
import { openLedger } from '../ledger/append/open-ledger.ts'
import { checkpoint } from '../ledger/prove/checkpoint.ts'
import type { Checkpoint } from '../ledger/store/ledger-record.ts'
import { failureOf } from './failure-of.ts'

/** The ledger of one run of the command. */
export interface RunLedger {
  readonly port: LedgerPort
  /** What a crash had left in the folder. */
  readonly notes: readonly Issue[]
  /** Keeps a checkpoint and gives the folder free; the latter even if it rejects. */
  readonly finish: () => Promise<Checkpoint>
}

/**
 * Opens the ledger in a folder, or one in memory where none is named. The key under which it names cases is drawn for the run: a case lives for one run
 * of the command, and nobody has to keep a secret.
 */
export async function ledgerIn(folder: string | undefined): Promise<RunLedger> {
  const file = folder === undefined ? undefined : await openLedgerFile(folder).catch(cannotBeWritten)
  if (file?.ok === false) throw cannotBeUsed(file.issues)
  const ledger = createLedger(file?.value.store)
  const opened = await openLedger(ledger)
  if (!opened.ok) throw cannotBeUsed(opened.issues)
  return {
    port: { append: (draft) => appendEntry(ledger, draft) },
    notes: file?.notes ?? [],
    finish: () => checkpoint(ledger).finally(() => file?.value.close()),
  }
}

function cannotBeWritten(error: unknown): never {
  throw new UsageError('cli.bad-ledger', `the folder of --out, in which the ledger is, cannot be written to (${failureOf(error)})`)
}

const cannotBeUsed = (issues: readonly Issue[]): UsageError =>
  new UsageError(
    'cli.bad-ledger',
    `the ledger in the folder of --out cannot be added to:\n${issues.map((it) => `  ${it.code} at ${it.path.join('.') || 'the folder'}: ${it.message} (${it.hint})`).join('\n')}`,
  )
