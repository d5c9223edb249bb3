import { fromHex, isHex32, toHex } from '../../foundation/hex.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import { createMerkleTree, type MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import { leafHashOf } from '../../foundation/merkle/leaf-hash-of.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import { leafOf } from '../store/leaf-of.ts'
import { ledgerRecordSchema } from '../store/ledger-record-schema.ts'
import { parseStored } from './parse-stored.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** What was read of a ledger so far; it keeps hashes only. Records come in their order. */
export interface LedgerReader {
  readonly takeRecord: (value: unknown) => void
  /** The tree over the leaves as computed again from salt and entry. */
  readonly tree: MerkleTree
  /** That tree, and the one over the leaves as they are stored if that is another one. A checkpoint tells which of them was there before. */
  readonly trees: () => readonly [MerkleTree, ...MerkleTree[]]
  readonly issues: readonly Issue[]
  /** How many entries bear an earlier hour than the one before them. */
  readonly hoursBack: () => number
}

/** Begins to read a ledger. */
export function createLedgerReader(): LedgerReader {
  const tree = createMerkleTree()
  const issues: Issue[] = []
  const storedLeaves = new Map<number, Uint8Array>()
  let expectedIndex = 0
  let hour = ''
  let hoursBack = 0

  const takeRecord = (value: unknown): void => {
    const index = tree.size()
    const place = ['entries', index]
    const { value: record, data, issues: unreadable } = parseStored(ledgerRecordSchema, value, 'ledger.bad-record', place)
    issues.push(...unreadable)
    if (record === null) {
      tree.append(leafHashOf(storedLeafIn(data) ?? noLeaf))
      expectedIndex++
      return
    }
    // After a gap the records count on from there, so that the gap is told once.
    if (record.index !== index && record.index !== expectedIndex) issues.push(issue('ledger.wrong-index', [...place, 'index']))
    expectedIndex = record.index + 1
    // Hours of the same length and zone: their order is that of their texts.
    if (record.entry.at < hour) hoursBack++
    hour = record.entry.at
    const leaf = leafOf(record)
    if (toHex(leaf) !== record.leaf) {
      issues.push(issue('ledger.leaf-differs', place))
      storedLeaves.set(index, leafHashOf(fromHex(record.leaf)))
    }
    tree.append(leafHashOf(leaf))
  }

  const trees = (): readonly [MerkleTree, ...MerkleTree[]] => (storedLeaves.size === 0 ? [tree] : [tree, withLeaves(tree, storedLeaves)])
  return { takeRecord, tree, trees, issues, hoursBack: () => hoursBack }
}

/** The same tree with some other leaves. */
function withLeaves(tree: MerkleTree, leaves: ReadonlyMap<number, Uint8Array>): MerkleTree {
  const copy = createMerkleTree()
  for (let index = 0; index < tree.size(); index++) copy.append(leaves.get(index) ?? tree.hashOf(index, index + 1))
  return copy
}

/** The leaf of a record as it stands there, even if the rest of it cannot be read. */
const storedLeafIn = (data: unknown): Uint8Array | null =>
  typeof data === 'object' && data !== null && 'leaf' in data && isHex32(data.leaf) ? fromHex(data.leaf) : null

/** Stands for a leaf that is lost. */
const noLeaf = new Uint8Array(32)
