import { instruments } from '../../vocabulary/instruments.ts'
import { declineGrounds, referReasons } from '../../vocabulary/outcomes.ts'
import { reconcile } from '../reconcile.ts'
import type { Counts, ReasonCell, ReportPeriod, ReportRow, TransparencyReport } from '../transparency-report.ts'
import { layOut } from './lay-out.ts'

/**
 * Writes a report as plain text for people: for each period what came from where and how it is answered, then items, grounds, reasons and gates, then
 * whether the sums add up. Steps and answers of which there is none are left out; the JSON and the CSV have them.
 *
 * **Issues** none.
 * **Source** docs/transparency.md.
 *
 * @example
 * reportAsTable(summariseLedger(entries))
 */
export function reportAsTable(report: TransparencyReport): string {
  const { periods, rows, totals } = report
  const discrepancies = reconcile(report)
  return [
    headOf(report),
    ...periods.map((period) => periodAsTable(period, rows)),
    ...section(
      'In all, on the way (a case can be in several)',
      ['step', 'cases', ''],
      Object.entries(totals.all.steps)
        .filter(([, count]) => count > 0)
        .map(([step, count]) => [step, count, report.definitions[`steps.${step}`] ?? '']),
    ),
    ...section('In all, items by what became of them in the end', ['item', 'asked', 'outcomes'], itemRows(totals.all)),
    ...section('In all, declined', ['ground', 'items', 'cases', ''], reasonRows(totals.all.declined)),
    ...section('In all, waiting for a named person', ['reason', 'items', 'cases', ''], reasonRows(totals.all.referred)),
    ...section(
      'In all, cases in which a rule-of-law gate asked',
      ['gate', 'cases', 'disclosed', 'declined', 'other'],
      (totals.all.gates ?? []).map((it) => [it.gate, it.cases, it.disclosed, it.declined, it.other]),
    ),
    discrepancies.length === 0
      ? 'All sums add up. What each number means stands in the report as JSON.'
      : `${discrepancies.length} numbers do not add up or do not follow, the first at ${discrepancies[0]?.where ?? ''}.`,
  ]
    .join('\n\n')
    .concat('\n')
}

function headOf({ provider, period, metrics, range, coverage, ledger }: TransparencyReport): string {
  const basis = { entries: 'an entry', stated: 'stated' } as const
  return [
    `Requests of authorities${provider === null ? '' : ` to ${provider}`}, by ${period} (UTC), definitions ${metrics}`,
    range === null ? 'Nothing to count.' : `From ${range.from} until before ${range.until}.`,
    coverage === null
      ? ledger.notRead > 0
        ? 'Nothing of the ledger could be read.'
        : 'The ledger is empty.'
      : `The ledger speaks of ${coverage.from.at} (${basis[coverage.from.basis]}) until ${coverage.until.at} (${basis[coverage.until.basis]}).`,
    `${ledger.entries} entries of ${ledger.cases} cases; outside the range: ${ledger.outside.entries} of ${ledger.outside.cases}.`,
    ...(ledger.notRead === 0
      ? []
      : [`${ledger.notRead} of its lines could not be read and are counted nowhere: every number may be too small.`]),
    ...(ledger.checkpoint === null ? [] : [`Root of the ledger at ${ledger.checkpoint.size}: ${ledger.checkpoint.root}`]),
  ].join('\n')
}

function periodAsTable({ id, from, until, coverage, counts }: ReportPeriod, rows: readonly ReportRow[]): string {
  const title = `${id} (${from} until before ${until}), ${coverage.replace('-', ' ')} by the ledger`
  if (counts === null) return `${title}: no numbers.`
  if (counts.received === 0) return `${title}: nothing was received.`
  const pairs = new Map<string, ReportRow[]>()
  for (const it of rows.filter((row) => row.period === id)) {
    const name = `${it.country ?? ''} ${it.instrument ?? ''}`
    pairs.set(name, [...(pairs.get(name) ?? []), it])
  }
  const lines = [...pairs.values()].map((pair) => [
    pair[0]?.country ?? 'not known',
    instrumentTold(pair[0]),
    ...numbersOf(
      pair.map((it) => it.counts),
      pair.filter((it) => it.emergency === true).map((it) => it.counts),
    ),
  ])
  const emergencies = rows.filter((it) => it.period === id && it.emergency === true).map((it) => it.counts)
  const head = ['country', 'instrument', 'received', 'emergency', 'disclosed', 'none held', 'answers as they stand']
  return `${title}:\n${layOut(head, [...lines, ['all', '', ...numbersOf([counts], emergencies)]])}`
}

const instrumentTold = (row: ReportRow | undefined): string =>
  row === undefined || row.instrument === null ? 'not known' : instruments[row.instrument].name

function numbersOf(counts: readonly Counts[], emergencies: readonly Counts[]): readonly (string | number)[] {
  const sum = (of: (it: Counts) => number, list = counts): number => list.reduce((total, it) => total + of(it), 0)
  const answers = Object.keys(counts[0]?.answers ?? {}) as readonly (keyof Counts['answers'])[]
  const told = answers.map((answer) => [answer, sum((it) => it.answers[answer])] as const).filter(([, count]) => count > 0)
  return [
    sum((it) => it.received),
    sum((it) => it.received, emergencies),
    sum((it) => it.steps.disclosed),
    sum((it) => it.steps['nothing-held']),
    told.map(([answer, count]) => `${answer} ${count}`).join(', '),
  ]
}

function itemRows({ items }: Counts): readonly (readonly (string | number)[])[] {
  return [...new Set(items.map((it) => it.item))].map((item) => {
    const cells = items.filter((it) => it.item === item)
    return [item, cells.reduce((sum, it) => sum + it.count, 0), cells.map((it) => `${it.outcome} ${it.count}`).join(', ')]
  })
}

const reasonRows = (cells: readonly ReasonCell[]): readonly (readonly (string | number)[])[] =>
  cells.map(({ reason, items, cases }) => [reason, items, cases, saysOf[reason]?.says ?? ''])

const saysOf: Readonly<Record<string, { readonly says: string }>> = { ...declineGrounds, ...referReasons }

const section = (title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] =>
  rows.length === 0 ? [] : [`${title}:\n${layOut(head, rows)}`]
