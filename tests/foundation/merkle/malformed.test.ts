import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyProof } from '../../../src/foundation/merkle/consistency-proof.ts'
import { createMerkleTree } from '../../../src/foundation/merkle/create-merkle-tree.ts'
import { inclusionProof } from '../../../src/foundation/merkle/inclusion-proof.ts'
import { leafHashOf } from '../../../src/foundation/merkle/leaf-hash-of.ts'
import { nodeHashOf } from '../../../src/foundation/merkle/node-hash-of.ts'
import { type ConsistencyProof, verifyConsistency } from '../../../src/foundation/merkle/verify-consistency.ts'
import { type InclusionProof, verifyInclusion } from '../../../src/foundation/merkle/verify-inclusion.ts'

const tree = createMerkleTree()
for (let index = 0; index < 7; index++) tree.append(leafHashOf(Uint8Array.of(index)))
const hash = (value: number): Uint8Array => new Uint8Array(32).fill(value)

const inclusion: InclusionProof = {
  leafIndex: 2,
  treeSize: 7,
  leafHash: tree.hashOf(2, 3),
  root: tree.hashOf(0, 7),
  proof: inclusionProof(tree, 2, 7),
}
const consistency: ConsistencyProof = {
  size1: 3,
  size2: 7,
  root1: tree.hashOf(0, 3),
  root2: tree.hashOf(0, 7),
  proof: consistencyProof(tree, 3, 7),
}

it('holds as it is', () => {
  expect(verifyInclusion(inclusion)).toBe(true)
  expect(verifyInclusion({ ...inclusion, root: Buffer.from(inclusion.root) })).toBe(true)
  expect(verifyConsistency(consistency)).toBe(true)
})

const noNumbers = [-1, 0.5, 2.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 60, '2', null, undefined, 2n, {}, [2]]
const noHashes = [
  new Uint8Array(31),
  new Uint8Array(33),
  new Uint8Array(0),
  'a'.repeat(64),
  null,
  undefined,
  5,
  [],
  Array.from({ length: 32 }, () => 0),
  new Uint16Array(32),
  new ArrayBuffer(32),
  Object.defineProperty(new Uint8Array(31), 'length', { value: 32 }),
]
const noProofs = [
  null,
  undefined,
  'x',
  5,
  {},
  new Uint8Array(32),
  [null],
  [hash(0).slice(1)],
  ['a'.repeat(64)],
  new Set(),
  new Array(4_294_967_295),
]

describe('anything malformed is a no and never a throw', () => {
  it.each<[string, () => unknown]>([
    ['says another number the second time', () => 2 ** 32 - 1],
    ['says what is no number', () => ({ valueOf: () => 1 })],
  ])('a proof whose length %s is not gone through', (_, second) => {
    let asked = 0
    let taken = 0
    const proof = new Proxy([] as Uint8Array[], {
      get: (_list, key) => {
        if (key !== 'length') return ++taken && hash(0)
        return asked++ === 0 && second() === 2 ** 32 - 1 ? 1 : second()
      },
    })
    expect(verifyInclusion({ ...inclusion, proof })).toBe(false)
    expect(taken).toBeLessThan(55)
    expect(asked).toBeLessThan(2)
  })

  it.each(noNumbers.map((it) => [inspect(it), it] as const))('no index, no size: %s', (_, value) => {
    const wrong = value as number
    expect(verifyInclusion({ ...inclusion, leafIndex: wrong })).toBe(false)
    expect(verifyInclusion({ ...inclusion, treeSize: wrong })).toBe(false)
    expect(verifyConsistency({ ...consistency, size1: wrong })).toBe(false)
    expect(verifyConsistency({ ...consistency, size2: wrong })).toBe(false)
  })

  it.each(noHashes.map((it) => [inspect(it), it] as const))('no hash: %s', (_, value) => {
    const wrong = value as Uint8Array
    expect(verifyInclusion({ ...inclusion, leafHash: wrong })).toBe(false)
    expect(verifyInclusion({ ...inclusion, root: wrong })).toBe(false)
    expect(verifyInclusion({ ...inclusion, proof: [...inclusion.proof.slice(1), wrong] })).toBe(false)
    expect(verifyConsistency({ ...consistency, root1: wrong })).toBe(false)
    expect(verifyConsistency({ ...consistency, root2: wrong })).toBe(false)
    // A tree of one size with itself looks at the roots alone.
    expect(verifyConsistency({ size1: 3, size2: 3, root1: wrong, root2: wrong, proof: [] })).toBe(false)
    expect(verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash: wrong, root: wrong, proof: [] })).toBe(false)
  })

  it.each(noProofs.map((it) => [inspect(it), it] as const))('no proof: %s', (_, value) => {
    const wrong = value as Uint8Array[]
    expect(verifyInclusion({ ...inclusion, proof: wrong })).toBe(false)
    expect(verifyConsistency({ ...consistency, proof: wrong })).toBe(false)
    expect(verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash: hash(1), root: hash(1), proof: wrong })).toBe(false)
    expect(verifyConsistency({ size1: 1, size2: 1, root1: hash(1), root2: hash(1), proof: wrong })).toBe(false)
  })

  it.each([[null], [undefined], [5], ['x'], [[]], [{}], [() => 1]])('no claim: %j', (value) => {
    expect(verifyInclusion(value as unknown as InclusionProof)).toBe(false)
    expect(verifyConsistency(value as unknown as ConsistencyProof)).toBe(false)
  })

  it('takes no throw from a getter, a proxy or a buffer that was given away', () => {
    const throwing = (): never => {
      throw new Error('no')
    }
    const given = hash(1)
    structuredClone(given, { transfer: [given.buffer as ArrayBuffer] })
    const proxy = new Proxy([hash(1)], { get: throwing })
    expect(verifyInclusion(Object.defineProperty({ ...inclusion }, 'root', { get: throwing }))).toBe(false)
    expect(verifyInclusion({ ...inclusion, leafHash: given })).toBe(false)
    expect(verifyInclusion({ ...inclusion, proof: proxy })).toBe(false)
    expect(verifyConsistency(Object.defineProperty({ ...consistency }, 'root1', { get: throwing }))).toBe(false)
    expect(verifyConsistency({ ...consistency, root2: given })).toBe(false)
    expect(verifyConsistency({ ...consistency, proof: proxy })).toBe(false)
  })

  it('does not follow an iterator that a list brings along', () => {
    const list = [...inclusion.proof]
    Object.defineProperty(list, Symbol.iterator, {
      value: function* () {
        for (;;) yield hash(0)
      },
    })
    expect(verifyInclusion({ ...inclusion, proof: list })).toBe(true)
  })

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withTypedArray: true, withNullPrototype: true, withBigInt: true, withSparseArray: true }), (value) => {
        expect(verifyInclusion(value as InclusionProof)).toBe(false)
        expect(verifyConsistency(value as ConsistencyProof)).toBe(false)
      }),
    )
  })
})

describe('what could be believed and must not', () => {
  it('refuses every proof from size 0', () => {
    for (const root1 of [tree.hashOf(0, 0), tree.hashOf(0, 7), hash(0)])
      for (const size2 of [0, 1, 7])
        for (const proof of [[], [hash(0)], [root1], inclusion.proof])
          expect(verifyConsistency({ size1: 0, size2, root1, root2: tree.hashOf(0, size2), proof })).toBe(false)
  })

  it('refuses a leaf in an empty tree, a leaf beyond the tree, and a later size that is smaller', () => {
    expect(verifyInclusion({ leafIndex: 0, treeSize: 0, leafHash: tree.hashOf(0, 0), root: tree.hashOf(0, 0), proof: [] })).toBe(false)
    expect(verifyInclusion({ ...inclusion, leafIndex: 7 })).toBe(false)
    expect(verifyInclusion({ leafIndex: 1, treeSize: 1, leafHash: hash(1), root: hash(1), proof: [] })).toBe(false)
    expect(verifyConsistency({ size1: 7, size2: 3, root1: consistency.root2, root2: consistency.root1, proof: consistency.proof })).toBe(
      false,
    )
  })

  it('refuses a path that is longer than the tree is high, though it leads to the root', () => {
    const [leaf, more] = [hash(1), hash(2)]
    expect(verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash: leaf, root: nodeHashOf(more, leaf), proof: [more] })).toBe(false)
    expect(verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash: leaf, root: nodeHashOf(leaf, more), proof: [more] })).toBe(false)
    const claim = { size1: 1, size2: 2, root1: leaf }
    expect(verifyConsistency({ ...claim, root2: nodeHashOf(leaf, more), proof: [more] })).toBe(true)
    const larger = {
      size1: 3,
      size2: 4,
      root1: nodeHashOf(more, leaf),
      root2: nodeHashOf(more, nodeHashOf(leaf, more)),
      proof: [leaf, more, more],
    }
    expect(verifyConsistency(larger)).toBe(true)
    const over = { root1: nodeHashOf(more, larger.root1), root2: nodeHashOf(more, larger.root2), proof: [...larger.proof, more] }
    expect(verifyConsistency({ ...larger, ...over })).toBe(false)
    expect(verifyConsistency({ size1: 2, size2: 1, root1: leaf, root2: leaf, proof: [] })).toBe(false)
  })

  it('refuses proofs of equal sizes that are not empty, or have two roots', () => {
    const same = { size1: 7, size2: 7, root1: consistency.root2, root2: consistency.root2 }
    expect(verifyConsistency({ ...same, proof: [] })).toBe(true)
    expect(verifyConsistency({ ...same, proof: [hash(0)] })).toBe(false)
    expect(verifyConsistency({ ...same, root1: consistency.root1, proof: [] })).toBe(false)
  })

  it('refuses an empty proof between two sizes, even if the roots are equal', () => {
    for (const [size1, size2] of [
      [1, 2],
      [2, 3],
      [3, 7],
      [4, 8],
    ] as const)
      expect(verifyConsistency({ size1, size2, root1: hash(1), root2: hash(1), proof: [] })).toBe(false)
  })

  it('refuses a first tree that is a whole part of the second and not its beginning', () => {
    // Leaves 4 to 5 stand as a node in the tree of 7, so a proof for their hash can be built; it is not that of size 2.
    const claim = { size1: 2, size2: 7, root1: tree.hashOf(4, 6), root2: tree.hashOf(0, 7) }
    expect(verifyConsistency({ ...claim, proof: [tree.hashOf(6, 7), tree.hashOf(0, 4)] })).toBe(false)
  })

  it('refuses a node that is passed off as a leaf', () => {
    const data = Uint8Array.from([...tree.hashOf(0, 1), ...tree.hashOf(1, 2)])
    const claim = { leafIndex: 0, treeSize: 4, root: tree.hashOf(0, 7), proof: [tree.hashOf(2, 4), tree.hashOf(4, 7)] }
    expect(verifyInclusion({ ...claim, leafHash: tree.hashOf(0, 2) })).toBe(true)
    expect(verifyInclusion({ ...claim, leafHash: leafHashOf(data) })).toBe(false)
  })

  it('knows sizes beyond 32 bits', () => {
    // The last leaf of a tree of 2^52 + 1 leaves hangs right below the root.
    const [whole, last] = [hash(1), hash(2)]
    const root = nodeHashOf(whole, last)
    const size = 2 ** 52 + 1
    expect(verifyInclusion({ leafIndex: size - 1, treeSize: size, leafHash: last, root, proof: [whole] })).toBe(true)
    expect(verifyInclusion({ leafIndex: 0, treeSize: size, leafHash: last, root, proof: [whole] })).toBe(false)
    expect(verifyConsistency({ size1: size - 1, size2: size, root1: whole, root2: root, proof: [last] })).toBe(true)
    expect(verifyConsistency({ size1: 2 ** 31, size2: size, root1: whole, root2: root, proof: [last] })).toBe(false)
  })

  it('takes the longest proof there can be, and no longer one', () => {
    let [root, path] = [hash(1), [] as Uint8Array[]]
    for (let height = 0; height < 53; height++) {
      path = [...path, hash(height)]
      root = nodeHashOf(root, hash(height))
    }
    const claim = { leafIndex: 0, treeSize: Number.MAX_SAFE_INTEGER, leafHash: hash(1), root, proof: path }
    expect(verifyInclusion(claim)).toBe(true)
    // A tree of 2^53 leaves would have this very path, but numbers end before it.
    expect(verifyInclusion({ ...claim, treeSize: 2 ** 53 })).toBe(false)
    expect(verifyInclusion({ ...claim, proof: [...path, hash(0)] })).toBe(false)
    expect(verifyInclusion({ ...claim, proof: [...path, hash(0), hash(0)] })).toBe(false)
  })
})
