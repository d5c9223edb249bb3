/** A ledger in a folder: lines of canonical JSON that are only ever added to. For Node. */
export { openLedgerFile } from './open-ledger-file.ts'
export type { LedgerFile } from './open-ledger-file.ts'
export { storedLines } from './stored-lines.ts'
export type { StoredLine } from './stored-lines.ts'
