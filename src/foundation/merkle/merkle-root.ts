import { UsageError } from '../usage-error.ts'
import { createMerkleTree } from './create-merkle-tree.ts'
import { leafHashOf } from './leaf-hash-of.ts'

/**
 * The root of the Merkle tree over some leaves, 32 bytes. The leaves are raw data; they are hashed here. An empty tree has the SHA-256 of
 * nothing as its root.
 *
 * **Throws** `UsageError` `merkle.not-bytes` if a leaf is not a `Uint8Array`.
 * **Source** RFC 6962, section 2.1 (MTH).
 *
 * @example
 * const root = merkleRoot([Uint8Array.of(1), Uint8Array.of(2)])
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const tree = createMerkleTree()
  for (const leaf of leaves) {
    if (!(leaf instanceof Uint8Array)) throw new UsageError('merkle.not-bytes', 'every leaf must be a Uint8Array')
    tree.append(leafHashOf(leaf))
  }
  return tree.hashOf(0, tree.size())
}
