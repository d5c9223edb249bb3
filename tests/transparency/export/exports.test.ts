import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/foundation/canonical-json.ts'
import { sha256Hex } from '../../../src/foundation/sha256.ts'
import { cellsOf } from '../../../src/transparency/cells-of.ts'
import { reportAsCsv } from '../../../src/transparency/export/report-as-csv.ts'
import { reportAsJson } from '../../../src/transparency/export/report-as-json.ts'
import { reportAsTable } from '../../../src/transparency/export/report-as-table.ts'
import { definitions, definitionsFor, metricsVersion } from '../../../src/transparency/metrics.ts'
import { summariseLedger } from '../../../src/transparency/summarise-ledger.ts'
import { entry, items } from '../some-entries.ts'

const entries = [
  entry('case-a', { outcome: 'in-part', items: items('phone-number disclose', 'message-content decline not-permitted') }),
  entry('case-a', {
    stage: 'disclose',
    outcome: 'in-part',
    items: items('phone-number disclosed', 'message-content decline not-permitted'),
  }),
  entry('case-b', { emergency: true, outcome: 'refer', items: items('location refer finding') }),
  entry('case-c', { stage: 'parse', issuingState: null, instrument: null, emergency: null, outcome: 'unreadable' }),
  entry('case-d', {
    at: '2027-01-05T10:00:00Z',
    issuingState: 'US',
    instrument: 'us/search-warrant',
    outcome: 'decline',
    items: items('location decline'),
  }),
]
const checkpoint = { size: entries.length, root: 'ab'.repeat(32) }
const report = summariseLedger(entries, { coveredFrom: '2026-04-01', from: '2026-01-01', checkpoint, provider: 'Example, Messenger' })

describe('as JSON', () => {
  it('is canonical, and the same report after it was read', () => {
    const text = reportAsJson(report)
    expect(JSON.parse(text)).toEqual(report)
    expect(reportAsJson(JSON.parse(text) as typeof report)).toBe(text)
  })

  it('names no case, in no form', () => {
    for (const text of [reportAsJson(report), reportAsCsv(report), reportAsTable(report)]) expect(text).not.toMatch(/case-[abcd]|T09:30/)
  })
})

describe('as CSV', () => {
  const csv = reportAsCsv(report)
  const records = csv.slice(0, -2).split('\r\n')

  it('is a header and records of eleven fields, each ended by CRLF', () => {
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(records[0]).toBe('period,from,until,coverage,country,instrument,emergency,metric,value,item,count')
    for (const it of records) {
      expect(it.split(',')).toHaveLength(11)
      expect(it).toMatch(/^[\x20-\x7e]+$/)
      expect(it).not.toContain('"')
    }
  })

  it('read again, gives every cell of every row', () => {
    const { rows } = report
    const told = { true: 'yes', false: 'no', null: 'not-known' }
    const want = rows.flatMap(({ period, country, instrument, emergency, counts }) =>
      cellsOf(counts).map((it) =>
        [period, country ?? 'not-known', instrument ?? 'not-known', told[`${emergency}`], it.metric, it.value, it.item, it.count].join(),
      ),
    )
    const read = records.slice(1).map((it) => it.split(','))
    const got = read.filter((it) => it[4] !== 'all').map(([period, , , , ...rest]) => [period, ...rest].join())
    expect(got).toEqual(want)
    expect(got.length).toBeGreaterThan(100)
  })

  it('has one record for a period in which nothing came, and no number where the ledger does not speak', () => {
    expect(records.filter((it) => it.includes(',all,'))).toEqual([
      '2026-Q1,2026-01-01,2026-04-01,not-covered,all,all,all,received,,,',
      '2026-Q2,2026-04-01,2026-07-01,partly-covered,all,all,all,received,,,0',
      '2026-Q4,2026-10-01,2027-01-01,partly-covered,all,all,all,received,,,0',
    ])
  })

  it('shows a 0 where requests came and nothing left', () => {
    expect(records).toContain('2027-Q1,2027-01-01,2027-04-01,partly-covered,US,us/search-warrant,no,steps,disclosed,,0')
  })
})

describe('definitions', () => {
  it('there is one for every number', () => {
    for (const { metric, value } of report.rows.flatMap((it) => cellsOf(it.counts))) {
      expect(definitions[metric] ?? `none of ${metric}`).toMatch(/^[A-Z].*[.]$/)
      if (['entries', 'answers', 'steps', 'items'].includes(metric))
        expect(definitions[`${metric}.${value}`] ?? `none of ${value}`).toMatch(/^[A-Z].*[.]$/)
    }
  })

  // Whoever sees this fail has reworded or changed a definition: a change of what is counted needs another version, a better wording another digest.
  it('are those of version 1', () => {
    const digest = (it: Readonly<Record<string, string>>): string => sha256Hex(canonicalJson(it)).slice(0, 16)
    expect([metricsVersion, digest(definitions), digest(definitionsFor(true))]).toEqual(['1', '621da60e78294cee', '3ae38b3f3fe708d9'])
  })
})

describe('as a table', () => {
  it('tells of every period, and whether the sums add up', () => {
    expect(reportAsTable(report)).toBe(asTable)
  })

  it('says that it is empty', () => {
    expect(reportAsTable(summariseLedger([]))).toBe(
      'Requests of authorities, by quarter (UTC), definitions 1\nNothing to count.\nThe ledger is empty.\n0 entries of 0 cases; outside the range: 0 of 0.\n\nAll sums add up. What each number means stands in the report as JSON.\n',
    )
  })

  it('says that lines could not be read, and covers nothing then', () => {
    const text = reportAsTable(summariseLedger(entries, { coveredFrom: '2026-04-01', coveredUntil: '2027-04-01', notRead: 2 }))
    expect(text).toContain('2 of its lines could not be read and are counted nowhere: every number may be too small.')
    expect(text).not.toMatch(/, covered by|stated/)
    const nothing = reportAsTable(summariseLedger([], { coveredFrom: '2026-04-01', coveredUntil: '2027-04-01', notRead: 3 }))
    expect(nothing).toContain('Nothing to count.\nNothing of the ledger could be read.\n')
    expect(nothing).toContain('3 of its lines')
  })

  it('tells of gates where one asked', () => {
    const asked = { gates: ['policies/rule-of-law/example-index'] } as const
    const counting = summariseLedger([...entries, entry('case-e', asked), entry('case-f', { ...asked, outcome: 'decline' })])
    expect(reportAsTable(counting)).toContain(`In all, cases in which a rule-of-law gate asked:
gate                                cases  disclosed  declined  other
──────────────────────────────────  ─────  ─────────  ────────  ─────
policies/rule-of-law/example-index      2          0         1      1
`)
    expect(reportAsCsv(counting)).toContain(',FR,epoc,no,gates.declined,policies/rule-of-law/example-index,,1\r\n')
    expect(reportAsJson(counting)).toContain(
      '"gates":[{"cases":2,"declined":1,"disclosed":0,"gate":"policies/rule-of-law/example-index","other":1}]',
    )
    for (const { metric } of counting.rows.flatMap((it) => cellsOf(it.counts))) expect(counting.definitions[metric]).toMatch(/^[A-Z].*[.]$/)
  })

  it('says where sums do not add up', () => {
    expect(reportAsTable({ ...report, rows: report.rows.slice(1) })).toContain(
      'numbers do not add up or do not follow, the first at totals.all received.',
    )
  })
})

const asTable = `Requests of authorities to Example, Messenger, by quarter (UTC), definitions 1
From 2026-01-01 until before 2027-04-01.
The ledger speaks of 2026-04-01T00:00:00Z (stated) until 2027-01-05T11:00:00Z (an entry).
5 entries of 4 cases; outside the range: 0 of 0.
Root of the ledger at 5: abababababababababababababababababababababababababababababababab

2026-Q1 (2026-01-01 until before 2026-04-01), not covered by the ledger: no numbers.

2026-Q2 (2026-04-01 until before 2026-07-01), partly covered by the ledger: nothing was received.

2026-Q3 (2026-07-01 until before 2026-10-01), covered by the ledger:
country    instrument                             received  emergency  disclosed  none held  answers as they stand
─────────  ─────────────────────────────────────  ────────  ─────────  ─────────  ─────────  ────────────────────────────────
FR         European Production Order Certificate         2          1          1          0  refer 1, in-part 1
not known  not known                                     1          0          0          0  unreadable 1
all                                                      3          1          1          0  unreadable 1, refer 1, in-part 1

2026-Q4 (2026-10-01 until before 2027-01-01), partly covered by the ledger: nothing was received.

2027-Q1 (2027-01-01 until before 2027-04-01), partly covered by the ledger:
country  instrument      received  emergency  disclosed  none held  answers as they stand
───────  ──────────────  ────────  ─────────  ─────────  ─────────  ─────────────────────
US       Search warrant         1          0          0          0  decline 1
all                             1          0          0          0  decline 1

In all, on the way (a case can be in several):
step        cases
──────────  ─────  ───────────────────────────────────────────────
unreadable      1  The request could not be read.
decline         2  No, on a ground that is named.
refer           1  A named person has to decide or find something.
disclose        1  May be handed over, once a person approves.
disclosed       1  Data were handed over.

In all, items by what became of them in the end:
item             asked  outcomes
───────────────  ─────  ──────────────────
location             2  decline 1, refer 1
message-content      1  decline 1
phone-number         1  disclosed 1

In all, declined:
ground         items  cases
─────────────  ─────  ─────  ───────────────────────────────────────────────────────
not-known          1      1
not-permitted      1      1  the law that governs this request permits no such thing

In all, waiting for a named person:
reason   items  cases
───────  ─────  ─────  ─────────────────────────────────────────────────────
finding      1      1  a named person has to record a finding, with a reason

All sums add up. What each number means stands in the report as JSON.
`
