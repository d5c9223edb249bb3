import { isCalendarDate } from './calendar-date.ts'

/**
 * Whether a text is an instant: ISO 8601 with a date that exists, a time and an offset. A time without an offset is another instant in every
 * zone, so it is none; seconds may be left out. The years are 1900 to 2999: beyond them a date is a slip, and no zone is known.
 */
export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' &&
  pattern.test(text) &&
  isCalendarDate(text.slice(0, 10)) &&
  text.slice(11, 13) !== '24' &&
  Number.isFinite(Date.parse(text))

const pattern = /^(19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
