import { nodeHashOf } from './node-hash-of.ts'
import { isCount, isSameHash, takeHash, takeProof } from './proof-parts.ts'

/** What is to be shown: the leaf is the one at this place in the tree with this size and this root. */
export interface InclusionProof {
  readonly leafIndex: number
  /** Take it from the checkpoint that gives the root: with another size the same hashes can show another place. */
  readonly treeSize: number
  /** SHA-256(0x00 ‖ data), 32 bytes: `leafHashOf`. */
  readonly leafHash: Uint8Array
  /** 32 bytes. Take it from a place that you trust, never from whoever gives you the proof. */
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Whether a leaf is in a tree. Anything malformed is a no: a hash that is not 32 bytes, an index or size that is negative, not whole or beyond
 * 2^53, a proof that is too short, too long or no list. Never throws.
 *
 * **Source** RFC 6962, section 2.1.1; the algorithm is that of RFC 9162, section 2.1.3.2.
 *
 * @example
 * const isIn = verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash, root: leafHash, proof: [] })
 */
export function verifyInclusion(claim: InclusionProof): boolean {
  try {
    return holds(claim)
  } catch {
    // Only the caller's own code can throw here: a getter, a proxy, a buffer that was given away.
    return false
  }
}

function holds({ leafIndex, treeSize, leafHash, root, proof }: InclusionProof): boolean {
  const [leaf, top, path] = [takeHash(leafHash), takeHash(root), takeProof(proof)]
  if (leaf === null || top === null || path === null) return false
  if (!isCount(leafIndex) || !isCount(treeSize) || leafIndex >= treeSize) return false
  // Numbers here go beyond 32 bits, so there are no bitwise operators.
  let [index, last] = [leafIndex, treeSize - 1]
  let hash = leaf
  for (const sibling of path) {
    if (last === 0) return false
    if (index % 2 === 1 || index === last) {
      hash = nodeHashOf(sibling, hash)
      // At the right edge the tree has no sibling on some levels.
      while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, Math.floor(last / 2)]
    } else {
      hash = nodeHashOf(hash, sibling)
    }
    ;[index, last] = [Math.floor(index / 2), Math.floor(last / 2)]
  }
  return last === 0 && isSameHash(hash, top)
}
