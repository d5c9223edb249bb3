import { randomBytes as secureRandom } from '../../foundation/random-bytes.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { LedgerStore } from '../store/ledger-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { draw } from './draw.ts'
import { type Ledger, mintLedger } from './ledger-state.ts'

/** What a ledger needs besides a store. */
export interface LedgerOptions {
  /**
   * 32 secret bytes under which cases are named. Keep them apart from the ledger: without them nobody can tell which case an entry is about. Under
   * another key a case gets another name. Drawn at random if left out, so that entries of one case belong together for the life of this object only.
   */
  readonly key?: Uint8Array
  /** Bytes that nobody can guess, for salts and the key; `crypto.getRandomValues` if left out. */
  readonly randomBytes?: (length: number) => Uint8Array
}

/**
 * Makes a ledger on a store; in memory if none is given. Nothing is read yet: that happens in `openLedger` or with the first use, and a store
 * whose contents do not hold is then neither added to nor proved from.
 *
 * One ledger at a time writes to a store. Calls on one ledger take their turns, in the order in which they were made.
 *
 * **Throws** `UsageError` `ledger.bad-key`, `ledger.bad-random-bytes`.
 *
 * @example
 * const ledger = createLedger()
 */
export function createLedger(store: LedgerStore = memoryStore(), { key, randomBytes = secureRandom }: LedgerOptions = {}): Ledger {
  if (key !== undefined && !(key instanceof Uint8Array && key.length === 32))
    throw new UsageError('ledger.bad-key', 'the key must be 32 bytes')
  return mintLedger({
    store,
    // A copy, so that it cannot change under us.
    key: key === undefined ? draw(randomBytes) : Uint8Array.from(key),
    randomBytes,
    tree: null,
    seen: null,
    checkpointAt: null,
    turn: Promise.resolve(),
  })
}
