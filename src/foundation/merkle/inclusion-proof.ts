import type { MerkleTree } from './create-merkle-tree.ts'
import { splitOf } from './split-of.ts'

/** The audit path of a leaf in the first `treeSize` leaves, from the leaf up. Wants `leafIndex < treeSize <= tree.size()`. Source: RFC 6962, section 2.1.1 (PATH). */
export function inclusionProof(tree: MerkleTree, leafIndex: number, treeSize: number): readonly Uint8Array[] {
  const path = (from: number, to: number): readonly Uint8Array[] => {
    if (to - from === 1) return []
    const middle = from + splitOf(to - from)
    return leafIndex < middle ? [...path(from, middle), tree.hashOf(middle, to)] : [...path(middle, to), tree.hashOf(from, middle)]
  }
  return path(0, treeSize)
}
