import { UsageError } from '../../foundation/usage-error.ts'
import type { Checkpoint, LedgerRecord } from './ledger-record.ts'
import type { LedgerStore } from './ledger-store.ts'

/**
 * A store that forgets everything when the process ends: for tests, and for looking around.
 *
 * **Throws** (rejects with) `UsageError` `ledger.wrong-index` if a record does not follow the last one.
 *
 * @example
 * const ledger = createLedger(memoryStore())
 */
export function memoryStore(): LedgerStore {
  const records: LedgerRecord[] = []
  const checkpoints: Checkpoint[] = []
  return {
    records: () => each(records),
    append: (record) => {
      if (record.index !== records.length)
        return Promise.reject(
          new UsageError('ledger.wrong-index', 'the record does not follow the last one: another ledger writes to this store'),
        )
      records.push(structuredClone(record))
      return Promise.resolve()
    },
    checkpoints: () => each(checkpoints),
    appendCheckpoint: (checkpoint) => {
      checkpoints.push({ ...checkpoint })
      return Promise.resolve()
    },
  }
}

/** Copies, so that what is kept cannot be changed from outside. */
async function* each<T>(list: readonly T[]): AsyncIterable<T> {
  for (const it of list) yield await Promise.resolve(structuredClone(it))
}
