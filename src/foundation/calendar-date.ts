/** A calendar date, `YYYY-MM-DD`. Compares as text. */
export type CalendarDate = `${number}-${number}-${number}`

/** Whether a text is a date that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The calendar date of an instant in a time zone (IANA name). `instant` is ISO 8601 with an offset, of the years that `isInstant` knows. */
export function calendarDateIn(instant: string, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant))
  const part = (type: string): string => parts.find((it) => it.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as CalendarDate
}
