import { daysInMonth } from '../foundation/calendar-date.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { issue } from '../foundation/issue.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import type { Span } from '../vocabulary/duties.ts'

/** A strict deadline; `at` is an instant in UTC, and the time ends when it is reached. */
export interface StrictDeadline {
  readonly at: string
}

/**
 * Computes the strict reading of a period: event plus period, nothing rounded, nothing rolled over a weekend or a holiday. No lawful reading
 * of the same period ends earlier, so whoever acts by it is never late. Hours, days and weeks are exact (a day is twenty-four hours); working
 * days are counted as days; months and years go by the calendar in UTC and end on the last day of a month that is too short.
 *
 * The legal reading (which hour or day is not counted, weekends, holidays, zones) is not there yet.
 *
 * **Issues** `deadline.bad-instant` (no ISO 8601 instant with an offset), `deadline.bad-period` (not one unit, not a whole positive number).
 * **Source** Reg. (EEC, Euratom) No 1182/71, Art. 3, against which it is the earlier one.
 *
 * @example
 * computeStrictDeadline({ event: '2026-08-21T14:30:00+01:00', period: { hours: 8 } }) // { ok: true, value: { at: '2026-08-21T21:30:00Z' }, notes: [] }
 */
export function computeStrictDeadline({ event, period }: { readonly event: string; readonly period: Span }): Result<StrictDeadline> {
  const start = isInstant(event) ? Date.parse(event) : Number.NaN
  const entries = Object.entries((period as Span | null) ?? {})
  const [unit, count] = entries.length === 1 ? (entries[0] as [string, unknown]) : ['', undefined]
  const end = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? add(start, unit, count) : undefined
  const bad = [
    ...(Number.isNaN(start) ? [issue('deadline.bad-instant', ['event'])] : []),
    ...(end === undefined ? [issue('deadline.bad-period', ['period'])] : []),
  ]
  const [first, ...rest] = bad
  if (first !== undefined) return failure([first, ...rest])
  const date = new Date(end ?? Number.NaN)
  return Number.isNaN(date.getTime())
    ? failure([issue('deadline.bad-period', ['period'])])
    : success({ at: date.toISOString().replace(/\.000Z$/, 'Z') })
}

const hour = 3_600_000

function add(start: number, unit: string, count: number): number | undefined {
  switch (unit) {
    case 'hours':
      return start + count * hour
    case 'days':
    case 'workingDays':
      return start + count * 24 * hour
    case 'weeks':
      return start + count * 7 * 24 * hour
    case 'months':
      return addMonths(start, count)
    case 'years':
      return addMonths(start, count * 12)
    default:
      return undefined
  }
}

function addMonths(start: number, count: number): number {
  const date = new Date(start)
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month))
  return Date.UTC(year, month - 1, day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds())
}
