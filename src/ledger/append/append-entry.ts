import { fromHex, toHex } from '../../foundation/hex.ts'
import { hmacSha256Hex } from '../../foundation/hmac-sha256.ts'
import { leafHashOf } from '../../foundation/merkle/leaf-hash-of.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import type { LedgerDraft } from '../ledger-entry.ts'
import { ledgerDraftSchema } from '../ledger-entry-schema.ts'
import { leafOf } from '../store/leaf-of.ts'
import type { LedgerRecord } from '../store/ledger-record.ts'
import { parseStored } from '../verify/parse-stored.ts'
import { draw } from './draw.ts'
import { inTurn, type Ledger, treeOf } from './ledger-state.ts'

/**
 * Records a pass. The id of the case becomes a keyed hash, the entry gets a fresh salt and a leaf in the tree, and the record is given when the
 * store has it for good. It rejects in every other case, since nothing later needs the value and a failure in a `Result` could be overlooked: what
 * was not recorded must not go on.
 *
 * Calls take turns. If the store rejects, so does this, with what the store said; the entry does not count, and before the next one the store is
 * read again, because nobody knows whether a write that failed took effect.
 *
 * **Throws** (rejects with) `UsageError` `ledger.bad-draft` if the draft has anything but words of the vocabulary, digests and a full hour: drafts are
 * made by programs. The message names the places, no values. `ledger.does-not-hold` if what is stored does not hold (`openLedger` says
 * where), `ledger.bad-random-bytes`, `ledger.no-ledger`.
 * **Source** RFC 6962, section 2.1; RFC 8785; RFC 2104; docs/ledger.md.
 *
 * @example
 * const { index } = await appendEntry(ledger, draft)
 */
export async function appendEntry(ledger: Ledger, draft: LedgerDraft): Promise<LedgerRecord> {
  // Read at once, as a copy: whatever becomes of the draft later, this is what was meant.
  const { value, issues } = parseStored(ledgerDraftSchema, draft, 'ledger.bad-record', [])
  if (value === null) throw new UsageError('ledger.bad-draft', `the draft holds something that is not recorded: ${placesIn(issues)}`)
  return inTurn(ledger, async (state) => {
    const tree = await treeOf(state)
    const { caseId, ...rest } = value
    const entry = { ...rest, caseRef: hmacSha256Hex(state.key, caseId) }
    const salt = toHex(draw(state.randomBytes))
    const leaf = toHex(leafOf({ salt, entry }))
    const record: LedgerRecord = { index: tree.size(), entry, salt, leaf }
    try {
      await state.store.append(record)
    } catch (error) {
      // INVARIANT: the tree has what the store has. Whether it has this one is not known any more.
      state.tree = null
      throw error
    }
    tree.append(leafHashOf(fromHex(leaf)))
    return record
  })
}

const placesIn = (issues: readonly { readonly path: readonly (string | number)[] }[]): string =>
  [...new Set(issues.map((it) => it.path.join('.') || 'the root'))].join(', ')
