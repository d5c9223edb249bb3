import { failure, type Result, success } from '../../foundation/result.ts'
import type { Checkpoint } from '../store/ledger-record.ts'
import { checkpointOf } from '../prove/checkpoint-of.ts'
import { inTurn, type Ledger, readStore, treeOf } from './ledger-state.ts'

/**
 * Reads what is stored and checks all of it, as `verifyLedger` does. The value is where the ledger stands. It need not be called: the first use
 * does the same, but only says *that* something does not hold. After a failure the next use reads again.
 *
 * Rejects if the store does.
 *
 * **Issues** those of `verifyLedger`, and `ledger.history-differs`.
 *
 * @example
 * const opened = await openLedger(ledger)
 */
export function openLedger(ledger: Ledger): Promise<Result<Checkpoint>> {
  return inTurn(ledger, async (state) => {
    const [first, ...rest] = await readStore(state)
    return first === undefined ? success(checkpointOf(await treeOf(state))) : failure([first, ...rest])
  })
}
