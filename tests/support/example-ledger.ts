import type { LedgerDraft } from '../../src/ledger/ledger-entry.ts'
import type { Checkpoint, LedgerRecord } from '../../src/ledger/store/ledger-record.ts'
import type { LedgerStore } from '../../src/ledger/store/ledger-store.ts'

/** A draft with every field filled. */
export const exampleDraft = (changes: Partial<LedgerDraft> = {}): LedgerDraft => ({
  v: 1,
  at: '2026-09-07T09:00:00Z',
  caseId: 'case-1',
  stage: 'decide',
  issuingState: 'FR',
  instrument: 'epoc',
  emergency: false,
  outcome: 'in-part',
  grounds: ['issuer-not-competent', 'voluntary'],
  items: [
    { item: 'person-name', outcome: 'disclose' },
    { item: 'message-content', outcome: 'decline', ground: 'issuer-not-competent' },
    { item: 'encryption-key', outcome: 'refer', ground: 'voluntary' },
  ],
  decisionDigest: 'ab'.repeat(32),
  ...changes,
})

/** Bytes that are others each time and the same in every run. */
export function countedBytes(): (length: number) => Uint8Array {
  let calls = 0
  return (length) => {
    calls++
    return Uint8Array.from({ length }, (_, index) => (calls * 31 + index * 7) % 256)
  }
}

/** A store that hands out what it is given, and can be told to fail. */
export interface TestStore extends LedgerStore {
  readonly kept: unknown[]
  readonly keptCheckpoints: unknown[]
  /** What happens with the next writes: it fails before it takes effect, or after. */
  readonly failures: ('before' | 'after')[]
}

/** Makes a store for tests. */
export function testStore(kept: unknown[] = [], keptCheckpoints: unknown[] = []): TestStore {
  const failures: ('before' | 'after')[] = []
  const write = async (list: unknown[], value: LedgerRecord | Checkpoint): Promise<void> => {
    const failure = failures.shift()
    // A turn of the event loop, as a disk takes it.
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (failure !== 'before') list.push(structuredClone(value))
    if (failure !== undefined) throw new Error('the disk is full')
  }
  return {
    kept,
    keptCheckpoints,
    failures,
    records: () => each(kept),
    append: (record) => write(kept, record),
    checkpoints: () => each(keptCheckpoints),
    appendCheckpoint: (checkpoint) => write(keptCheckpoints, checkpoint),
  }
}

async function* each(list: readonly unknown[]): AsyncIterable<unknown> {
  for (const it of list) yield await Promise.resolve(structuredClone(it))
}
