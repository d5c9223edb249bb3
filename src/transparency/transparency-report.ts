import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { GateId } from '../foundation/gate-id.ts'
import type { LedgerStage, RecordedOutcome } from '../ledger/ledger-entry.ts'
import type { Country } from '../vocabulary/countries.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { Instrument } from '../vocabulary/instruments.ts'
import type { DeclineGround, ReferReason } from '../vocabulary/outcomes.ts'
import type { Answer, Step } from './metrics.ts'

/** The length of the periods of a report. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year'

/** How many items of one kind came to one end. */
export interface ItemCell {
  readonly item: RequestedItem
  readonly outcome: RecordedOutcome
  readonly count: number
}

/** Why items were declined or referred; `not-known` where the ledger names nothing. */
export interface ReasonCell {
  readonly reason: DeclineGround | ReferReason | 'not-known'
  /** Adds up to the items declined, or referred. */
  readonly items: number
  /** Distinct cases; a case can be under several reasons. */
  readonly cases: number
}

/** In how many cases a rule-of-law gate asked somebody, and what became of them. */
export interface GateCell {
  readonly gate: GateId
  /** The sum of the other three. */
  readonly cases: number
  readonly disclosed: number
  readonly declined: number
  readonly other: number
}

/** The numbers of a set of cases. Cells that are not listed are 0. */
export interface Counts {
  readonly received: number
  /** Add up to the entries of these cases. */
  readonly entries: Readonly<Record<LedgerStage, number>>
  /** Add up to `received`. */
  readonly answers: Readonly<Record<Answer, number>>
  /** Overlap. */
  readonly steps: Readonly<Record<Step, number>>
  readonly items: readonly ItemCell[]
  readonly declined: readonly ReasonCell[]
  readonly referred: readonly ReasonCell[]
  /** Not there if no gate asked. */
  readonly gates?: readonly GateCell[]
}

/** A period, half-open, by the UTC calendar. */
export interface ReportPeriod {
  /** `2026-09`, `2026-Q3`, `2026-H2`, `2026`; or `2026-08-18/2026-10-01` where the range of the report cuts it. */
  readonly id: string
  readonly from: CalendarDate
  readonly until: CalendarDate
  /** Whether the ledger speaks of this period. Where it does not, a number would be a claim that nothing came. */
  readonly coverage: 'covered' | 'partly-covered' | 'not-covered'
  /** Null if and only if the period is not covered. */
  readonly counts: Counts | null
}

/** The cases of one period, country, instrument and kind of urgency. Null: not known. */
export interface ReportRow {
  readonly period: string
  readonly country: Country | null
  readonly instrument: Instrument | null
  readonly emergency: boolean | null
  readonly counts: Counts
}

/** One side of the coverage: an instant, and whether it is that of an entry or what the provider states. */
export interface CoverageEnd {
  readonly at: string
  readonly basis: 'entries' | 'stated'
}

/** The size and root of the ledger that was counted. */
export interface LedgerCheckpoint {
  readonly size: number
  /** Lower-case hexadecimal. */
  readonly root: string
}

/** What a provider publishes about the requests it got. Plain JSON, no personal data, and every sum in it can be checked. */
export interface TransparencyReport {
  readonly stage: 'report'
  readonly v: 1
  /** The version of `definitions`. */
  readonly metrics: '1'
  readonly definitions: Readonly<Record<string, string>>
  readonly provider: string | null
  readonly period: PeriodKind
  /** Half-open; null if the ledger is empty and no range was asked for. */
  readonly range: { readonly from: CalendarDate; readonly until: CalendarDate } | null
  /** What the ledger speaks of, half-open; null if it is empty and nothing was stated. */
  readonly coverage: { readonly from: CoverageEnd; readonly until: CoverageEnd } | null
  /** Small numbers are published as they are. */
  readonly suppression: 'none'
  /** What was counted, what lies outside the range, and the checkpoint that binds it, if one was handed over. */
  readonly ledger: {
    readonly entries: number
    readonly cases: number
    /** Lines of the ledger that could not be read and are counted nowhere: if there is one, every number may be too small. */
    readonly notRead: number
    readonly outside: { readonly entries: number; readonly cases: number }
    readonly checkpoint: LedgerCheckpoint | null
  }
  readonly periods: readonly ReportPeriod[]
  readonly rows: readonly ReportRow[]
  readonly totals: {
    readonly all: Counts
    readonly byCountry: readonly { readonly country: Country | null; readonly counts: Counts }[]
    readonly byInstrument: readonly { readonly instrument: Instrument | null; readonly counts: Counts }[]
    readonly byEmergency: readonly { readonly emergency: boolean | null; readonly counts: Counts }[]
  }
}
