import { sha256Of } from '../sha256.ts'
import { nodeHashOf } from './node-hash-of.ts'
import { splitOf } from './split-of.ts'

/** A Merkle tree that grows at its end. It keeps hashes, no data. Ranges of leaves are half-open. */
export interface MerkleTree {
  /** How many leaves it has. */
  readonly size: () => number
  /** Adds a leaf by its hash of 32 bytes (`leafHashOf`). */
  readonly append: (leafHash: Uint8Array) => void
  /** The hash of a subtree, MTH(D[from:to]): one that the division of the RFC yields, within the size. A copy. */
  readonly hashOf: (from: number, to: number) => Uint8Array
}

/**
 * Makes an empty tree. To append hashes one node on average and as many as the tree is high at most; the hash of any earlier size, and each
 * hash of a proof, takes as many again. A leaf takes 64 bytes of memory, its nodes included.
 *
 * **Source** RFC 6962, section 2.1.
 */
export function createMerkleTree(): MerkleTree {
  // INVARIANT: level h holds, in order, the hashes of all complete subtrees of 2^h leaves.
  const levels: Level[] = []
  const size = (): number => levels[0]?.count ?? 0

  const append = (leafHash: Uint8Array): void => {
    let hash = leafHash
    for (let height = 0; ; height++) {
      const level = levels[height] ?? { bytes: new Uint8Array(initialBytes), count: 0 }
      levels[height] = level
      push(level, hash)
      if (level.count % 2 === 1) return
      hash = nodeHashOf(at(level, level.count - 2), at(level, level.count - 1))
    }
  }

  const hashOf = (from: number, to: number): Uint8Array => {
    const leaves = to - from
    if (leaves === 0) return sha256Of()
    let height = 0
    while (2 ** height < leaves) height++
    const level = levels[height]
    if (2 ** height === leaves && level !== undefined) return at(level, from / leaves)
    const middle = from + splitOf(leaves)
    return nodeHashOf(hashOf(from, middle), hashOf(middle, to))
  }

  return { size, append, hashOf }
}

interface Level {
  bytes: Uint8Array
  count: number
}

const initialBytes = 1024

function push(level: Level, hash: Uint8Array): void {
  const start = level.count * 32
  if (start === level.bytes.length) {
    const larger = new Uint8Array(start * 2)
    larger.set(level.bytes)
    level.bytes = larger
  }
  level.bytes.set(hash, start)
  level.count++
}

const at = ({ bytes }: Level, index: number): Uint8Array => bytes.slice(index * 32, index * 32 + 32)
