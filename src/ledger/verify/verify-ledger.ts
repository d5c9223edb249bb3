import { toHex } from '../../foundation/hex.ts'
import type { Comparison } from './compare-checkpoints.ts'
import { createLedgerReader } from './ledger-reader.ts'

/** Whether a ledger holds, and everything that does not. */
export interface LedgerVerification extends Comparison {
  /** Whether there is no issue at all. */
  readonly holds: boolean
  /** How many entries there are. */
  readonly size: number
  /** The root of the entries as they stand, lower-case hexadecimal. Compare it with what was published. */
  readonly root: string
}

/**
 * Checks a ledger from its records and checkpoints alone; no key, no network, nobody's word. Every record is read through the strict schema, its
 * leaf is computed again from salt and entry, its number must be its place, and the tree must have the root of every checkpoint at its size.
 * All problems are told, in paths `['entries', index, …]` and `['checkpoints', number, …]`, both counted from 0. Never throws, whatever is in the lists.
 *
 * Where an entry was changed together with its leaf, only checkpoints can tell: `suspect` is then the range between the last that agrees and
 * the first that does not. Entries after the last checkpoint are vouched for by nobody: changed together with their leaves, or taken out at the end,
 * they leave no trace. Take checkpoints from where they were published.
 *
 * **Issues** `ledger.bad-record`, `ledger.wrong-index`, `ledger.leaf-differs`, `ledger.bad-checkpoint`, `ledger.entries-missing`,
 * `ledger.root-differs`, `ledger.checkpoint-differs`.
 * **Source** RFC 6962, section 2.1; docs/ledger.md.
 *
 * @example
 * const { holds, issues } = verifyLedger(records, checkpoints)
 */
export function verifyLedger(records: Iterable<unknown>, checkpoints: Iterable<unknown> = []): LedgerVerification {
  const reader = createLedgerReader()
  for (const record of records) reader.takeRecord(record)
  for (const checkpoint of checkpoints) reader.takeCheckpoint(checkpoint)
  const comparison = reader.compared()
  const size = reader.tree.size()
  return { holds: comparison.issues.length === 0, size, root: toHex(reader.tree.hashOf(0, size)), ...comparison }
}
