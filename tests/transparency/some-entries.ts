import type { LedgerEntry, RecordedItem } from '../../src/ledger/ledger-entry.ts'

/** An entry of a French EPOC that may be answered; `change` says what is different. */
export const entry = (caseRef: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  v: 1,
  at: '2026-09-07T09:00:00Z',
  caseRef,
  stage: 'decide',
  issuingState: 'FR',
  instrument: 'epoc',
  emergency: false,
  outcome: 'disclose',
  grounds: [],
  items: [],
  decisionDigest: null,
  ...change,
})

/** Items in short: `phone-number disclose`, `message-content decline not-permitted`. */
export const items = (...told: readonly string[]): readonly RecordedItem[] =>
  told.map((it) => {
    const [item, outcome, ground] = it.split(' ')
    return { item, outcome, ...(ground !== undefined && { ground }) } as RecordedItem
  })
