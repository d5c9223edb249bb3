import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { RequestedItem } from '../vocabulary/data-items.ts'
import type { Facts } from '../vocabulary/facts.ts'

/**
 * What the engine is asked: the things wanted from targets of one kind, over one time range, for one purpose, with all that is known.
 * Dates are the only input that is not an enumerated value or a number; no name, address or identifier fits in.
 */
export interface Question {
  readonly asked: readonly RequestedItem[]
  readonly facts: Facts
  /** The date of issue, in the calendar of the issuing State; null if the request does not state it. */
  readonly issuedOn: CalendarDate | null
  /** The date of receipt in the zone of the addressee. */
  readonly receivedOn: CalendarDate
  /** The day of deciding, by which the operator's instructions are read; without it the date of receipt. */
  readonly decidedOn?: CalendarDate
  /** The caller's key, by which a decision finds its targets again. Opaque, and no personal data. */
  readonly group: string
}
