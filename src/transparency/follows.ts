import type { Discrepancy } from './discrepancy.ts'
import { definitionsFor } from './metrics.ts'
import { coverageIn } from './periods/coverage-in.ts'
import { reportPeriods } from './periods/report-periods.ts'
import type { ReportPeriod, TransparencyReport } from './transparency-report.ts'

/** What of a report does not follow from the rest of it: its periods from the range and the coverage, its definitions from the version and the gates. */
export function follows(report: TransparencyReport): readonly Discrepancy[] {
  const { range, period, coverage, periods, ledger } = report
  if (range !== null && !(firstDay <= range.from && range.from < range.until && range.until <= lastDay)) return [differs('range', 1, 0)]
  const counted = new Map(periods.map((it) => [it.id, it.counts?.received ?? 0]))
  const want = (range === null ? [] : reportPeriods(range, period)).map((span) =>
    told({ ...span, coverage: coverageIn(span, coverage, { received: counted.get(span.id) ?? 0, notRead: ledger.notRead }) }),
  )
  const [got, due] = [times(periods.map(told)), times(want)]
  return [
    ...[...new Set([...due.keys(), ...got.keys()])].flatMap((it) => {
      const [here, there] = [got.get(it) ?? 0, due.get(it) ?? 0]
      return here === there ? [] : [differs(`periods ${it}`, here, there)]
    }),
    ...(definitionsHold(report) ? [] : [differs('definitions', 1, 0)]),
  ]
}

// No calendar of ours reaches further.
const [firstDay, lastDay] = ['1900-01-01', '3000-01-01']

const told = ({ id, from, until, coverage }: Omit<ReportPeriod, 'counts'>): string => [id, from, until, coverage].join(' ')

function times(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const it of list) counts.set(it, (counts.get(it) ?? 0) + 1)
  return counts
}

const differs = (where: string, got: number, want: number): Discrepancy => ({ where, check: 'follows', got, want })

function definitionsHold({ definitions, totals }: TransparencyReport): boolean {
  const want = definitionsFor(totals.all.gates !== undefined)
  return Object.keys({ ...want, ...definitions }).every((key) => want[key] === definitions[key])
}
