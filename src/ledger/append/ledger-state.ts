import { isSameHash } from '../../foundation/merkle/proof-parts.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { Issue } from '../../foundation/issue.ts'
import { issueOf } from '../../foundation/issue-of.ts'
import type { MerkleTree } from '../../foundation/merkle/create-merkle-tree.ts'
import { ledgerIssueCodes } from '../../foundation/stage-issue-codes.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { compareCheckpoints } from '../verify/compare-checkpoints.ts'
import { createLedgerReader } from '../verify/ledger-reader.ts'

const issue = /* @__PURE__ */ issueOf(ledgerIssueCodes)

/** A ledger that takes entries. What it holds is in its store; it is worked with by `appendEntry`, `checkpoint`, `proveInclusion`, `proveConsistency`. */
export interface Ledger {
  readonly [brand]: true
}

declare const brand: unique symbol

/** What stands behind a ledger. */
export interface LedgerState {
  readonly store: LedgerStore
  readonly key: Uint8Array
  readonly randomBytes: (length: number) => Uint8Array
  /** The tree over what is stored; null until it was read, and again when nobody knows whether a write took effect. */
  tree: MerkleTree | null
  /** The largest tree that was ever seen here: what is read later has to begin with it. */
  seen: MerkleTree | null
  /** The size of the last checkpoint that is kept in the store. */
  checkpointAt: number | null
  /** Settles when everything that was begun has ended. */
  turn: Promise<unknown>
}

// INVARIANT: an object gets in here from `mintLedger` only.
const states = new WeakMap<Ledger, LedgerState>()

/** Makes a ledger. Not exported from the package. */
export function mintLedger(state: LedgerState): Ledger {
  const ledger = Object.freeze({}) as Ledger
  states.set(ledger, state)
  return ledger
}

/** Runs a job on a ledger after all that were begun before it have ended, whether well or not. */
export function inTurn<T>(ledger: Ledger, job: (state: LedgerState) => Promise<T>): Promise<T> {
  const state = states.get(ledger)
  if (state === undefined) return Promise.reject(new UsageError('ledger.no-ledger', 'this is nothing that createLedger made'))
  const result = state.turn.then(() => job(state))
  state.turn = result.catch(() => undefined)
  return result
}

/** Reads the store, if that has to be done. Gives what does not hold; then there is no tree, and the next call reads again. */
export async function readStore(state: LedgerState): Promise<readonly Issue[]> {
  if (state.tree !== null) return []
  const reader = createLedgerReader()
  for await (const record of state.store.records()) reader.takeRecord(record)
  const checkpoints: unknown[] = []
  for await (const checkpoint of state.store.checkpoints()) checkpoints.push(checkpoint)
  const compared = compareCheckpoints(reader.trees(), checkpoints, 'checkpoints')
  const issues = [...reader.issues, ...compared.issues]
  if (!beginsWith(reader.tree, state.seen)) issues.push(issue('ledger.history-differs', ['entries']))
  if (issues.length > 0) return issues
  state.tree = reader.tree
  state.seen = reader.tree
  state.checkpointAt = compared.last
  return []
}

/** The tree over what is stored. */
export async function treeOf(state: LedgerState): Promise<MerkleTree> {
  await readStore(state)
  if (state.tree === null)
    throw new UsageError(
      'ledger.does-not-hold',
      'what is stored does not hold, so nothing is added to it or proved from it: openLedger says where',
    )
  return state.tree
}

const beginsWith = (tree: MerkleTree, seen: MerkleTree | null): boolean =>
  seen === null || (tree.size() >= seen.size() && isSameHash(tree.hashOf(0, seen.size()), seen.hashOf(0, seen.size())))
