import { fromHex, isHex32, toHex } from '../../foundation/hex.ts'
import { type Issue, issue } from '../../foundation/issue.ts'
import { createMerkleTree, type MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import { leafHashOf } from '../../foundation/merkle/leaf-hash-of.ts'
import { leafOf } from '../store/leaf-of.ts'
import type { Checkpoint } from '../store/ledger-record.ts'
import { checkpointSchema, ledgerRecordSchema } from '../store/ledger-record-schema.ts'
import { compareCheckpoints, type Comparison, type PlacedCheckpoint } from './compare-checkpoints.ts'
import { parseStored } from './parse-stored.ts'

/** What was read of a ledger so far; it keeps hashes only. Records come in their order. */
export interface LedgerReader {
  readonly takeRecord: (value: unknown) => void
  /** Gives the checkpoint, or null if it is none. */
  readonly takeCheckpoint: (value: unknown) => Checkpoint | null
  /** The tree over the leaves as computed again from salt and entry. */
  readonly tree: MerkleTree
  /** Everything that does not hold: entries first, then checkpoints. */
  readonly compared: () => Comparison
}

/** Begins to read a ledger. */
export function createLedgerReader(): LedgerReader {
  const tree = createMerkleTree()
  const recordIssues: Issue[] = []
  const checkpointIssues: Issue[] = []
  // Where the leaf that is stored is not the one that was computed. Either can be the one that was there before: a checkpoint tells.
  const storedLeaves = new Map<number, Uint8Array>()
  const checkpoints: PlacedCheckpoint[] = []
  let checkpointsTaken = 0
  let expectedIndex = 0

  const takeRecord = (value: unknown): void => {
    const index = tree.size()
    const place = ['entries', index]
    const { value: record, data, issues } = parseStored(ledgerRecordSchema, value, 'ledger.bad-record', place)
    recordIssues.push(...issues)
    if (record === null) {
      tree.append(leafHashOf(storedLeafIn(data) ?? noHash))
      expectedIndex++
      return
    }
    // After a gap the records count on from there, so that the gap is told once.
    if (record.index !== index && record.index !== expectedIndex) recordIssues.push(issue('ledger.wrong-index', [...place, 'index']))
    expectedIndex = record.index + 1
    const leaf = leafOf(record)
    if (toHex(leaf) !== record.leaf) {
      recordIssues.push(issue('ledger.leaf-differs', place))
      storedLeaves.set(index, leafHashOf(fromHex(record.leaf)))
    }
    tree.append(leafHashOf(leaf))
  }

  const takeCheckpoint = (value: unknown): Checkpoint | null => {
    const place = ['checkpoints', checkpointsTaken++]
    const { value: checkpoint, issues } = parseStored(checkpointSchema, value, 'ledger.bad-checkpoint', place)
    checkpointIssues.push(...issues)
    if (checkpoint !== null) checkpoints.push({ ...checkpoint, place })
    return checkpoint
  }

  const compared = (): Comparison => {
    const comparison = compareCheckpoints(checkpoints, tree, storedLeaves)
    return { ...comparison, issues: [...recordIssues, ...checkpointIssues, ...comparison.issues] }
  }

  return { takeRecord, takeCheckpoint, tree, compared }
}

/** The leaf of a record as it stands there, even if the rest of it cannot be read. */
const storedLeafIn = (data: unknown): Uint8Array | null =>
  typeof data === 'object' && data !== null && 'leaf' in data && isHex32(data.leaf) ? fromHex(data.leaf) : null

/** Stands for a leaf that is lost. */
const noHash = new Uint8Array(32)
