import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { Mentions } from './mentions.ts'
import type { Value } from './variable.ts'

/** A stretch of days on which the same rules are in force: its first day, and the first day after it. */
interface Segment {
  readonly first: CalendarDate
  readonly after: CalendarDate | null
}

/**
 * One day of receipt for each stretch between two dates that a pack names; where a pack is judged by the date of issue, each with one day of issue for
 * each stretch, as far as an order can have been issued then, and with none stated. An order is not issued after its receipt, but for one day, since
 * it can be tomorrow already where it was issued.
 */
export function dateValues({ received, issued, byIssue }: Mentions): readonly Value[] {
  const first = [...received, ...issued].sort()[0]
  const before = first === undefined ? '2000-01-01' : shifted(first, -1)
  const ofReceipt = segments(before, received)
  const plain = (receivedOn: CalendarDate, issuedOn: CalendarDate | null, receipt: number, rank: number): Value => ({
    world: {},
    written: {},
    known: 0,
    rank,
    dates: { receivedOn, issuedOn, receipt },
  })
  // The latest stretch is shown first: today's law is the one that a reader knows.
  const latest = ofReceipt.length
  if (!byIssue) return ofReceipt.map(({ first: on }, index) => plain(on, on, index, latest - index))
  const ofIssue = segments(before, issued)
  return ofReceipt.flatMap((receipt, index) => [
    plain(receipt.first, null, index, 2 * latest + ofIssue.length),
    ...ofIssue.flatMap((issue, at) => {
      const receivedOn = [issue.first > receipt.first ? issue.first : receipt.first, shifted(issue.first, -1)].find((it) =>
        isIn(receipt, it),
      )
      return receivedOn === undefined ? [] : [plain(receivedOn, issue.first, index, latest - index + ofIssue.length - at)]
    }),
  ])
}

const segments = (before: CalendarDate, cuts: readonly CalendarDate[]): readonly Segment[] =>
  [before, ...cuts].map((first, index) => ({ first, after: cuts[index] ?? null }))

const isIn = ({ first, after }: Segment, on: CalendarDate): boolean => first <= on && (after === null || on < after)

const shifted = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate
