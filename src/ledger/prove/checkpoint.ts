import { inTurn, type Ledger, treeOf } from '../append/ledger-state.ts'
import type { Checkpoint } from '../store/ledger-record.ts'
import { checkpointOf } from './checkpoint-of.ts'

/**
 * Says what the ledger is now, after everything that was appended before this call: its size and its root. The store keeps it too, unless it has one
 * of this size already, so that the ledger remembers what it said. It binds the ledger only towards those who have seen it: publish it
 * (`checkpointNote`).
 *
 * Rejects if the store does. **Throws** (rejects with) `UsageError` `ledger.does-not-hold`, `ledger.no-ledger`.
 * **Source** RFC 6962, section 2.1 (MTH).
 *
 * @example
 * const { size, root } = await checkpoint(ledger)
 */
export function checkpoint(ledger: Ledger): Promise<Checkpoint> {
  return inTurn(ledger, async (state) => {
    const now = checkpointOf(await treeOf(state))
    if (state.checkpointAt === now.size) return now
    try {
      await state.store.appendCheckpoint(now)
    } catch (error) {
      // Whether the store has it is not known: it is read again before it is used again.
      state.tree = null
      throw error
    }
    state.checkpointAt = now.size
    return now
  })
}
