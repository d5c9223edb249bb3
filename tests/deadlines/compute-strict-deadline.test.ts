import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstant } from '../../src/foundation/is-instant.ts'
import { computeStrictDeadline } from '../../src/deadlines/compute-strict-deadline.ts'

const at = (event: unknown, period: unknown, timeZone: unknown = 'Etc/UTC'): string => {
  const result = computeStrictDeadline({ event, period, timeZone } as Parameters<typeof computeStrictDeadline>[0])
  return result.ok ? result.value.at : result.issues.map((it) => it.code).join(' ')
}

describe('computeStrictDeadline', () => {
  it.each([
    ['2026-08-21T14:30:00+01:00', { hours: 8 }, '2026-08-21T21:30:00Z'],
    ['2026-08-21T14:30:00+01:00', { days: 10 }, '2026-08-31T13:30:00Z'],
    ['2026-10-24T12:00:00+02:00', { days: 1 }, '2026-10-25T10:00:00Z'],
    ['2026-08-21T14:30Z', { workingDays: 5 }, '2026-08-26T14:30:00Z'],
    ['2026-08-21T14:30:00Z', { weeks: 2 }, '2026-09-04T14:30:00Z'],
    ['2027-01-31T09:00:00Z', { months: 1 }, '2027-02-28T00:00:00Z'],
    ['2028-02-29T09:00:00Z', { years: 1 }, '2029-02-28T00:00:00Z'],
    ['2026-12-15T09:00:00Z', { months: 13 }, '2028-01-15T00:00:00Z'],
    ['2026-08-21T14:30:00Z', { hours: 100_000 }, '2038-01-17T06:30:00Z'],
    ['2026-08-21T14:30:00Z', { days: 100_000 }, '2300-06-06T14:30:00Z'],
    // As far as instants go
    ['2026-08-21T14:30:00Z', { months: 11_680 }, '2999-12-21T00:00:00Z'],
    ['2999-12-31T14:30:00Z', { hours: 9 }, '2999-12-31T23:30:00Z'],
  ])('%s plus %j is %s', (event, period, expected) => {
    expect(at(event, period)).toBe(expected)
  })

  it.each([
    ['2026-08-21T14:30:00', { hours: 8 }, 'deadline.bad-instant'],
    ['2026-02-30T14:30:00Z', { hours: 8 }, 'deadline.bad-instant'],
    ['2026-08-21', { hours: 8 }, 'deadline.bad-instant'],
    [null, { hours: 8 }, 'deadline.bad-instant'],
    ['2026-08-21T14:30:00Z', { hours: 0 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { hours: 1.5 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { hours: 1, days: 1 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { fortnights: 1 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { years: 1e15 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { hours: 100_001 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { hours: '8' }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', {}, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { years: 100_000 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { months: 11_681 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', { months: 100_000 }, 'deadline.bad-period'],
    ['2999-12-31T14:30:00Z', { hours: 10 }, 'deadline.bad-period'],
    ['2999-12-31T14:30:00Z', { days: 1 }, 'deadline.bad-period'],
    ['2026-08-21T14:30:00Z', null, 'deadline.bad-period'],
    ['soon', 'eight hours', 'deadline.bad-instant deadline.bad-period'],
  ])('%s plus %j is refused', (event, period, codes) => {
    expect(at(event, period)).toBe(codes)
  })

  it.each([
    // an hour is skipped in between: the last local day is over before ten times twenty-four hours are
    ['2027-03-22T23:30:00+01:00', { days: 10 }, 'Europe/Berlin', '2027-04-01T22:00:00Z'],
    // an hour is gained: twenty-four hours each are over first
    ['2026-10-20T23:30:00+02:00', { days: 10 }, 'Europe/Berlin', '2026-10-30T21:30:00Z'],
    ['2026-02-28T20:00:00-05:00', { months: 1 }, 'America/New_York', '2026-03-28T04:00:00Z'],
    ['2027-02-28T20:00:00-05:00', { years: 1 }, 'America/New_York', '2028-02-28T05:00:00Z'],
    ['2026-01-31T12:00:00Z', { months: 1 }, 'Europe/Berlin', '2026-02-27T23:00:00Z'],
    // midnight itself is skipped
    ['2026-09-04T12:00:00-04:00', { months: 1 }, 'America/Santiago', '2026-10-04T03:00:00Z'],
  ])('%s plus %j in %s is %s', (event, period, zone, expected) => {
    expect(at(event, period, zone)).toBe(expected)
  })

  it('says where what is refused stands', () => {
    const paths = (event: unknown, period: unknown, timeZone: unknown): readonly unknown[] => {
      const result = computeStrictDeadline({ event, period, timeZone } as Parameters<typeof computeStrictDeadline>[0])
      return result.ok ? [] : result.issues.map((it) => it.path)
    }
    expect(paths('soon', 'eight hours', 'Mitteleuropa')).toEqual([['event'], ['period'], ['timeZone']])
    expect(paths('2026-08-21T14:30:00Z', { years: 974 }, 'Etc/UTC')).toEqual([['period']])
  })

  it('gives an instant or a reason, however long the period is', () => {
    const unit = fc.constantFrom('hours', 'days', 'workingDays', 'weeks', 'months', 'years')
    const range = { min: new Date('1900-01-01T00:00:00Z'), max: new Date('2999-12-31T23:59:59Z'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), unit, fc.integer({ min: 1, max: 100_000 }), (event, it, count) => {
        const end = at(event.toISOString(), { [it]: count }, 'Europe/Berlin')
        if (end !== 'deadline.bad-period') expect([isInstant(end), Date.parse(end) > event.getTime()]).toEqual([true, true])
      }),
    )
  })

  it('knows no zone that does not exist', () => {
    expect(at('2026-08-21T14:30:00Z', { days: 1 }, 'Mitteleuropa')).toBe('deadline.bad-zone')
    expect(at('2026-08-21T14:30:00Z', { days: 1 }, 7)).toBe('deadline.bad-zone')
  })

  // The model: the last day of a period of days is over, on every reading, when the local calendar shows the day after it.
  it('is never later than the end of the last local day, in zones that change their clocks', () => {
    const localDate = (instant: number, timeZone: string): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant))
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'Europe/Dublin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Etc/UTC',
    )
    const range = { min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true }
    fc.assert(
      fc.property(fc.date(range), fc.integer({ min: 1, max: 60 }), zone, (event, days, timeZone) => {
        const strict = Date.parse(at(event.toISOString(), { days }, timeZone))
        const last = new Date(Date.parse(`${localDate(event.getTime(), timeZone)}T00:00:00Z`) + days * 86_400_000)
          .toISOString()
          .slice(0, 10)
        expect(localDate(strict - 1, timeZone) <= last).toBe(true)
        expect(strict).toBeLessThanOrEqual(event.getTime() + days * 86_400_000)
        expect(strict).toBeGreaterThan(event.getTime() + days * 86_400_000 - 3_600_001)
      }),
    )
  })
})
