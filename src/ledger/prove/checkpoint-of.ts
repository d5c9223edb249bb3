import { toHex } from '../../foundation/hex.ts'
import type { MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import type { Checkpoint } from '../store/ledger-record.ts'

/** What a tree is now. */
export const checkpointOf = (tree: MerkleTree): Checkpoint => ({ v: 1, size: tree.size(), root: toHex(tree.hashOf(0, tree.size())) })
