import { toHex } from '../../foundation/hex.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import type { MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { Checkpoint } from '../store/ledger-record.ts'
import { checkpointSchema } from '../store/ledger-record-schema.ts'
import { parseStored } from './parse-stored.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** What a list of checkpoints says of the entries. */
export interface Comparison {
  readonly issues: readonly Issue[]
  /** The largest size for which one of them vouches; 0 if none does. */
  readonly vouched: number
  /** A half-open range of entries: one of them was changed together with its leaf, unless the checkpoint was. */
  readonly suspect: { readonly from: number; readonly to: number } | null
  /** The size of the last one that can be read; null if there is none. */
  readonly last: number | null
}

/**
 * Holds one list of checkpoints against the tree. Where leaves differ there are two trees, and a checkpoint may agree with either. Lists of
 * different origin are compared apart: what lies beside the ledger must not speak for it against what was published.
 */
export function compareCheckpoints(
  trees: readonly [MerkleTree, ...MerkleTree[]],
  list: Iterable<unknown>,
  name: 'checkpoints' | 'published',
): Comparison {
  const { checkpoints, issues } = readAll(list, name)
  const size = trees[0].size()
  const agrees = (it: Checkpoint): boolean => trees.some((tree) => toHex(tree.hashOf(0, it.size)) === it.root)
  const differing = new Set(checkpoints.filter((it) => it.size <= size && !agrees(it)))
  let vouched = 0
  for (const it of checkpoints) if (it.size <= size && it.size > vouched && !differing.has(it)) vouched = it.size
  let to = Number.POSITIVE_INFINITY
  for (const it of differing) if (it.size > vouched && it.size < to) to = it.size
  const suspect = to === Number.POSITIVE_INFINITY ? null : { from: vouched, to }

  for (const it of checkpoints) {
    if (it.size > size) issues.push(issue('ledger.entries-missing', it.place, `got ${size}, want ${it.size}`))
    else if (it.size <= vouched && differing.has(it)) issues.push(issue('ledger.checkpoint-differs', it.place))
    else if (suspect !== null && differing.has(it))
      issues.push(issue('ledger.root-differs', it.place, `look at the entries ${suspect.from} to ${suspect.to - 1}`))
  }
  return { issues, vouched, suspect, last: checkpoints.at(-1)?.size ?? null }
}

interface Placed extends Checkpoint {
  readonly place: Issue['path']
}

function readAll(list: Iterable<unknown>, name: string): { readonly checkpoints: readonly Placed[]; readonly issues: Issue[] } {
  const issues: Issue[] = []
  const checkpoints: Placed[] = []
  let number = 0
  for (const value of list) {
    const place = [name, number++]
    const { value: checkpoint, issues: unreadable } = parseStored(checkpointSchema, value, 'ledger.bad-checkpoint', place)
    issues.push(...unreadable)
    if (checkpoint !== null) checkpoints.push({ ...checkpoint, place })
  }
  return { checkpoints, issues }
}
