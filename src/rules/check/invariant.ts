import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { DataItem } from '../../vocabulary/data-items.ts'
import type { Outcome } from '../../vocabulary/outcomes.ts'
import type { FactPattern, Many } from '../define-pack/pattern.ts'

/**
 * Something that must never be answered. `when` holds at the points meant, `unless` at those that are excepted; a point where `unless` is unknown is no
 * exception. Without `item` all things are meant.
 */
export interface Never {
  readonly outcome: Many<Outcome>
  readonly item?: Many<DataItem>
  readonly when?: FactPattern
  readonly unless?: FactPattern
  /** Only requests received on this day or later. */
  readonly receivedFrom?: CalendarDate
}

/**
 * A claim of an operator about all packs together: `{ id: 'no-location', says: 'Location never leaves.', never: { outcome: 'disclose', item: 'location' } }`.
 * It is proved for every point, or refuted by a case.
 */
export interface Invariant {
  readonly id: string
  /** The claim, in a sentence. */
  readonly says: string
  readonly never: Never
}
