import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeStrictDeadline } from '../../src/deadlines/compute-strict-deadline.ts'

const at = (event: unknown, period: unknown): string => {
  const result = computeStrictDeadline({ event, period } as Parameters<typeof computeStrictDeadline>[0])
  return result.ok ? result.value.at : result.issues.map((it) => it.code).join(' ')
}

describe('computeStrictDeadline', () => {
  it.each([
    ['2026-08-21T14:30:00+01:00', { hours: 8 }, '2026-08-21T21:30:00Z'],
    ['2026-08-21T14:30:00+01:00', { days: 10 }, '2026-08-31T13:30:00Z'],
    ['2026-10-24T12:00:00+02:00', { days: 1 }, '2026-10-25T10:00:00Z'],
    ['2026-08-21T14:30Z', { workingDays: 5 }, '2026-08-26T14:30:00Z'],
    ['2026-08-21T14:30:00Z', { weeks: 2 }, '2026-09-04T14:30:00Z'],
    ['2027-01-31T09:00:00Z', { months: 1 }, '2027-02-28T09:00:00Z'],
    ['2028-02-29T09:00:00Z', { years: 1 }, '2029-02-28T09:00:00Z'],
    ['2026-12-15T09:00:00Z', { months: 13 }, '2028-01-15T09:00:00Z'],
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
    ['2026-08-21T14:30:00Z', null, 'deadline.bad-period'],
    ['soon', 'eight hours', 'deadline.bad-instant deadline.bad-period'],
  ])('%s plus %j is refused', (event, period, codes) => {
    expect(at(event, period)).toBe(codes)
  })

  it('is never later than the legal end of a period of days in any zone: the end of the last day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (event, days) => {
          const strict = Date.parse(at(event.toISOString(), { days }))
          const endOfLastDayUtc = Date.UTC(event.getUTCFullYear(), event.getUTCMonth(), event.getUTCDate() + days + 1)
          expect(strict).toBeLessThanOrEqual(endOfLastDayUtc)
          expect(strict - event.getTime()).toBe(days * 86_400_000)
        },
      ),
    )
  })
})
