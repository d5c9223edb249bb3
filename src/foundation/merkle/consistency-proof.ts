import type { MerkleTree } from './create-merkle-tree.ts'
import { splitOf } from './split-of.ts'

/**
 * The proof that the first `size1` leaves are the beginning of the first `size2`; empty if they are equal. Wants `0 < size1 <= size2 <= tree.size()`.
 * Source: RFC 6962, section 2.1.2 (PROOF, SUBPROOF).
 */
export function consistencyProof(tree: MerkleTree, size1: number, size2: number): readonly Uint8Array[] {
  const subproof = (from: number, to: number): readonly Uint8Array[] => {
    // Where the old tree is whole, whoever has its root knows this hash already.
    if (to === size1) return from === 0 ? [] : [tree.hashOf(from, to)]
    const middle = from + splitOf(to - from)
    return size1 <= middle ? [...subproof(from, middle), tree.hashOf(middle, to)] : [...subproof(middle, to), tree.hashOf(from, middle)]
  }
  return subproof(0, size2)
}
