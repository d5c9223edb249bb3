import { isCalendarDate } from './calendar-date.ts'

/**
 * Whether a text is an instant: ISO 8601 with a date that exists, a time and an offset. A time without an offset is another instant in every
 * zone, so it is none; seconds may be left out.
 */
export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' &&
  pattern.test(text) &&
  isCalendarDate(text.slice(0, 10)) &&
  text.slice(11, 13) !== '24' &&
  Number.isFinite(Date.parse(text))

const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
