import { type CalendarDate, isCalendarDate } from '../../foundation/calendar-date.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { reportAsCsv } from '../../transparency/export/report-as-csv.ts'
import { reportAsJson } from '../../transparency/export/report-as-json.ts'
import { reportAsTable } from '../../transparency/export/report-as-table.ts'
import type { ReportOptions } from '../../transparency/report-options.ts'
import { reconcile } from '../../transparency/reconcile.ts'
import { summariseLedger } from '../../transparency/summarise-ledger.ts'
import type { PeriodKind } from '../../transparency/transparency-report.ts'
import { ledgerLines } from '../ledger-lines.ts'
import { parseOptions } from '../parse-options.ts'

/**
 * `report DIR|FILE`: counts a ledger for the public. Exit code 1 if a line of it was not counted, the ledger does not hold or a sum does not add up.
 * The report names the root of the ledger only if every line of it holds, and with the folder also every checkpoint in it. If a line could not be read, it
 * says so, and nothing in it is covered, whatever is stated.
 */
export function report(args: readonly string[]): number {
  const { path, form, options } = readReportOptions(args)
  const { entries, notRead, verification } = ledgerLines(path)
  const { holds, size, root, issues } = verification
  const summary = summariseLedger(entries, { ...options, notRead: notRead.length, ...(holds && { checkpoint: { size, root } }) })
  const discrepancies = reconcile(summary)
  // Each ends with a line feed, which console.log writes; unlike a bare write it bears a reader that has seen enough.
  if (form === 'csv') console.log(reportAsCsv(summary).slice(0, -1))
  else if (form === 'table') console.log(reportAsTable(summary).slice(0, -1))
  else {
    console.log(reportAsJson(summary))
    console.log(JSON.stringify({ counted: entries.length, notRead, holds, issues, discrepancies }))
  }
  // Beside the report, so that a CSV in a file stays a CSV.
  for (const line of notRead) console.error(`NOT READ  line ${line}: torn, altered, or of another version; it is not counted`)
  for (const { code, path: place, message } of issues)
    if (code !== 'ledger.bad-record')
      console.error(`DOES NOT HOLD  ${place[0] === 'entries' ? 'line' : 'checkpoint'} ${Number(place[1]) + 1}: ${code}: ${message}`)
  return holds && notRead.length + discrepancies.length === 0 ? 0 : 1
}

interface Read {
  readonly path: string
  readonly form: 'table' | 'csv' | 'json'
  readonly options: ReportOptions
}

/** Reads the options of `report`; anything unknown is misuse, as for every command. */
function readReportOptions(args: readonly string[]): Read {
  const { values, positionals } = parseOptions(config, args)
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new UsageError('cli.options', 'name one ledger: its folder or its file')
  if (values.csv === true && values.json === true) throw new UsageError('cli.options', 'choose one of --csv and --json')
  const { period = 'quarter' } = values
  if ((values['covered-until'] ?? '') > new Date().toISOString().slice(0, 10))
    throw new UsageError(
      'cli.options',
      '--covered-until is a day that has begun: nobody can state that all was recorded which is still to come',
    )
  if (!isPeriod(period)) throw new UsageError('cli.options', '--period is month, quarter, half-year or year')
  return {
    path,
    form: values.csv === true ? 'csv' : values.json === true ? 'json' : 'table',
    options: {
      period,
      ...dated('from', values.from),
      ...dated('until', values.until),
      ...dated('coveredFrom', values['covered-from']),
      ...dated('coveredUntil', values['covered-until']),
      ...(values.provider !== undefined && { provider: values.provider }),
    },
  }
}

const isPeriod = (text: string): text is PeriodKind => ['month', 'quarter', 'half-year', 'year'].includes(text)

function dated(
  name: 'from' | 'until' | 'coveredFrom' | 'coveredUntil',
  text: string | undefined,
): Partial<Record<typeof name, CalendarDate>> {
  if (text === undefined) return {}
  if (!isCalendarDate(text)) throw new UsageError('cli.options', 'dates are written YYYY-MM-DD')
  return { [name]: text }
}

const config = {
  allowPositionals: true,
  options: {
    period: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    'covered-from': { type: 'string' },
    'covered-until': { type: 'string' },
    provider: { type: 'string' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
  },
} as const
