import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportAsCsv } from '../../src/transparency/export/report-as-csv.ts'
import { reportAsJson } from '../../src/transparency/export/report-as-json.ts'
import { reconcile } from '../../src/transparency/reconcile.ts'
import { summariseLedger } from '../../src/transparency/summarise-ledger.ts'
import { interleaved, someCases } from './arbitrary-ledger.ts'
import { slowReport } from './slow-report.ts'

// FUZZ_RUNS=100000 for the long run.
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 500)

const turns = fc.array(fc.nat(100), { maxLength: 30 })
const kinds = fc.constantFrom('month', 'quarter', 'half-year', 'year')

/** The records of a CSV that count something, in the words of the slow report. */
const recordsOf = (csv: string): readonly string[] =>
  csv
    .split('\r\n')
    .slice(1, -1)
    .map((it) => it.split(','))
    .filter((it) => Number(it[10]) > 0)
    .map(([, from, , , country, instrument, emergency, ...rest]) =>
      [from, country, instrument, { yes: 'true', no: 'false', 'not-known': 'not-known' }[emergency ?? ''], ...rest].join(),
    )
    .sort()

it('counts what a slow count finds, in every cell', () => {
  fc.assert(
    fc.property(someCases, turns, kinds, (cases, order, period) => {
      const report = summariseLedger(interleaved(cases, order), { period })
      expect(recordsOf(reportAsCsv(report))).toEqual(slowReport(cases, period))
    }),
    { numRuns },
  )
})

it('adds up, whatever the ledger and the range', () => {
  const cut = fc.constantFrom('2026-07-01', '2026-09-30', '2026-10-01', '2026-10-02', '2027-01-01', '2027-07-01')
  fc.assert(
    fc.property(someCases, cut, cut, kinds, (cases, from, until, period) => {
      const report = summariseLedger(interleaved(cases, []), { period, ...(from < until && { from, until }) })
      expect(reconcile(report)).toEqual([])
      expect(report.totals.all.received + report.ledger.outside.cases).toBe(cases.length)
    }),
    { numRuns },
  )
})

it('does not depend on how the entries of different cases are mixed', () => {
  fc.assert(
    fc.property(someCases, turns, turns, (cases, one, other) => {
      expect(reportAsJson(summariseLedger(interleaved(cases, one)))).toBe(reportAsJson(summariseLedger(interleaved(cases, other))))
    }),
  )
})
