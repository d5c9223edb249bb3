import type { ReportOptions } from '../report-options.ts'
import type { CoverageEnd, TransparencyReport } from '../transparency-report.ts'

/**
 * What a ledger speaks of: from the hour of its first entry to the end of the hour of its last, or further where the provider states so. A
 * statement that would leave an entry out is none: what was recorded is covered.
 */
export function coverageOf(entries: readonly { readonly at: string }[], options: ReportOptions): TransparencyReport['coverage'] {
  // Whoever cannot read all of it cannot state that it is all there is.
  const { coveredFrom, coveredUntil }: ReportOptions = (options.notRead ?? 0) > 0 ? {} : options
  const [first] = entries
  if (first === undefined) {
    if (coveredFrom === undefined || coveredUntil === undefined) return null
    return { from: stated(coveredFrom), until: stated(coveredUntil) }
  }
  let [from, last] = [first.at, first.at]
  for (const { at } of entries) {
    if (at < from) from = at
    if (at > last) last = at
  }
  const until = new Date(Date.parse(last) + 3_600_000).toISOString().replace('.000Z', 'Z')
  return {
    from: coveredFrom !== undefined && stated(coveredFrom).at <= from ? stated(coveredFrom) : { at: from, basis: 'entries' },
    until: coveredUntil !== undefined && stated(coveredUntil).at >= until ? stated(coveredUntil) : { at: until, basis: 'entries' },
  }
}

const stated = (date: string): CoverageEnd => ({ at: `${date}T00:00:00Z`, basis: 'stated' })
