import { toHex } from '../../foundation/hex.ts'
import type { Issue } from '../../foundation/issue.ts'
import { compareCheckpoints } from './compare-checkpoints.ts'
import { createLedgerReader } from './ledger-reader.ts'

/** Whether a ledger holds, and everything that does not. */
export interface LedgerVerification {
  /** Whether there is no issue at all. */
  readonly holds: boolean
  /** How many entries there are. */
  readonly size: number
  /** The root of the entries as they stand, lower-case hexadecimal. */
  readonly root: string
  /** For how many of the first entries a checkpoint vouches: a published one if any was given, else one that is kept with the ledger. */
  readonly vouched: number
  /** A half-open range of entries: one of them was changed together with its leaf, unless the checkpoint was. */
  readonly suspect: { readonly from: number; readonly to: number } | null
  readonly issues: readonly Issue[]
  /** How many entries bear an earlier hour than the one before them: a clock was wrong or set back. That is no issue, since nothing was changed. */
  readonly hoursBack: number
}

/**
 * Checks a ledger from its records and checkpoints alone; no key, no network, nobody's word. Every record is read through the strict schema, its
 * leaf is computed again from salt and entry, its number must be its place, and the tree must have the root of every checkpoint at its size.
 * All problems are told, in paths `['entries', index, …]`, `['checkpoints', number, …]` and `['published', number, …]`, counted from 0. Never throws for
 * what is in the lists.
 *
 * Where an entry was changed together with its leaf, only checkpoints tell: `suspect` is then the range between the last that agrees and the first that
 * does not. `checkpoints` lie beside the ledger, where whoever changes the one can change the other; `published` come from where they were
 * published, and are believed. Entries that no checkpoint vouches for can be changed whole, or taken out at the end, without a trace.
 *
 * **Issues** `ledger.bad-record`, `ledger.wrong-index`, `ledger.leaf-differs`, `ledger.bad-checkpoint`, `ledger.entries-missing`,
 * `ledger.root-differs`, `ledger.checkpoint-differs`.
 * **Source** RFC 6962, section 2.1; docs/ledger.md.
 *
 * @example
 * const { holds, issues } = verifyLedger(records, checkpoints)
 */
export function verifyLedger(
  records: Iterable<unknown>,
  checkpoints: Iterable<unknown> = [],
  published: Iterable<unknown> = [],
): LedgerVerification {
  const reader = createLedgerReader()
  for (const record of records) reader.takeRecord(record)
  const trees = reader.trees()
  const size = reader.tree.size()
  const outside = [...published]
  const byKept = compareCheckpoints(trees, checkpoints, 'checkpoints')
  const byPublished = compareCheckpoints(trees, outside, 'published')
  const issues = [...reader.issues, ...byKept.issues, ...byPublished.issues]
  return {
    holds: issues.length === 0,
    size,
    root: toHex(reader.tree.hashOf(0, size)),
    vouched: outside.length > 0 ? byPublished.vouched : byKept.vouched,
    suspect: byPublished.suspect ?? byKept.suspect,
    issues,
    hoursBack: reader.hoursBack(),
  }
}
