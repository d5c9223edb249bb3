import { inclusionProof } from '../../foundation/merkle/inclusion-proof.ts'
import { isCount } from '../../foundation/merkle/proof-parts.ts'
import type { InclusionProof } from '../../foundation/merkle/verify-inclusion.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { inTurn, type Ledger, treeOf } from '../append/ledger-state.ts'

/**
 * Proves that an entry is in the ledger: at its place among the first `treeSize` entries (all of them if left out). What it gives goes into
 * `verifyInclusion` as it is; whoever verifies takes the root from the checkpoint that was published and the leaf from the record. Proofs are about what
 * is stored, after everything that was appended before this call.
 *
 * **Throws** (rejects with) `UsageError` `ledger.out-of-range` unless `leafIndex` < `treeSize` ≤ the number of entries; `ledger.does-not-hold`,
 * `ledger.no-ledger`.
 * **Source** RFC 6962, section 2.1.1.
 *
 * @example
 * const isIn = verifyInclusion(await proveInclusion(ledger, 0))
 */
export function proveInclusion(ledger: Ledger, leafIndex: number, treeSize?: number): Promise<InclusionProof> {
  return inTurn(ledger, async (state) => {
    const tree = await treeOf(state)
    const size = treeSize ?? tree.size()
    if (!isCount(leafIndex) || !isCount(size) || leafIndex >= size || size > tree.size())
      throw new UsageError('ledger.out-of-range', 'the ledger has no such entry, or was never of this size')
    return {
      leafIndex,
      treeSize: size,
      leafHash: tree.hashOf(leafIndex, leafIndex + 1),
      root: tree.hashOf(0, size),
      proof: inclusionProof(tree, leafIndex, size),
    }
  })
}
