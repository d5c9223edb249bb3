import { consistencyProof } from '../../foundation/merkle/consistency-proof.ts'
import { isCount } from '../../foundation/merkle/proof-parts.ts'
import type { ConsistencyProof } from '../../foundation/merkle/verify-consistency.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { inTurn, type Ledger, treeOf } from '../append/ledger-state.ts'

/**
 * Proves that the ledger only grew between two sizes (the second is its present one if left out): nothing was changed, moved or taken out. What it
 * gives goes into `verifyConsistency` as it is; whoever verifies takes both roots from checkpoints that were published.
 *
 * **Throws** (rejects with) `UsageError` `ledger.out-of-range` unless 0 < `size1` ≤ `size2` ≤ the number of entries: from nothing there is
 * nothing to prove. `ledger.does-not-hold`, `ledger.no-ledger`.
 * **Source** RFC 6962, section 2.1.2.
 *
 * @example
 * const onlyGrew = verifyConsistency(await proveConsistency(ledger, 1))
 */
export function proveConsistency(ledger: Ledger, size1: number, size2?: number): Promise<ConsistencyProof> {
  return inTurn(ledger, async (state) => {
    const tree = await treeOf(state)
    const later = size2 ?? tree.size()
    if (!isCount(size1) || !isCount(later) || size1 === 0 || size1 > later || later > tree.size())
      throw new UsageError('ledger.out-of-range', 'the ledger never had these sizes, in this order and above 0')
    return {
      size1,
      size2: later,
      root1: tree.hashOf(0, size1),
      root2: tree.hashOf(0, later),
      proof: consistencyProof(tree, size1, later),
    }
  })
}
