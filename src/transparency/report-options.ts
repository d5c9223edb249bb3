import { type CalendarDate, isCalendarDate } from '../foundation/calendar-date.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { UsageError } from '../foundation/usage-error.ts'
import { isOneLine } from './is-one-line.ts'
import type { LedgerCheckpoint, PeriodKind } from './transparency-report.ts'

/** How a ledger is summed up. Dates are days of the UTC calendar, ranges half-open. */
export interface ReportOptions {
  /** Default: `quarter`. */
  readonly period?: PeriodKind
  /** Default: the whole periods that the ledger reaches into. */
  readonly from?: CalendarDate
  readonly until?: CalendarDate
  /** Since when, and until when, every request was recorded in this ledger. Default: the hours of its first and last entry, which say nothing of the time around them. */
  readonly coveredFrom?: CalendarDate
  readonly coveredUntil?: CalendarDate
  /** Who publishes the report. */
  readonly provider?: string
  /** Size and root of the ledger that is counted. */
  readonly checkpoint?: LedgerCheckpoint
  /** How many lines of the ledger could not be read. If any, what is stated is not taken, and no period counts as covered. Default: 0. */
  readonly notRead?: number
}

/** Throws if a program asks for a report that cannot be. */
export function checkOptions(options: ReportOptions, entries: readonly { readonly at: string }[]): void {
  const { period = 'quarter', from, until, coveredFrom, coveredUntil, provider, checkpoint, notRead = 0 } = options
  if (!['month', 'quarter', 'half-year', 'year'].includes(period))
    throw new UsageError('transparency.bad-options', 'period must be month, quarter, half-year or year')
  if (![from, until, coveredFrom, coveredUntil].every((it) => it === undefined || isDay(it)))
    throw new UsageError(
      'transparency.bad-options',
      'from, until, coveredFrom and coveredUntil must be calendar dates, YYYY-MM-DD, of the years 1900 to 2999',
    )
  if (!isBefore(from, until) || !isBefore(coveredFrom, coveredUntil))
    throw new UsageError('transparency.bad-options', 'a range must begin before it ends: from is included, until is not')
  if (provider !== undefined && !isOneLine(provider))
    throw new UsageError('transparency.bad-options', 'provider must be a text of one line')
  if (!Number.isSafeInteger(notRead) || notRead < 0) throw new UsageError('transparency.bad-options', 'notRead must be a number of lines')
  if (checkpoint !== undefined && notRead > 0)
    throw new UsageError('transparency.another-checkpoint', 'no checkpoint speaks for a ledger of which lines could not be read')
  if (checkpoint !== undefined && checkpoint.size !== entries.length)
    throw new UsageError(
      'transparency.another-checkpoint',
      'the checkpoint is of a ledger of another size than the entries that are counted',
    )
  if (checkpoint !== undefined && !/^[0-9a-f]{64}$/.test(checkpoint.root))
    throw new UsageError('transparency.another-checkpoint', 'the root of the checkpoint must be 64 digits of lower-case hexadecimal')
  if (!entries.every(({ at }) => isInstant(at) && at.endsWith(':00:00Z')))
    throw new UsageError('transparency.bad-entry', 'entries must have been read by the schema of the ledger: one has no hour in UTC')
}

const isDay = (text: unknown): boolean => isCalendarDate(text) && isInstant(`${text}T00:00Z`)

const isBefore = (from: string | undefined, until: string | undefined): boolean => from === undefined || until === undefined || from < until
