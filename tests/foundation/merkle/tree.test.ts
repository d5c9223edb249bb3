import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex } from '../../../src/foundation/hex.ts'
import { consistencyProof } from '../../../src/foundation/merkle/consistency-proof.ts'
import { createMerkleTree } from '../../../src/foundation/merkle/create-merkle-tree.ts'
import { inclusionProof } from '../../../src/foundation/merkle/inclusion-proof.ts'
import { leafHashOf } from '../../../src/foundation/merkle/leaf-hash-of.ts'
import { merkleRoot } from '../../../src/foundation/merkle/merkle-root.ts'
import { splitOf } from '../../../src/foundation/merkle/split-of.ts'
import { verifyConsistency } from '../../../src/foundation/merkle/verify-consistency.ts'
import { verifyInclusion } from '../../../src/foundation/merkle/verify-inclusion.ts'
import { slowPath, slowProof, slowRoot } from '../../support/slow-merkle.ts'

const most = 70
const data = Array.from({ length: most }, (_, index) => new TextEncoder().encode(`leaf ${index}`))
const tree = createMerkleTree()
for (const it of data) tree.append(leafHashOf(it))
const slowRoots = Array.from({ length: most + 1 }, (_, size) => slowRoot(data.slice(0, size)))
const textOf = (proof: readonly Uint8Array[]): string => proof.map(toHex).join(' ')
const sizes = Array.from({ length: most + 1 }, (_, size) => size)

describe('every tree of up to 70 leaves is as the RFC reads', () => {
  it('in its root, now and when it was smaller', () => {
    const growing = createMerkleTree()
    for (const size of sizes) {
      expect(merkleRoot(data.slice(0, size))).toEqual(slowRoots[size])
      expect(growing.size()).toBe(size)
      expect(growing.hashOf(0, size)).toEqual(slowRoots[size])
      expect(tree.hashOf(0, size)).toEqual(slowRoots[size])
      if (size < most) growing.append(leafHashOf(data[size]!))
    }
  })

  it('in the proof of every leaf, which holds for this leaf, place, size and root alone', () => {
    for (const treeSize of sizes)
      for (let leafIndex = 0; leafIndex < treeSize; leafIndex++) {
        const proof = inclusionProof(tree, leafIndex, treeSize)
        expect(textOf(proof)).toBe(textOf(slowPath(leafIndex, data.slice(0, treeSize))))
        const claim = { leafIndex, treeSize, leafHash: leafHashOf(data[leafIndex]!), root: slowRoots[treeSize]!, proof }
        expect(verifyInclusion(claim)).toBe(true)
        expect(verifyInclusion({ ...claim, root: slowRoots[treeSize - 1]! })).toBe(false)
        for (const other of [0, leafIndex - 1, leafIndex + 1, leafIndex ^ 2, treeSize - 1, treeSize])
          if (other !== leafIndex) expect(verifyInclusion({ ...claim, leafIndex: other })).toBe(false)
      }
  })

  it('in the proof from every size to every later one, which holds for these sizes and roots alone', () => {
    for (const size2 of sizes)
      for (let size1 = 1; size1 <= size2; size1++) {
        const proof = consistencyProof(tree, size1, size2)
        expect(textOf(proof)).toBe(textOf(slowProof(size1, data.slice(0, size2))))
        const claim = { size1, size2, root1: slowRoots[size1]!, root2: slowRoots[size2]!, proof }
        expect(verifyConsistency(claim)).toBe(true)
        expect(verifyConsistency({ ...claim, root1: slowRoots[size1 - 1]! })).toBe(false)
        expect(verifyConsistency({ ...claim, root2: slowRoots[size2 - 1]! })).toBe(false)
        if (size1 < size2) expect(verifyConsistency({ ...claim, root1: claim.root2, root2: claim.root1 })).toBe(false)
      }
  })
})

describe('proofs that were altered', () => {
  // Which way a proof goes is told by index and size, so another pair can describe the same way; then the root decides.
  const flip = (hash: Uint8Array, bit: number): Uint8Array =>
    hash.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
  const altered = (proof: readonly Uint8Array[]): fc.Arbitrary<readonly Uint8Array[]> =>
    fc.oneof(
      fc.nat(proof.length).map((at) => [...proof.slice(0, at), slowRoots[0]!, ...proof.slice(at)]),
      ...(proof.length === 0
        ? []
        : [
            fc
              .tuple(fc.nat(proof.length - 1), fc.nat(255))
              .map(([at, bit]) => proof.map((it, index) => (index === at ? flip(it, bit) : it))),
            fc.nat(proof.length - 1).map((at) => proof.filter((_, index) => index !== at)),
            fc.nat(proof.length - 1).map((at) => [...proof, proof[at]!]),
          ]),
      ...(proof.length < 2
        ? []
        : [
            fc
              .nat(proof.length - 2)
              .map((at) => proof.map((it, index) => (index === at ? proof[at + 1]! : index === at + 1 ? proof[at]! : it))),
          ]),
    )
  const pair = fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

  it('of inclusion do not hold', () => {
    fc.assert(
      fc.property(
        pair.chain(([index, treeSize]) => {
          const proof = inclusionProof(tree, index - 1, treeSize)
          return fc.tuple(fc.constant(index - 1), fc.constant(treeSize), altered(proof))
        }),
        ([leafIndex, treeSize, proof]) => {
          const claim = { leafIndex, treeSize, leafHash: leafHashOf(data[leafIndex]!), root: slowRoots[treeSize]!, proof }
          expect(verifyInclusion(claim)).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('of consistency do not hold', () => {
    fc.assert(
      fc.property(
        pair.chain(([size1, size2]) => fc.tuple(fc.constant(size1), fc.constant(size2), altered(consistencyProof(tree, size1, size2)))),
        ([size1, size2, proof]) => {
          expect(verifyConsistency({ size1, size2, root1: slowRoots[size1]!, root2: slowRoots[size2]!, proof })).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('in a single bit of the leaf or a root do not hold', () => {
    fc.assert(
      fc.property(pair, fc.nat(255), ([index, treeSize], bit) => {
        const claim = {
          leafIndex: index - 1,
          treeSize,
          leafHash: leafHashOf(data[index - 1]!),
          root: slowRoots[treeSize]!,
          proof: inclusionProof(tree, index - 1, treeSize),
        }
        expect(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash, bit) })).toBe(false)
        expect(verifyInclusion({ ...claim, root: flip(claim.root, bit) })).toBe(false)
        const from = {
          size1: index,
          size2: treeSize,
          root1: slowRoots[index]!,
          root2: slowRoots[treeSize]!,
          proof: consistencyProof(tree, index, treeSize),
        }
        expect(verifyConsistency({ ...from, root1: flip(from.root1, bit) })).toBe(false)
        expect(verifyConsistency({ ...from, root2: flip(from.root2, bit) })).toBe(false)
      }),
    )
  })
})

describe('a large tree', () => {
  it('takes 200000 leaves, and its proofs stay short', () => {
    const large = createMerkleTree()
    const size = 200_000
    const bytes = new Uint8Array(32)
    for (let index = 0; index < size; index++) {
      new DataView(bytes.buffer).setUint32(0, index)
      large.append(bytes)
    }
    expect(large.size()).toBe(size)
    const root = large.hashOf(0, size)
    for (const leafIndex of [0, 1, 131_071, 131_072, 199_999]) {
      const proof = inclusionProof(large, leafIndex, size)
      expect(proof.length).toBeLessThanOrEqual(18)
      const leafHash = new Uint8Array(32)
      new DataView(leafHash.buffer).setUint32(0, leafIndex)
      expect(verifyInclusion({ leafIndex, treeSize: size, leafHash, root, proof })).toBe(true)
    }
    const claim = { size1: 155_555, size2: size, root1: large.hashOf(0, 155_555), root2: root }
    expect(verifyConsistency({ ...claim, proof: consistencyProof(large, 155_555, size) })).toBe(true)
  })

  it('gives copies of its hashes', () => {
    const small = createMerkleTree()
    small.append(new Uint8Array(32))
    small.hashOf(0, 1).fill(9)
    expect(small.hashOf(0, 1)).toEqual(new Uint8Array(32))
  })

  it('is divided at the largest power of two below its size, beyond 32 bits too', () => {
    expect([2, 3, 4, 5, 8, 9, 2 ** 33, 2 ** 33 + 1].map(splitOf)).toEqual([1, 2, 2, 4, 4, 8, 2 ** 32, 2 ** 33])
  })
})

describe('merkleRoot', () => {
  it.each([['text'], [null], [[1, 2]], [new Uint16Array(2)]])('wants bytes, not %j', (leaf) => {
    expect(() => merkleRoot([Uint8Array.of(1), leaf as unknown as Uint8Array])).toThrow(
      expect.objectContaining({ name: 'UsageError', code: 'merkle.not-bytes' }) as Error,
    )
  })
})
