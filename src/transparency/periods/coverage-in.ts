import type { ReportPeriod, TransparencyReport } from '../transparency-report.ts'
import type { Span } from './period-of.ts'

/**
 * How much of a period a ledger speaks of. That nothing came in a whole period is said only where the provider states that the ledger was kept throughout: between two
 * entries there could be one wrong clock. Where lines of the ledger could not be read no period is covered.
 */
export function coverageIn(
  { from, until }: Span,
  coverage: TransparencyReport['coverage'],
  { received, notRead }: { readonly received: number; readonly notRead: number },
): ReportPeriod['coverage'] {
  if (coverage === null) return 'not-covered'
  const [start, end] = [`${from}T00:00:00Z`, `${until}T00:00:00Z`]
  if (coverage.until.at <= start || coverage.from.at >= end) return 'not-covered'
  const isWithin = coverage.from.at <= start && coverage.until.at >= end
  const isKept = coverage.from.basis === 'stated' && coverage.until.basis === 'stated'
  return isWithin && notRead === 0 && (received > 0 || isKept) ? 'covered' : 'partly-covered'
}
