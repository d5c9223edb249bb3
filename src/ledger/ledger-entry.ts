import type { GateId } from '../foundation/gate-id.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { Instrument } from '../vocabulary/instruments.ts'
import type { DeclineGround, Outcome, ReferReason, RequestOutcome } from '../vocabulary/outcomes.ts'

/** Where a pass through the corridor ended. */
export type LedgerStage =
  /** At door 1: the request could not be read. */
  | 'parse'
  /** At door 4: what may be answered was decided. */
  | 'decide'
  /** At door 5: what named people approved was released, or it turned out that nothing is held. */
  | 'disclose'
  /** An event of the case changed nothing: it could not be read, could not have happened, or stood against what is known. */
  | 'event-refused'

/** What became of one item: the answer proposed, or what really happened with it at door 5. */
export type RecordedOutcome = Outcome | 'disclosed' | 'nothing-held'

/** One item of a request, once for each group of targets in which it was asked. */
export interface RecordedItem {
  readonly item: RequestedItem
  readonly outcome: RecordedOutcome
  /** Why it is declined or referred. */
  readonly ground?: DeclineGround | ReferReason
}

/** What is recorded of a pass, before the ledger names the case by a keyed hash. */
export interface LedgerDraft {
  readonly v: 1
  /** The hour, in UTC: `2026-09-07T09:00:00Z`; a finer time would help to find the case. */
  readonly at: string
  readonly caseId: string
  readonly stage: LedgerStage
  readonly issuingState: Country | null
  readonly instrument: Instrument | null
  readonly emergency: boolean | null
  readonly outcome: RequestOutcome | 'unreadable'
  /** The grounds and reasons of the items, each once, sorted. */
  readonly grounds: readonly (DeclineGround | ReferReason)[]
  readonly items: readonly RecordedItem[]
  /** The rule-of-law gates that asked somebody, each once, sorted; not there if none did. */
  readonly gates?: readonly GateId[]
  /** SHA-256 of `[caseId, decisions]` as canonical JSON, lower-case hexadecimal; null where nothing was decided. Without the id it could be guessed and tried. */
  readonly decisionDigest: string | null
}

/** An entry of the ledger: words and digests, and no personal data. */
export interface LedgerEntry extends Omit<LedgerDraft, 'caseId'> {
  /** HMAC-SHA-256 of the id of the case under the key of the ledger, lower-case hexadecimal: entries of one case can be told to belong together, and no more. */
  readonly caseRef: string
}
