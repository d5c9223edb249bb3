import type { Operator } from '../channel/operator.ts'
import type { RecordsPort } from '../disclosure/prepare/records.ts'
import type { IdentifierOptions } from '../identifiers/validate-identifiers.ts'
import type { Engine } from '../rules/engine.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { Instrument } from '../vocabulary/instruments.ts'
import type { DeclineGround, Outcome, ReferReason, RequestOutcome } from '../vocabulary/outcomes.ts'

/** What the corridor needs from outside. It has no clock, no chance, no network and no disk of its own. */
export interface Ports {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
  /** Bytes that nobody can guess, for the id of the case. */
  readonly randomBytes: (length: number) => Uint8Array
  readonly operator: Operator
  readonly engine: Engine
  readonly ledger: LedgerPort
  /** The store of records, asked only for what was approved, in the moment of release. Without it nothing leaves. */
  readonly records?: RecordsPort
  /** Reads phone numbers: `parsePhoneNumber` of `lawful-request/identifiers`, whose metadata are too large to ride along. Without it they are not checked. */
  readonly parsePhoneNumber?: IdentifierOptions['parsePhoneNumber']
}

/** Where the corridor records what it did. Recording is part of handling: if it fails, handling fails. */
export interface LedgerPort {
  readonly append: (entry: LedgerDraft) => Promise<void>
}

/** What is recorded of a pass through the corridor: words and counts, and no personal data. */
export interface LedgerDraft {
  readonly v: 1
  /** The hour, in UTC; a finer time would help to find the case. */
  readonly at: string
  readonly issuingState: Country | null
  readonly instrument: Instrument | null
  readonly emergency: boolean | null
  readonly outcome: RequestOutcome | 'unreadable'
  readonly items: readonly {
    readonly item: RequestedItem
    readonly outcome: Outcome
    readonly ground?: DeclineGround
    readonly reason?: ReferReason
  }[]
  /** What left with this pass. */
  readonly disclosed: readonly RequestedItem[]
}
