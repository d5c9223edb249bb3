import type { CalendarDate } from './calendar-date.ts'

/**
 * The instant, in milliseconds, at which a calendar date begins in a time zone (IANA name): local midnight, or the first instant after it where
 * clocks are put forward over it.
 */
export function startOfLocalDay(date: CalendarDate, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // The offset can change on that very day, so the one before and the one after are both tried; the later candidate that is still that date is
  // never later than the true beginning plus the hour that was skipped.
  const candidates = [-1, 1].map((days) => midnight - offsetAt(midnight + days * 86_400_000, timeZone))
  return candidates.find((it) => it + offsetAt(it, timeZone) === midnight) ?? Math.max(...candidates)
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const part = Object.fromEntries(format.formatToParts(new Date(instant)).map((it) => [it.type, Number(it.value)]))
  const local = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second'])
  return local - Math.floor(instant / 1000) * 1000
}
