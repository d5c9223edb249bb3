import type { GateId } from '../../foundation/gate-id.ts'
import type { LedgerEntry, RecordedItem } from '../../ledger/ledger-entry.ts'
import type { Country } from '../../vocabulary/countries.ts'
import type { Instrument } from '../../vocabulary/instruments.ts'
import type { Answer, Step } from '../metrics.ts'
import { endOfItems } from './end-of-items.ts'

/** What a report needs to know of a case. */
export interface CountedCase {
  /** The day of its first entry, in UTC. */
  readonly receivedOn: string
  readonly country: Country | null
  readonly instrument: Instrument | null
  readonly emergency: boolean | null
  readonly entries: readonly LedgerEntry['stage'][]
  readonly answer: Answer
  readonly steps: ReadonlySet<Step>
  readonly items: readonly RecordedItem[]
  readonly gates: ReadonlySet<GateId>
}

/** The cases of a ledger. Entries of one case come in the order of the ledger; how cases are mixed does not matter. */
export function casesOf(entries: readonly LedgerEntry[]): readonly CountedCase[] {
  const byCase = new Map<string, [LedgerEntry, ...LedgerEntry[]]>()
  for (const entry of entries) {
    const before = byCase.get(entry.caseRef)
    if (before === undefined) byCase.set(entry.caseRef, [entry])
    else before.push(entry)
  }
  return [...byCase.values()].map(caseOf)
}

function caseOf(entries: readonly [LedgerEntry, ...LedgerEntry[]]): CountedCase {
  const [first, ...more] = entries.filter((it) => it.stage !== 'event-refused')
  // A ledger that begins in the middle of a case may hold nothing but refused events of it; they say how it stood.
  const passes = first === undefined ? entries : ([first, ...more] as const)
  return {
    receivedOn: entries[0].at.slice(0, 10),
    country: firstKnown(passes.map((it) => it.issuingState)),
    instrument: firstKnown(passes.map((it) => it.instrument)),
    emergency: firstKnown(passes.map((it) => it.emergency)),
    entries: entries.map((it) => it.stage),
    answer: (passes.at(-1) ?? passes[0]).outcome,
    steps: new Set(passes.flatMap(stepsOf)),
    items: endOfItems(passes.map((it) => it.items)),
    gates: new Set(passes.flatMap((it) => it.gates ?? [])),
  }
}

function stepsOf({ outcome, items }: LedgerEntry): readonly Step[] {
  const ofItems = items.map((it) => it.outcome)
  return outcome === 'in-part' ? ofItems : [outcome, ...ofItems]
}

const firstKnown = <T>(values: readonly (T | null)[]): T | null => values.find((it) => it !== null) ?? null
