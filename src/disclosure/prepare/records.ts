import type { Json } from '../../foundation/canonical-json.ts'
import type { Instant, Target, TimeRange } from '../../request/legal-request.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'

/** Whose records: a target of the request. */
export type RecordsTarget = Pick<Target, 'id' | 'kind' | 'identifier'>

/** What is asked of the store of records: these items of these targets over this time range, and nothing else. */
export interface RecordsQuery {
  readonly group: string
  readonly items: readonly DataItem[]
  readonly targets: readonly RecordsTarget[]
  /** Half-open. Only data that come as a series have one. */
  readonly window: TimeRange | null
}

/** The store of records. It is asked at most once; whatever it answers is measured against the query again. */
export type RecordsPort = (query: RecordsQuery) => Promise<readonly unknown[]>

/** A record as the store has to give it. */
export interface HeldRecord {
  readonly item: DataItem
  readonly targetId: string
  /** The time to which it belongs; needed of data that come as a series. */
  readonly at?: Instant
  readonly value: Json
}

/** Why a record stays here. */
export type WithheldReason = 'unreadable' | 'another-item' | 'another-target' | 'no-time' | 'outside-window' | 'not-redacted'
