import type { LedgerEntry } from '../ledger/ledger-entry.ts'
import { type CountedCase, casesOf } from './cases/cases-of.ts'
import { compareText } from './compare-text.ts'
import { countsOf } from './cases/counts-of.ts'
import { definitionsFor, metricsVersion } from './metrics.ts'
import { coverageIn } from './periods/coverage-in.ts'
import { coverageOf } from './periods/coverage-of.ts'
import { periodOf, type Span } from './periods/period-of.ts'
import { reportPeriods } from './periods/report-periods.ts'
import { checkOptions, type ReportOptions } from './report-options.ts'
import type { Counts, TransparencyReport } from './transparency-report.ts'

/**
 * Sums up the entries of a ledger for the public: what was received, how it was answered and what really left, by period, country, instrument and
 * urgency, with totals and with the definition of every number.
 *
 * `entries` come in the order of the ledger and were read by its schema. A case counts in the period of its first entry, and is answered as it
 * stands at the end of the ledger, so that a later report on the same period can say otherwise. A period of which the ledger does not speak has
 * no numbers, not zeros. What nobody knew is counted as not known. Small numbers are not suppressed.
 *
 * **Issues** none; **throws** `UsageError` `transparency.bad-options`, `transparency.another-checkpoint`, `transparency.bad-entry`.
 * **Source** docs/transparency.md; issuing State and urgency as in Reg. (EU) 2023/1543, Art. 28(4)(a) and (b).
 *
 * @example
 * summariseLedger(entries, { period: 'quarter', provider: 'Example Messenger' }).totals.all.received
 */
export function summariseLedger(entries: readonly LedgerEntry[], options: ReportOptions = {}): TransparencyReport {
  checkOptions(options, entries)
  const { period = 'quarter', provider = null, checkpoint = null, notRead = 0 } = options
  const coverage = coverageOf(entries, options)
  const range = rangeOf(coverage, options)
  const spans = range === null ? [] : reportPeriods(range, period)
  const cases = casesOf(entries)
  const periods = spans.map((span) => ({ span, cases: cases.filter((it) => isIn(span, it)) }))
  const inRange = periods.flatMap((it) => it.cases)
  const all = countsOf(inRange)
  const entriesInRange = inRange.reduce((sum, it) => sum + it.entries.length, 0)
  return {
    stage: 'report',
    v: 1,
    metrics: metricsVersion,
    definitions: definitionsFor(all.gates !== undefined),
    provider,
    period,
    range,
    coverage,
    suppression: 'none',
    ledger: {
      entries: entries.length,
      cases: cases.length,
      notRead,
      outside: { entries: entries.length - entriesInRange, cases: cases.length - inRange.length },
      checkpoint: checkpoint === null ? null : { size: checkpoint.size, root: checkpoint.root },
    },
    periods: periods.map(({ span, cases }) => {
      const covered = coverageIn(span, coverage, { received: cases.length, notRead })
      return { ...span, coverage: covered, counts: covered === 'not-covered' ? null : countsOf(cases) }
    }),
    rows: periods.flatMap(({ span, cases }) =>
      grouped(cases, ({ country, instrument, emergency }) => ({ period: span.id, country, instrument, emergency })),
    ),
    totals: {
      all,
      byCountry: grouped(inRange, ({ country }) => ({ country })),
      byInstrument: grouped(inRange, ({ instrument }) => ({ instrument })),
      byEmergency: grouped(inRange, ({ emergency }) => ({ emergency })),
    },
  }
}

const isIn = ({ from, until }: Span, { receivedOn }: CountedCase): boolean => from <= receivedOn && receivedOn < until

/** What was asked for; what was left open reaches over the whole periods of which the ledger speaks. */
function rangeOf(
  coverage: TransparencyReport['coverage'],
  { period = 'quarter', from, until }: ReportOptions,
): TransparencyReport['range'] {
  const ends = [until, coverage?.until.at].filter((it) => it !== undefined).map(lastDayBefore)
  const days = [from, coverage?.from.at.slice(0, 10), ...ends].filter((it) => it !== undefined).sort(compareText)
  const [first] = days
  if (first === undefined) return null
  return { from: from ?? periodOf(first, period).from, until: until ?? periodOf(days.at(-1) ?? first, period).until }
}

/** The day of the last instant before another. */
const lastDayBefore = (end: string): string => new Date(Date.parse(end) - 1).toISOString().slice(0, 10)

/** Counts cases by a key. Keys are in the order of their texts, what is not known is last. */
function grouped<K extends object>(
  cases: readonly CountedCase[],
  keyOf: (it: CountedCase) => K,
): readonly (K & { readonly counts: Counts })[] {
  const groups = new Map<string, { readonly key: K; readonly cases: CountedCase[] }>()
  for (const it of cases) {
    const key = keyOf(it)
    const name = Object.values(key)
      .map((part) => String(part ?? '~'))
      .join(' ')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, { key, cases: [it] })
    else group.cases.push(it)
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => ({ ...group.key, counts: countsOf(group.cases) }))
}
