import { describe, expect, it } from 'vitest'
import {
  appendEntry,
  checkpoint,
  createLedger,
  type Ledger,
  leafHashOf,
  memoryStore,
  openLedger,
  proveConsistency,
  proveInclusion,
  verifyConsistency,
  verifyInclusion,
} from '../../src/ledger/index.ts'
import { exampleDraft, testStore } from '../support/example-ledger.ts'

const outOfRange = expect.objectContaining({ name: 'UsageError', code: 'ledger.out-of-range' }) as Error
const most = 9
const grown = async (): Promise<{ ledger: Ledger; roots: Uint8Array[]; leaves: Uint8Array[] }> => {
  const ledger = createLedger()
  const [roots, leaves] = [[] as Uint8Array[], [] as Uint8Array[]]
  for (let size = 0; size <= most; size++) {
    roots.push(Uint8Array.from(Buffer.from((await checkpoint(ledger)).root, 'hex')))
    leaves.push(leafHashOf(Buffer.from((await appendEntry(ledger, exampleDraft())).leaf, 'hex')))
  }
  return { ledger, roots, leaves }
}

describe('a checkpoint', () => {
  it('of an empty ledger has the SHA-256 of nothing as its root', async () => {
    expect(await checkpoint(createLedger())).toEqual({
      v: 1,
      size: 0,
      root: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    })
  })

  it('is kept once for each size, also by a ledger that found it in the store', async () => {
    const store = testStore()
    const ledger = createLedger(store)
    const said = [await checkpoint(ledger), await checkpoint(ledger)]
    await appendEntry(ledger, exampleDraft())
    said.push(await checkpoint(ledger), await checkpoint(ledger), await checkpoint(createLedger(store)))
    expect(said.map((it) => it.size)).toEqual([0, 0, 1, 1, 1])
    expect(store.keptCheckpoints).toEqual([said[0], said[2]])
    await appendEntry(ledger, exampleDraft())
    await checkpoint(ledger)
    expect(store.keptCheckpoints).toHaveLength(3)
  })

  it('is kept in memory too', async () => {
    const store = memoryStore()
    const ledger = createLedger(store)
    await appendEntry(ledger, exampleDraft())
    const kept: unknown[] = []
    const now = await checkpoint(ledger)
    for await (const it of store.checkpoints()) kept.push(it)
    expect(kept).toEqual([now])
    expect(await openLedger(createLedger(store))).toMatchObject({ ok: true, value: now })
  })
})

describe('proofs', () => {
  it('show every entry at every size to whoever has the checkpoint and the record', async () => {
    const { ledger, roots, leaves } = await grown()
    for (let treeSize = 1; treeSize <= most; treeSize++)
      for (let leafIndex = 0; leafIndex < treeSize; leafIndex++) {
        const claim = await proveInclusion(ledger, leafIndex, treeSize)
        expect(claim).toMatchObject({ leafIndex, treeSize, leafHash: leaves[leafIndex], root: roots[treeSize] })
        expect(verifyInclusion(claim)).toBe(true)
      }
  })

  it('show that the ledger only grew, between every two sizes', async () => {
    const { ledger, roots } = await grown()
    for (let size2 = 1; size2 <= most; size2++)
      for (let size1 = 1; size1 <= size2; size1++) {
        const claim = await proveConsistency(ledger, size1, size2)
        expect(claim).toMatchObject({ size1, size2, root1: roots[size1], root2: roots[size2] })
        expect(verifyConsistency(claim)).toBe(true)
      }
  })

  it('are about all entries if no size is given', async () => {
    const { ledger } = await grown()
    expect(await proveInclusion(ledger, 4)).toMatchObject({ treeSize: most + 1 })
    expect(await proveConsistency(ledger, 4)).toMatchObject({ size2: most + 1 })
  })

  it.each([
    [most + 1, undefined],
    [-1, undefined],
    [0.5, undefined],
    [Number.NaN, undefined],
    ['1', undefined],
    [3, 3],
    [0, 0],
    [0, most + 2],
    [0, 1.5],
    [0, '4'],
  ])('of entry %j among %j there is none', async (leafIndex, treeSize) => {
    const { ledger } = await grown()
    await expect(proveInclusion(ledger, leafIndex as number, treeSize as number | undefined)).rejects.toThrow(outOfRange)
  })

  it.each([
    [0, undefined],
    [0, 0],
    [0, 4],
    [-1, 4],
    [2.5, 4],
    [5, 4],
    [1, most + 2],
    [1, Number.NaN],
    ['1', 4],
  ])('from size %j to %j there is none', async (size1, size2) => {
    const { ledger } = await grown()
    await expect(proveConsistency(ledger, size1 as number, size2)).rejects.toThrow(outOfRange)
  })

  it('of an empty ledger there is none', async () => {
    await expect(proveInclusion(createLedger(), 0)).rejects.toThrow(outOfRange)
    await expect(proveConsistency(createLedger(), 0)).rejects.toThrow(outOfRange)
  })
})
