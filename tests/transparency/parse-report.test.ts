import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportAsJson } from '../../src/transparency/export/report-as-json.ts'
import { parseReport } from '../../src/transparency/parse-report.ts'
import { summariseLedger } from '../../src/transparency/summarise-ledger.ts'
import { interleaved, someCases } from './arbitrary-ledger.ts'
import { entry, items } from './some-entries.ts'

const report = summariseLedger(
  [
    entry('a', {
      outcome: 'in-part',
      items: items('phone-number disclosed', 'message-content decline not-permitted', 'location refer finding'),
      gates: ['policies/rule-of-law/example-index'],
    }),
  ],
  { from: '2026-04-01', checkpoint: { size: 1, root: 'ab'.repeat(32) }, provider: 'Example Messenger' },
)

/** The report with a value put at a path, such as `rows.0.country`. */
function withValue(path: string, value: unknown): unknown {
  const copy = JSON.parse(reportAsJson(report)) as Record<string, unknown>
  const steps = path.split('.')
  let place = copy
  for (const step of steps.slice(0, -1)) place = place[step] as Record<string, unknown>
  place[steps.at(-1)!] = value
  return copy
}

const placesOf = (input: unknown): readonly string[] => {
  const parsed = parseReport(input)
  return parsed.ok ? [] : parsed.issues.map((it) => `${it.code} ${it.path.join('.')}`)
}

describe('parseReport', () => {
  it('reads what was written, whatever the ledger', () => {
    fc.assert(
      fc.property(someCases, fc.constantFrom('month', 'quarter', 'half-year', 'year'), fc.boolean(), (cases, period, isCut) => {
        const made = summariseLedger(interleaved(cases, []), { period, ...(isCut && { from: '2026-02-28', until: '2027-01-02' }) })
        expect(parseReport(JSON.parse(reportAsJson(made)))).toEqual({ ok: true, value: made, notes: [] })
      }),
    )
  })

  it.each<[string, unknown]>([
    ['v', 2],
    ['metrics', '2'],
    ['suppression', 'bands'],
    ['provider', 'two\nlines'],
    ['range.from', '2026-02-30'],
    ['coverage.from.at', 'yesterday'],
    ['coverage.from.basis', 'guessed'],
    ['ledger.entries', -1],
    ['ledger.cases', 0.5],
    ['ledger.notRead', undefined],
    ['ledger.checkpoint.root', 'AB'.repeat(32)],
    ['periods.1.id', '2026-Q5'],
    ['periods.0.counts', report.totals.all],
    ['periods.1.counts', null],
    ['rows.0.country', 'XX'],
    ['rows.0.instrument', 'epoch'],
    ['rows.0.emergency', 'no'],
    ['rows.0.counts.received', '1'],
    ['rows.0.counts.answers.perhaps', 1],
    ['rows.0.counts.steps.disclosed', undefined],
    ['rows.0.counts.items.0.item', 'shoe-size'],
    ['rows.0.counts.items.0.outcome', 'lost'],
    ['rows.0.counts.declined.0.reason', 'lazy'],
    ['rows.0.counts.gates.0.gate', 'policies/baseline'],
    ['rows.0.counts.gates.0.other', -1],
    ['rows.0.counts.gates', []],
    ['totals.all', null],
    ['totals.byCountry', {}],
  ])('%s: %j is told at its place', (path, value) => {
    const place =
      { 'rows.0.counts.answers.perhaps': 'rows.0.counts.answers', 'periods.0.counts': 'periods.0', 'periods.1.counts': 'periods.1' }[
        path
      ] ?? path
    expect(placesOf(withValue(path, value))).toEqual([`transparency.bad-report ${place}`])
  })

  it('tells of everything at once', () => {
    expect(placesOf({ ...report, v: 2, provider: 7 })).toHaveLength(2)
  })

  it('repeats no key and no value of what it was given', () => {
    const hostile = [
      { ...report, 'secret-key': 1 },
      { ...report, definitions: { 'secret-key': 1 } },
      { ...report, rows: [{ 'secret-key': 'secret-value' }] },
      { ...report, provider: ['secret-value'] },
      JSON.parse('{"__proto__":{"secret-key":1}}') as unknown,
    ]
    for (const it of hostile) {
      const parsed = parseReport(it)
      expect(parsed.ok).toBe(false)
      expect(JSON.stringify(parsed)).not.toMatch(/secret/)
    }
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (input) => {
          expect(parseReport(input).ok).toBe(false)
        },
      ),
    )
  })
})
