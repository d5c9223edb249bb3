import { canonicalJson, type Json } from '../../foundation/canonical-json.ts'
import { fromHex } from '../../foundation/hex.ts'
import { sha256Of } from '../../foundation/sha256.ts'
import type { LedgerRecord } from './ledger-record.ts'

/** The data of the leaf of a record: SHA-256(salt ‖ canonical entry), 32 bytes. It hides the entry from whoever does not have the salt. */
export const leafOf = ({ salt, entry }: Pick<LedgerRecord, 'salt' | 'entry'>): Uint8Array =>
  sha256Of(fromHex(salt), canonicalJson(entry as unknown as Json))
