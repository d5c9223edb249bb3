import { describe, expect, it } from 'vitest'
import { calendarDateIn, daysInMonth, isCalendarDate } from '../../src/foundation/calendar-date.ts'

describe('isCalendarDate', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    '',
    null,
    20260101,
  ])('%j does not', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('calendarDateIn', () => {
  it.each([
    ['2026-08-17T23:30:00Z', 'Europe/Berlin', '2026-08-18'],
    ['2026-08-17T23:30:00Z', 'Europe/Lisbon', '2026-08-18'],
    ['2026-08-17T23:30:00Z', 'America/New_York', '2026-08-17'],
    ['2026-01-01T00:30:00+02:00', 'Etc/UTC', '2025-12-31'],
  ])('%s in %s is %s', (instant, zone, date) => {
    expect(calendarDateIn(instant, zone)).toBe(date)
  })
})

describe('daysInMonth', () => {
  it('agrees with the host for four centuries', () => {
    for (let year = 1800; year < 2200; year++)
      for (let month = 1; month <= 12; month++) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
  })
})
