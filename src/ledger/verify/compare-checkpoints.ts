import { toHex } from '../../foundation/hex.ts'
import { type Issue, issue } from '../../foundation/issue.ts'
import { createMerkleTree, type MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import type { Checkpoint } from '../store/ledger-record.ts'

/** A checkpoint with its place among the checkpoints. */
export interface PlacedCheckpoint extends Checkpoint {
  readonly place: Issue['path']
}

/** What checkpoints say of the entries. */
export interface Comparison {
  readonly issues: readonly Issue[]
  /** How many checkpoints the entries agree with. */
  readonly agreeing: number
  /** A half-open range of entries. One of them was changed together with its leaf, unless the checkpoint was. */
  readonly suspect: { readonly from: number; readonly to: number } | null
}

/** Holds checkpoints against the tree. `storedLeaves` are leaves that differ from those of the tree: a checkpoint may agree with either. */
export function compareCheckpoints(
  checkpoints: readonly PlacedCheckpoint[],
  tree: MerkleTree,
  storedLeaves: ReadonlyMap<number, Uint8Array>,
): Comparison {
  const trees = storedLeaves.size === 0 ? [tree] : [tree, withLeaves(tree, storedLeaves)]
  const beyond = checkpoints.filter((it) => it.size > tree.size())
  const within = checkpoints.filter((it) => it.size <= tree.size())
  const agrees = ({ size, root }: Checkpoint): boolean => trees.some((it) => toHex(it.hashOf(0, size)) === root)
  const agreeing = within.filter(agrees)
  const differing = within.filter((it) => !agrees(it))
  // What the largest agreeing checkpoint vouches for is as it was; a smaller one that differs was changed itself.
  const from = Math.max(0, ...agreeing.map((it) => it.size))
  const sizesInDoubt = differing.flatMap(({ size }) => (size > from ? [size] : []))
  const suspect = sizesInDoubt.length === 0 ? null : { from, to: Math.min(...sizesInDoubt) }

  const issues = [
    ...differing.map(({ size, place }) =>
      suspect === null || size <= from
        ? issue('ledger.checkpoint-differs', place)
        : issue('ledger.root-differs', place, `look at the entries ${suspect.from} to ${suspect.to - 1}`),
    ),
    ...beyond.map(({ size, place }) => issue('ledger.entries-missing', place, `got ${tree.size()}, want ${size}`)),
  ]
  return { issues, agreeing: agreeing.length, suspect }
}

/** The same tree with some other leaves. */
function withLeaves(tree: MerkleTree, leaves: ReadonlyMap<number, Uint8Array>): MerkleTree {
  const copy = createMerkleTree()
  for (let index = 0; index < tree.size(); index++) copy.append(leaves.get(index) ?? tree.hashOf(index, index + 1))
  return copy
}
