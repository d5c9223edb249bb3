import { calendarDateIn, daysInMonth } from '../foundation/calendar-date.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import { isInstant } from '../foundation/is-instant.ts'
import { isTimeZone } from '../foundation/is-time-zone.ts'
import { issueOf } from '../foundation/issue-of.ts'
import { failure, type Result, success } from '../foundation/result.ts'
import { startOfLocalDay } from '../foundation/start-of-local-day.ts'
import { deadlineIssueCodes } from '../foundation/stage-issue-codes.ts'
import type { Span } from '../vocabulary/duties.ts'

const issue = /* @__PURE__ */ issueOf(deadlineIssueCodes)

/** A strict deadline; `at` is an instant in UTC, and the time ends when it is reached. */
export interface StrictDeadline {
  readonly at: string
}

/**
 * Computes by when something that is *due* is done in time on every reading of its period: event plus period, nothing rounded, nothing rolled
 * over a weekend or a holiday. Hours are exact. Days and weeks are twenty-four hours each, or end with the last local day where clocks are put
 * forward in between; working days are counted as days. Months and years end as the same date of the later month begins, or its last day.
 *
 * It is for what is due. What has to wait or to be kept ends later than this, and must not be let go by it. The legal reading (which hour or day is
 * not counted, weekends, holidays) is not there yet.
 *
 * **Issues** `deadline.bad-instant` (no ISO 8601 instant with an offset), `deadline.bad-period` (not one unit, not a whole positive number, or out of
 * all bounds), `deadline.bad-zone`.
 * **Source** Reg. (EEC, Euratom) No 1182/71, Art. 3, against which it is the earlier one.
 *
 * @example
 * computeStrictDeadline({ event: '2026-08-21T14:30:00+01:00', period: { hours: 8 }, timeZone: 'Europe/Dublin' }) // { ok: true, value: { at: '2026-08-21T21:30:00Z' }, notes: [] }
 */
export function computeStrictDeadline(input: {
  readonly event: string
  readonly period: Span
  readonly timeZone: string
}): Result<StrictDeadline> {
  const { event, period, timeZone } = input
  const entries: readonly (readonly [string, unknown])[] = Object.entries((period as Span | null) ?? {})
  const [unit, count] = entries.length === 1 && entries[0] !== undefined ? entries[0] : ['', 0]
  const isCount = typeof count === 'number' && Number.isInteger(count) && count > 0 && count <= 100_000
  const isUnit = ['hours', 'days', 'workingDays', 'weeks', 'months', 'years'].includes(unit)
  const [first, ...rest] = [
    ...(isInstant(event) ? [] : [issue('deadline.bad-instant', ['event'])]),
    ...(isUnit && isCount ? [] : [issue('deadline.bad-period', ['period'])]),
    ...(typeof timeZone === 'string' && isTimeZone(timeZone) ? [] : [issue('deadline.bad-zone', ['timeZone'])]),
  ]
  if (first !== undefined) return failure([first, ...rest])
  const end = new Date(endOf(event, unit, count as number, timeZone)).toISOString().replace('.000Z', 'Z')
  // Beyond the years of instants nobody could read it.
  return isInstant(end) ? success({ at: end }) : failure([issue('deadline.bad-period', ['period'])])
}

const hour = 3_600_000

function endOf(event: string, unit: string, count: number, timeZone: string): number {
  const start = Date.parse(event)
  if (unit === 'hours') return start + count * hour
  const today = calendarDateIn(event, timeZone)
  if (unit === 'months' || unit === 'years') return startOfLocalDay(addMonths(today, unit === 'years' ? count * 12 : count), timeZone)
  const days = unit === 'weeks' ? count * 7 : count
  // Where an hour is skipped, the last local day is over before as many times twenty-four hours are.
  return Math.min(start + days * 24 * hour, startOfLocalDay(addDays(today, days + 1), timeZone))
}

const addDays = (date: CalendarDate, days: number): CalendarDate => dateOf(Date.parse(`${date}T00:00:00Z`) + days * 24 * hour)

function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const total = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1]
  return dateOf(Date.UTC(newYear, newMonth - 1, Math.min(day, daysInMonth(newYear, newMonth))))
}

const dateOf = (instant: number): CalendarDate => new Date(instant).toISOString().slice(0, 10) as CalendarDate
