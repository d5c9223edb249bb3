import type { LedgerEntry } from '../ledger-entry.ts'

/** An entry as it is stored: with its place, and with what ties it to the tree. */
export interface LedgerRecord {
  /** Its place, counted from 0 without gaps. */
  readonly index: number
  readonly entry: LedgerEntry
  /** 32 bytes drawn for this entry alone, lower-case hexadecimal. Whoever does not have it cannot try out entries against the leaf. */
  readonly salt: string
  /** The data of its leaf in the tree: SHA-256(salt ‖ canonical entry), lower-case hexadecimal. */
  readonly leaf: string
}

/** What the ledger was at a size: publish it, and nothing before it can be changed unseen. */
export interface Checkpoint {
  readonly v: 1
  /** How many entries the ledger had. */
  readonly size: number
  /** The root of the tree of these entries, lower-case hexadecimal. */
  readonly root: string
}
