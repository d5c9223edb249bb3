import type { LedgerStage } from '../ledger/ledger-entry.ts'
import type { Handled } from './handled.ts'
import { ledgerDraftOf } from './ledger-draft-of.ts'
import type { Ports } from './ports.ts'

/** Hands a pass to the ledger. It counts only then. */
export async function record(handled: Handled, stage: LedgerStage, ports: Ports): Promise<Handled> {
  await ports.ledger.append(ledgerDraftOf(handled, stage))
  return handled
}
