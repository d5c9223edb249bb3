import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Discrepancy } from '../../src/transparency/discrepancy.ts'
import { reconcile } from '../../src/transparency/reconcile.ts'
import { summariseLedger } from '../../src/transparency/summarise-ledger.ts'
import type { TransparencyReport } from '../../src/transparency/transparency-report.ts'
import { interleaved, someCases } from './arbitrary-ledger.ts'
import { entry, items } from './some-entries.ts'

const entries = [
  entry('a', { outcome: 'in-part', items: items('phone-number disclose', 'message-content decline not-permitted') }),
  entry('a', { stage: 'disclose', outcome: 'in-part', items: items('phone-number disclosed', 'message-content decline not-permitted') }),
  entry('b', {
    issuingState: 'DE',
    emergency: true,
    outcome: 'refer',
    items: items('location refer finding', 'location refer legal-review'),
    gates: ['policies/rule-of-law/example-index'],
  }),
  entry('c', { at: '2026-10-01T00:00:00Z', stage: 'parse', issuingState: null, instrument: null, emergency: null, outcome: 'unreadable' }),
  entry('d', { at: '2027-01-05T00:00:00Z' }),
]
const checkpoint = { size: entries.length, root: '0'.repeat(64) }
const report = summariseLedger(entries, { from: '2026-07-01', until: '2027-01-01', checkpoint })
const wider = summariseLedger(entries, { until: '2027-07-01', checkpoint })
const stated = (date: string): { at: string; basis: 'stated' } => ({ at: `${date}T00:00:00Z`, basis: 'stated' })

type Changeable<T> = T extends object ? { -readonly [K in keyof T]: Changeable<T[K]> } : T

/** A copy of a report as it comes from a file, with a change. */
function changed(change: (it: Changeable<TransparencyReport>) => void, from: TransparencyReport = report): TransparencyReport {
  const copy = JSON.parse(JSON.stringify(from)) as Changeable<TransparencyReport>
  change(copy)
  return copy
}

type Path = readonly (string | number)[]

/** The paths of all numbers of a value but the version of its shape. */
const numbersIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (typeof value === 'number') return path.at(-1) === 'v' ? [] : [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, it]) => numbersIn(it, [...path, key]))
}

const withNumber = (from: TransparencyReport, path: Path, change: (it: number) => number): TransparencyReport =>
  changed((copy) => {
    let place = copy as unknown as Record<string, unknown>
    for (const step of path.slice(0, -1)) place = place[step] as Record<string, unknown>
    const last = String(path.at(-1))
    place[last] = change(place[last] as number)
  }, from)

const changes = [
  ['one more', (it: number) => it + 1],
  ['one less', (it: number) => it - 1],
  ['a half more', (it: number) => it + 0.5],
  ['no number', () => Number.NaN],
] as const

describe('reconcile', () => {
  it('finds nothing in a report as it was made, also after a file', () => {
    expect(reconcile(report)).toEqual([])
    expect(reconcile(changed(() => undefined))).toEqual([])
  })

  it.each(changes)('notices %s in any number', (_, change) => {
    const paths = numbersIn(report)
    expect(paths.length).toBeGreaterThan(200)
    const unnoticed = paths.filter((path) => reconcile(withNumber(report, path, change)).length === 0)
    expect(unnoticed).toEqual([])
  })

  it('notices a change of any number of any report', () => {
    const change = fc.integer({ min: -3, max: 3 }).filter((it) => it !== 0)
    fc.assert(
      fc.property(someCases, fc.nat(), change, (cases, which, by) => {
        const some = summariseLedger(interleaved(cases, []))
        // How many lines could not be read nobody can tell who has the report alone, unless a checkpoint is in it.
        const paths = numbersIn(some).filter((it) => it.at(-1) !== 'notRead')
        const path = paths[which % paths.length]!
        expect(reconcile(withNumber(some, path, (it) => it + by)), path.join('.')).not.toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it.each<[string, (it: Changeable<TransparencyReport>) => void, Partial<Discrepancy>]>([
    ['a row taken out', (it) => it.rows.pop(), { where: 'totals.all received', check: 'rows', got: 3, want: 2 }],
    ['a row twice', (it) => it.rows.push(it.rows[0]!), { where: 'rows 2026-Q3 DE epoc true', check: 'there-once', got: 2, want: 1 }],
    [
      'a row of another country',
      (it) => (it.rows[0]!.country = 'PL'),
      { where: 'totals.byCountry PL received', check: 'rows', got: 0, want: 1 },
    ],
    [
      'a row of a period that is not there',
      (it) => (it.rows[0]!.period = '2027-Q3'),
      { where: 'periods 2027-Q3 received', got: 0, want: 1 },
    ],
    ['a period without its numbers', (it) => (it.periods[0]!.counts = null), { where: 'periods 2026-Q3 received', got: 0, want: 2 }],
    ['a total twice', (it) => it.totals.byCountry.push(it.totals.byCountry[0]!), { where: 'totals.byCountry DE', check: 'there-once' }],
    [
      'an item twice',
      (it) => it.rows[1]!.counts.items.push(it.rows[1]!.counts.items[0]!),
      { where: 'rows 2026-Q3 FR epoc false items.decline.message-content', check: 'there-once' },
    ],
    [
      'a step above received',
      (it) => (it.rows[0]!.counts.steps.hold = 2),
      { where: 'rows 2026-Q3 DE epoc true steps.hold', check: 'bound', got: 2, want: 1 },
    ],
    [
      'an answer too many',
      (it) => (it.rows[0]!.counts.answers.hold = 1),
      { where: 'rows 2026-Q3 DE epoc true answers', check: 'parts', got: 2, want: 1 },
    ],
    [
      'an answer without its step',
      (it) => (it.rows[0]!.counts.steps.refer = 0),
      { where: 'rows 2026-Q3 DE epoc true answers.refer', check: 'bound', got: 1, want: 0 },
    ],
    [
      'data that left from no case',
      (it) => (it.rows[1]!.counts.steps.disclosed = 0),
      { where: 'rows 2026-Q3 FR epoc false steps.disclosed', check: 'bound' },
    ],
    [
      'a case from which no data left',
      (it) => (it.rows[0]!.counts.steps.disclosed = 1),
      { where: 'rows 2026-Q3 DE epoc true steps.disclosed', check: 'bound', got: 1, want: 0 },
    ],
    [
      'cases without entries',
      (it) => (it.rows[0]!.counts.entries.decide = 0),
      { where: 'rows 2026-Q3 DE epoc true received', check: 'bound', got: 1, want: 0 },
    ],
    [
      'a reason of more cases than items',
      (it) => (it.rows[0]!.counts.referred[0]!.cases = 2),
      { where: 'rows 2026-Q3 DE epoc true referred.cases.finding', check: 'bound', got: 2, want: 1 },
    ],
    [
      'a ground of more cases than received',
      (it) => Object.assign(it.rows[1]!.counts.declined[0]!, { cases: 2, items: 2 }),
      { where: 'rows 2026-Q3 FR epoc false declined.cases.not-permitted', check: 'bound', got: 2, want: 1 },
    ],
    [
      'a ground of no item',
      (it) => (it.rows[1]!.counts.declined[0]!.items = 0),
      { where: 'rows 2026-Q3 FR epoc false declined.items', check: 'parts', got: 0, want: 1 },
    ],
    [
      'a reason left out',
      (it) => it.rows[0]!.counts.referred.pop(),
      { where: 'rows 2026-Q3 DE epoc true referred.items', check: 'parts', got: 1, want: 2 },
    ],
    [
      'a gate of a case that came to no end',
      (it) => (it.rows[0]!.counts.gates![0]!.other = 0),
      { where: 'rows 2026-Q3 DE epoc true gates.cases.policies/rule-of-law/example-index', check: 'parts', got: 1, want: 0 },
    ],
    [
      'a gate of more cases than received',
      (it) => Object.assign(it.rows[0]!.counts.gates![0]!, { cases: 2, other: 2 }),
      { where: 'rows 2026-Q3 DE epoc true gates.cases.policies/rule-of-law/example-index', check: 'bound', got: 2, want: 1 },
    ],
    [
      'a gate of more cases disclosed than there were',
      (it) => Object.assign(it.rows[0]!.counts.gates![0]!, { disclosed: 1, other: 0 }),
      { where: 'rows 2026-Q3 DE epoc true gates.disclosed.policies/rule-of-law/example-index', check: 'bound', got: 1, want: 0 },
    ],
    [
      'a gate of more cases declined than there were',
      (it) => Object.assign(it.rows[0]!.counts.gates![0]!, { declined: 1, other: 0 }),
      { where: 'rows 2026-Q3 DE epoc true gates.declined.policies/rule-of-law/example-index', check: 'bound', got: 1, want: 0 },
    ],
    [
      'a gate left out of the total',
      (it) => delete it.totals.all.gates,
      { where: 'totals.all gates.cases.policies/rule-of-law/example-index', check: 'rows', got: 0, want: 1 },
    ],
    [
      'a gate twice',
      (it) => it.rows[0]!.counts.gates!.push(it.rows[0]!.counts.gates![0]!),
      { where: 'rows 2026-Q3 DE epoc true gates.other.policies/rule-of-law/example-index', check: 'there-once' },
    ],
    [
      'a case outside without an entry',
      (it) => (it.ledger.outside.cases = 2),
      { where: 'ledger.outside.cases', check: 'bound', got: 2, want: 1 },
    ],
    ['lines that were not read', (it) => (it.ledger.notRead = 1), { where: 'ledger.notRead', check: 'bound', got: 1, want: 0 }],
    [
      'a checkpoint of another size',
      (it) => (it.ledger.checkpoint!.size = 6),
      { where: 'ledger.checkpoint.size', check: 'parts', got: 6, want: 5 },
    ],
  ])('%s', (_, change, expected) => {
    expect(reconcile(changed(change))).toContainEqual(expect.objectContaining(expected))
  })

  it.each<[string, (it: Changeable<TransparencyReport>) => void, Partial<Discrepancy>]>([
    [
      'a period that is covered after all',
      (it) => (it.periods[0]!.coverage = 'covered'),
      { where: 'periods 2026-Q3 2026-07-01 2026-10-01 covered', check: 'follows', got: 1, want: 0 },
    ],
    [
      'an empty period left out',
      (it) => it.periods.splice(3, 1),
      { where: 'periods 2027-Q2 2027-04-01 2027-07-01 not-covered', check: 'follows', got: 0, want: 1 },
    ],
    [
      'an empty period made up',
      (it) => it.periods.push({ ...it.periods[1]!, id: '2026-11', from: '2026-11-01', until: '2026-12-01' }),
      { where: 'periods 2026-11 2026-11-01 2026-12-01 covered', check: 'follows', got: 1, want: 0 },
    ],
    ['a period of other dates', (it) => (it.periods[1]!.until = '2026-12-01'), { check: 'follows' }],
    ['periods of another kind', (it) => (it.period = 'month'), { check: 'follows' }],
    [
      'another range',
      (it) => (it.range!.until = '2027-10-01'),
      { where: 'periods 2027-Q3 2027-07-01 2027-10-01 not-covered', check: 'follows' },
    ],
    ['no range', (it) => (it.range = null), { check: 'follows' }],
    ['a range that ends before it begins', (it) => (it.range!.until = '2026-01-01'), { where: 'range', check: 'follows' }],
    ['a range beyond all calendars', (it) => (it.range!.until = '9999-12-31'), { where: 'range', check: 'follows' }],
    ['an earlier beginning', (it) => (it.coverage!.from.at = '1999-01-01T00:00:00Z'), { check: 'follows' }],
    [
      'an entry taken for a statement',
      (it) => Object.assign(it.coverage!, { from: stated('2026-07-01'), until: stated('2027-04-01') }),
      { check: 'follows' },
    ],
    ['no coverage', (it) => (it.coverage = null), { check: 'follows' }],
    ['no definitions', (it) => (it.definitions = {}), { where: 'definitions', check: 'follows' }],
    ['another definition', (it) => (it.definitions['received'] = 'Cases that we like.'), { where: 'definitions', check: 'follows' }],
    ['no definition of what is counted', (it) => delete it.definitions['gates.cases'], { where: 'definitions', check: 'follows' }],
    ['one definition more', (it) => (it.definitions['also'] = 'Cases.'), { where: 'definitions', check: 'follows' }],
  ])('what does not follow: %s', (_, change, expected) => {
    expect(reconcile(wider)).toEqual([])
    expect(reconcile(changed(change, wider))).toContainEqual(expect.objectContaining(expected))
  })
})
