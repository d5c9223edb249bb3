import { nodeHashOf } from './node-hash-of.ts'
import { isCount, isSameHash, takeHash, takeProof } from './proof-parts.ts'

/** What is to be shown: the tree of the first size and root is the beginning of the second. */
export interface ConsistencyProof {
  /** Take both from the checkpoints that give the roots: with other sizes the same hashes can pass. */
  readonly size1: number
  readonly size2: number
  /** 32 bytes each. Take them from places that you trust, never from whoever gives you the proof. */
  readonly root1: Uint8Array
  readonly root2: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/**
 * Whether a tree only grew: nothing in it was changed, moved or taken out since it had the first size. Anything malformed is a no, as with
 * `verifyInclusion`. From size 0 there is nothing to prove, and a proof of it is refused. Trees of the same size need the same root and an
 * empty proof. Never throws.
 *
 * **Source** RFC 6962, section 2.1.2; the algorithm is that of RFC 9162, section 2.1.4.2.
 *
 * @example
 * const onlyGrew = verifyConsistency({ size1: 1, size2: 2, root1, root2, proof })
 */
export function verifyConsistency(claim: ConsistencyProof): boolean {
  try {
    return holds(claim)
  } catch {
    // Only the caller's own code can throw here: a getter, a proxy, a buffer that was given away.
    return false
  }
}

function holds({ size1, size2, root1, root2, proof }: ConsistencyProof): boolean {
  const [older, newer, path] = [takeHash(root1), takeHash(root2), takeProof(proof)]
  if (older === null || newer === null || path === null) return false
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false
  if (size1 === size2) return path.length === 0 && isSameHash(older, newer)
  // Numbers here go beyond 32 bits, so there are no bitwise operators.
  let [index, last] = [size1 - 1, size2 - 1]
  while (index % 2 === 1) [index, last] = [Math.floor(index / 2), Math.floor(last / 2)]
  // A first tree that is whole is a node of the second; its hash is known and not in the proof.
  const [first, ...rest] = index === 0 ? [older, ...path] : path
  if (first === undefined) return false
  let [hash1, hash2] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (index % 2 === 1 || index === last) {
      hash1 = nodeHashOf(sibling, hash1)
      hash2 = nodeHashOf(sibling, hash2)
      while (index % 2 === 0 && index !== 0) [index, last] = [index / 2, Math.floor(last / 2)]
    } else {
      hash2 = nodeHashOf(hash2, sibling)
    }
    ;[index, last] = [Math.floor(index / 2), Math.floor(last / 2)]
  }
  return last === 0 && isSameHash(hash1, older) && isSameHash(hash2, newer)
}
