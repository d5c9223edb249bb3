import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { DataItem } from '../../../vocabulary/data-items.ts'
import type { FactName } from '../../../vocabulary/facts.ts'

/** Facts with their values. */
export type World = { readonly [K in FactName]?: string | number }

/** One value of a variable, shown by one of those that it stands for. */
export interface Value {
  /** The facts that are known with it, derived ones too. */
  readonly world: World
  /** How a question says so: null where a fact is unknown although a missing key would mean something. */
  readonly written: { readonly [K in FactName]?: string | number | null }
  /** How many facts are known with it. */
  readonly known: number
  /** Among values with equally many known facts the lower one is shown. */
  readonly rank: number
  readonly item?: DataItem
  /** A day of receipt and one of issue; `receipt` numbers the stretch of days of receipt. */
  readonly dates?: { readonly receivedOn: CalendarDate; readonly issuedOn: CalendarDate | null; readonly receipt: number }
}

/** A variable of the space. */
export interface Variable {
  readonly name: string
  readonly facts: readonly FactName[]
  readonly values: readonly Value[]
}
