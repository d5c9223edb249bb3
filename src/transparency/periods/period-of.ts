import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PeriodKind, ReportPeriod } from '../transparency-report.ts'

/** A period before anything is counted in it. */
export type Span = Pick<ReportPeriod, 'id' | 'from' | 'until'>

const months: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The whole period in which a date lies, by the calendar. */
export function periodOf(date: string, kind: PeriodKind): Span {
  const year = Number(date.slice(0, 4))
  const part = Math.floor((Number(date.slice(5, 7)) - 1) / months[kind])
  const ids: Readonly<Record<PeriodKind, string>> = {
    month: `${year}-${twoDigits(part + 1)}`,
    quarter: `${year}-Q${part + 1}`,
    'half-year': `${year}-H${part + 1}`,
    year: `${year}`,
  }
  return { id: ids[kind], from: firstOf(year, part * months[kind]), until: firstOf(year, (part + 1) * months[kind]) }
}

/** The first day of a month, counted from 0; the twelfth is January of the next year. */
const firstOf = (year: number, month: number): CalendarDate =>
  `${year + Math.floor(month / 12)}-${twoDigits((month % 12) + 1)}-01` as CalendarDate

const twoDigits = (number: number): string => String(number).padStart(2, '0')
