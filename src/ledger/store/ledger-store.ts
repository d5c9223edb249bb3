import type { Checkpoint, LedgerRecord } from './ledger-record.ts'

/**
 * Where a ledger is kept. One ledger at a time writes to a store. What a store gives back is not trusted: every record is read through the schema
 * and every leaf is computed again.
 */
export interface LedgerStore {
  /** Every record in its order. Something that cannot be read comes as `undefined` in its place. */
  readonly records: () => AsyncIterable<unknown>
  /**
   * Keeps a record; when it resolves, the record survives a crash. Rejects if it cannot, and if the index is not the number of records it has.
   * After a rejection the ledger calls `records` before it appends again, so a store can mend itself there.
   */
  readonly append: (record: LedgerRecord) => Promise<void>
  /** Every checkpoint in the order in which it was kept; `undefined` for one that cannot be read. */
  readonly checkpoints: () => AsyncIterable<unknown>
  /** Keeps a checkpoint, with the same promise. */
  readonly appendCheckpoint: (checkpoint: Checkpoint) => Promise<void>
}
