import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from '../../../src/foundation/hex.ts'
import { consistencyProof } from '../../../src/foundation/merkle/consistency-proof.ts'
import { createMerkleTree, type MerkleTree } from '../../../src/foundation/merkle/create-merkle-tree.ts'
import { inclusionProof } from '../../../src/foundation/merkle/inclusion-proof.ts'
import { leafHashOf } from '../../../src/foundation/merkle/leaf-hash-of.ts'
import { merkleRoot } from '../../../src/foundation/merkle/merkle-root.ts'
import { nodeHashOf } from '../../../src/foundation/merkle/node-hash-of.ts'
import { verifyConsistency } from '../../../src/foundation/merkle/verify-consistency.ts'
import { verifyInclusion } from '../../../src/foundation/merkle/verify-inclusion.ts'
import { consistencyProofs, inclusionProofs, leaves, roots, sumOfSubtrees } from '../../vectors/rfc-6962.ts'

const data = leaves.map(fromHex)
const treeOf = (list: readonly Uint8Array[]): MerkleTree => {
  const tree = createMerkleTree()
  for (const it of list) tree.append(leafHashOf(it))
  return tree
}

describe('the reference tree of Certificate Transparency', () => {
  it.each(roots.map((root, size) => [size, root] as const))('has this root with %d leaves', (size, root) => {
    expect(toHex(merkleRoot(data.slice(0, size)))).toBe(root)
    expect(toHex(treeOf(data).hashOf(0, size))).toBe(root)
  })

  it.each(inclusionProofs)('has this proof for leaf $leafIndex of $treeSize', ({ leafIndex, treeSize, proof }) => {
    expect(inclusionProof(treeOf(data), leafIndex, treeSize).map(toHex)).toEqual(proof)
    const claim = {
      leafIndex,
      treeSize,
      leafHash: leafHashOf(data[leafIndex]!),
      root: fromHex(roots[treeSize]!),
      proof: proof.map(fromHex),
    }
    expect(verifyInclusion(claim)).toBe(true)
  })

  it.each(consistencyProofs)('has this proof from $size1 to $size2', ({ size1, size2, proof }) => {
    expect(consistencyProof(treeOf(data), size1, size2).map(toHex)).toEqual(proof)
    const claim = { size1, size2, root1: fromHex(roots[size1]!), root2: fromHex(roots[size2]!), proof: proof.map(fromHex) }
    expect(verifyConsistency(claim)).toBe(true)
  })
})

describe('the tree of 130 leaves of draft-ietf-plants-merkle-tree-certs', () => {
  it('has these subtrees', () => {
    const tree = treeOf(Array.from({ length: 130 }, (_, index) => Uint8Array.of(index)))
    const sum = createHash('sha256')
    for (let end = 1; end <= 130; end++)
      for (let start = 0; start < end; start++) {
        let width = 1
        while (width < end - start) width *= 2
        if (start % width === 0) sum.update(`[${start}, ${end}) ${toHex(tree.hashOf(start, end))}\n`)
      }
    expect(sum.digest('hex')).toBe(sumOfSubtrees)
  })
})

describe('prefixes', () => {
  it('keep a leaf from being taken for a node', () => {
    const [left, right] = [leafHashOf(Uint8Array.of(1)), leafHashOf(Uint8Array.of(2))]
    const sha256 = (...bytes: number[]): string => createHash('sha256').update(Uint8Array.from(bytes)).digest('hex')
    expect(toHex(leafHashOf(Uint8Array.of(7)))).toBe(sha256(0x00, 7))
    expect(toHex(nodeHashOf(left, right))).toBe(sha256(0x01, ...left, ...right))
    expect(toHex(leafHashOf(Uint8Array.from([...left, ...right])))).not.toBe(toHex(nodeHashOf(left, right)))
  })
})
