import type { ReportPeriod, TransparencyReport } from '../transparency-report.ts'
import type { Span } from './period-of.ts'

/** How much of a period a ledger speaks of. */
export function coverageIn({ from, until }: Span, coverage: TransparencyReport['coverage']): ReportPeriod['coverage'] {
  if (coverage === null) return 'not-covered'
  const [start, end] = [`${from}T00:00:00Z`, `${until}T00:00:00Z`]
  if (coverage.until.at <= start || coverage.from.at >= end) return 'not-covered'
  return coverage.from.at <= start && coverage.until.at >= end ? 'covered' : 'partly-covered'
}
