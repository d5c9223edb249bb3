import { type Cell, cellsOf } from './cells-of.ts'
import type { Discrepancy } from './discrepancy.ts'
import { follows } from './follows.ts'
import type { Counts, ReportRow, TransparencyReport } from './transparency-report.ts'

/**
 * Adds a report up again and returns every sum that does not hold: an empty list if all do. Nothing but the report is needed, so that anybody
 * who has its JSON can check it.
 *
 * Checked are: numbers are whole and there once; answers add up to received, grounds and reasons to the items declined and referred, the ends of
 * the cases of a gate to its cases; no step, ground or gate has more cases than were received; every total and every period is the sum of its rows; received cases and those outside the range add
 * up to the ledger, to the entry, and to its checkpoint; periods and what is said to be covered follow from range and coverage, definitions from
 * their version and from whether gates are counted. That the ledger is true to its root is for `lawful-request/ledger` to verify, and what the provider states is for nobody.
 *
 * **Issues** none: the answer is a list.
 * **Source** docs/transparency.md, "Adding it up".
 *
 * @example
 * const report = parseReport(JSON.parse(text))
 * if (report.ok) reconcile(report.value) // []
 */
export function reconcile(report: TransparencyReport): readonly Discrepancy[] {
  const { rows, periods, totals, ledger } = report
  const sums: readonly Sum[] = [
    { where: 'totals.all', counts: totals.all, rows },
    ...sumsBy('totals.byCountry', totals.byCountry, rows, (it) => told(it.country)),
    ...sumsBy('totals.byInstrument', totals.byInstrument, rows, (it) => told(it.instrument)),
    ...sumsBy('totals.byEmergency', totals.byEmergency, rows, (it) => told(it.emergency)),
    ...sumsBy(
      'periods',
      periods.map(({ id, counts }) => ({ period: id, counts })),
      rows,
      (it) => it.period,
    ),
  ]
  const ofRows = rows.map((it) => ({
    where: `rows ${[it.period, it.country, it.instrument, it.emergency].map(told).join(' ')}`,
    counts: it.counts,
  }))
  const all = [...ofRows, ...sums]
  return [
    ...thereOnce(all.map((it) => it.where)),
    ...all.flatMap(({ where, counts }) =>
      counts === null ? [] : [...wholeNumbers(where, counts), ...partsOf(where, counts), ...boundsOf(where, counts)],
    ),
    ...sums.flatMap(sumOfRows),
    ...ledgerAddsUp(totals.all, ledger),
    ...follows(report),
  ]
}

/** Counts that are the sum of rows; null where the report has none. */
interface Sum {
  readonly where: string
  readonly counts: Counts | null
  readonly rows: readonly ReportRow[]
}

const told = (key: string | boolean | null): string => String(key ?? 'not-known')

/** The sums of one list of totals, and of keys that it does not list although rows have them. */
function sumsBy<K>(
  list: string,
  totals: readonly (K & { readonly counts: Counts | null })[],
  rows: readonly ReportRow[],
  keyOf: (it: K | ReportRow) => string,
): readonly Sum[] {
  const listed = totals.map((it) => ({ key: keyOf(it), counts: it.counts }))
  const unlisted = [...new Set(rows.map(keyOf))].filter((key) => listed.every((it) => it.key !== key)).map((key) => ({ key, counts: null }))
  return [...listed, ...unlisted].map(({ key, counts }) => ({
    where: `${list} ${key}`,
    counts,
    rows: rows.filter((it) => keyOf(it) === key),
  }))
}

const nameOf = ({ metric, value, item }: Cell): string => [metric, value, item].filter((it) => it !== '').join('.')

function sumOfRows({ where, counts, rows }: Sum): readonly Discrepancy[] {
  const want = new Map<string, number>()
  for (const cell of rows.flatMap((it) => cellsOf(it.counts))) want.set(nameOf(cell), (want.get(nameOf(cell)) ?? 0) + cell.count)
  const got = new Map((counts === null ? [] : cellsOf(counts)).map((it) => [nameOf(it), it.count]))
  return [...new Set([...want.keys(), ...got.keys()])].flatMap((name) =>
    unequal('rows', `${where} ${name}`, got.get(name) ?? 0, want.get(name) ?? 0),
  )
}

function wholeNumbers(where: string, counts: Counts): readonly Discrepancy[] {
  const cells = cellsOf(counts)
  const wrong = cells.filter(({ count }) => !Number.isSafeInteger(count) || count < 0)
  return [
    ...wrong.map((it) => ({
      where: `${where} ${nameOf(it)}`,
      check: 'whole-number' as const,
      got: it.count,
      want: Math.max(0, Math.round(it.count)),
    })),
    ...thereOnce(cells.map((it) => `${where} ${nameOf(it)}`)),
  ]
}

function partsOf(where: string, counts: Counts): readonly Discrepancy[] {
  const { received, answers, items, declined, referred, gates = [] } = counts
  const itemsThat = (outcome: string): number => sum(items.filter((it) => it.outcome === outcome).map((it) => it.count))
  return [
    ...unequal('parts', `${where} answers`, sum(Object.values(answers)), received),
    ...unequal('parts', `${where} declined.items`, sum(declined.map((it) => it.items)), itemsThat('decline')),
    ...unequal('parts', `${where} referred.items`, sum(referred.map((it) => it.items)), itemsThat('refer')),
    ...gates.flatMap((it) => unequal('parts', `${where} gates.cases.${it.gate}`, it.cases, it.disclosed + it.declined + it.other)),
  ]
}

function boundsOf(
  where: string,
  { received, entries, answers, steps, items, declined, referred, gates = [] }: Counts,
): readonly Discrepancy[] {
  const left = sum(items.filter((it) => it.outcome === 'disclosed').map((it) => it.count))
  return [
    // A case has an entry, and one in which something left has an item that did.
    ...atMost(`${where} received`, received, sum(Object.values(entries))),
    ...atMost(`${where} steps.disclosed`, steps.disclosed, left),
    ...atMost(`${where} steps.disclosed`, Math.sign(left), steps.disclosed),
    ...Object.entries(steps).flatMap(([step, count]) => [
      ...atMost(`${where} steps.${step}`, count, received),
      ...atMost(`${where} answers.${step}`, (answers as Readonly<Record<string, number>>)[step] ?? 0, count),
    ]),
    ...[...declined.map((it) => ['declined', it] as const), ...referred.map((it) => ['referred', it] as const)].flatMap(([family, it]) => [
      ...atMost(`${where} ${family}.cases.${it.reason}`, it.cases, Math.min(it.items, received)),
    ]),
    ...gates.flatMap((it) => [
      ...atMost(`${where} gates.cases.${it.gate}`, it.cases, received),
      ...atMost(`${where} gates.disclosed.${it.gate}`, it.disclosed, steps.disclosed),
      ...atMost(`${where} gates.declined.${it.gate}`, it.declined, answers.decline),
    ]),
  ]
}

function ledgerAddsUp(all: Counts, { entries, cases, notRead, outside, checkpoint }: TransparencyReport['ledger']): readonly Discrepancy[] {
  return [
    ...unequal('parts', 'ledger.cases', cases, all.received + outside.cases),
    ...unequal('parts', 'ledger.entries', entries, sum(Object.values(all.entries)) + outside.entries),
    ...unequal('parts', 'ledger.checkpoint.size', checkpoint?.size ?? entries, entries),
    // No root is vouched for where a line could not be read, and the number of such lines is one.
    ...atMost('ledger.notRead', notRead, checkpoint === null ? notRead : 0),
    ...unequal('whole-number', 'ledger.notRead', notRead, Number.isSafeInteger(notRead) ? Math.max(0, notRead) : 0),
    ...atMost('ledger.outside.cases', outside.cases, outside.entries),
  ]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const unequal = (check: Discrepancy['check'], where: string, got: number, want: number): readonly Discrepancy[] =>
  got === want ? [] : [{ where, check, got, want }]

const atMost = (where: string, got: number, want: number): readonly Discrepancy[] =>
  got <= want ? [] : [{ where, check: 'bound', got, want }]

function thereOnce(names: readonly string[]): readonly Discrepancy[] {
  const times = new Map<string, number>()
  for (const it of names) times.set(it, (times.get(it) ?? 0) + 1)
  return [...times].flatMap(([where, got]) => unequal('there-once', where, got, 1))
}
