import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/ledger/ledger-entry.ts'
import { definitions } from '../../src/transparency/metrics.ts'
import { reconcile } from '../../src/transparency/reconcile.ts'
import type { ReportOptions } from '../../src/transparency/report-options.ts'
import { summariseLedger } from '../../src/transparency/summarise-ledger.ts'
import type { Counts } from '../../src/transparency/transparency-report.ts'
import { entry, items } from './some-entries.ts'

/** All numbers that are not 0, as `answers.decline 2`. */
const told = ({ received, entries, answers, steps, items, declined, referred }: Counts): readonly string[] => [
  `received ${received}`,
  ...Object.entries({ entries, answers, steps }).flatMap(([family, words]) =>
    Object.entries(words)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${family}.${word} ${count}`),
  ),
  ...items.map((it) => `${it.item} ${it.outcome} ${it.count}`),
  ...declined.map((it) => `declined ${it.reason} ${it.items} of ${it.cases}`),
  ...referred.map((it) => `referred ${it.reason} ${it.items} of ${it.cases}`),
]

const all = (...entries: readonly LedgerEntry[]): readonly string[] => told(summariseLedger(entries).totals.all)

const unknown = { issuingState: null, instrument: null, emergency: null } as const
const unreadable = { ...unknown, stage: 'parse', outcome: 'unreadable' } as const

describe('what a case counts as', () => {
  it.each<[string, readonly LedgerEntry[], readonly string[]]>([
    [
      'an unreadable request is received and not known',
      [entry('a', unreadable)],
      ['received 1', 'entries.parse 1', 'answers.unreadable 1', 'steps.unreadable 1'],
    ],
    [
      'what awaits approval may leave and has not left',
      [entry('a', { items: items('phone-number disclose') })],
      ['received 1', 'entries.decide 1', 'answers.disclose 1', 'steps.disclose 1', 'phone-number disclose 1'],
    ],
    [
      'clarified, then disclosed: one answer, every step',
      [
        entry('a', { outcome: 'clarify', items: items('phone-number clarify') }),
        entry('a', { items: items('phone-number disclose') }),
        entry('a', { stage: 'disclose', items: items('phone-number disclosed') }),
      ],
      [
        'received 1',
        'entries.decide 2',
        'entries.disclose 1',
        'answers.disclose 1',
        'steps.clarify 1',
        'steps.disclose 1',
        'steps.disclosed 1',
        'phone-number disclosed 1',
      ],
    ],
    [
      'a step of one item is a step of the case',
      [entry('a', { outcome: 'in-part', items: items('phone-number disclose', 'message-content refer finding') })],
      [
        'received 1',
        'entries.decide 1',
        'answers.in-part 1',
        'steps.refer 1',
        'steps.disclose 1',
        'message-content refer 1',
        'phone-number disclose 1',
        'referred finding 1 of 1',
      ],
    ],
    [
      'an event that was refused changes no answer and no step',
      [
        entry('a', { outcome: 'hold' }),
        entry('a', { stage: 'event-refused', outcome: 'decline', items: items('phone-number decline abusive') }),
      ],
      ['received 1', 'entries.decide 1', 'entries.event-refused 1', 'answers.hold 1', 'steps.hold 1'],
    ],
    [
      'of a case of which there is nothing but refused events, they say how it stood',
      [entry('a', { stage: 'event-refused', outcome: 'hold' })],
      ['received 1', 'entries.event-refused 1', 'answers.hold 1', 'steps.hold 1'],
    ],
    [
      'a request that asked for nothing',
      [entry('a', { outcome: 'clarify' })],
      ['received 1', 'entries.decide 1', 'answers.clarify 1', 'steps.clarify 1'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(all(...entries)).toEqual(expected)
  })

  it('takes each of country, instrument and urgency from the first pass that knows it', () => {
    const { rows } = summariseLedger([
      entry('a', unreadable),
      entry('a', { ...unknown, stage: 'event-refused', issuingState: 'DE', emergency: true }),
      entry('a', { ...unknown, issuingState: 'PL' }),
      entry('a', { issuingState: 'FR', emergency: true }),
    ])
    expect(rows).toMatchObject([{ period: '2026-Q3', country: 'PL', instrument: 'epoc', emergency: true }])
  })
})

describe('what becomes of items', () => {
  const ends = (...passes: readonly (readonly string[])[]): readonly string[] =>
    all(...passes.map((it) => entry('a', { items: items(...it) }))).filter(
      (it) => it.startsWith('phone-number') || it.startsWith('declined'),
    )

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['the last pass counts', [['phone-number clarify'], ['phone-number hold']], ['phone-number hold 1']],
    [
      'an item counts once for each group',
      [['phone-number hold', 'phone-number disclose', 'phone-number hold']],
      ['phone-number disclose 1', 'phone-number hold 2'],
    ],
    [
      'what is no longer asked is not counted',
      [['phone-number clarify', 'phone-number clarify'], ['phone-number clarify']],
      ['phone-number clarify 1'],
    ],
    [
      'what left has left, though the order was withdrawn',
      [['phone-number disclosed'], ['phone-number decline withdrawn']],
      ['phone-number disclosed 1'],
    ],
    ['what left has left, though it is no longer asked', [['phone-number disclosed'], []], ['phone-number disclosed 1']],
    [
      'the rest of a withdrawn order is declined',
      [
        ['phone-number disclosed', 'phone-number disclose'],
        ['phone-number decline withdrawn', 'phone-number decline withdrawn'],
      ],
      ['phone-number decline 1', 'phone-number disclosed 1', 'declined withdrawn 1 of 1'],
    ],
    [
      'two groups released one after the other are two',
      [
        ['phone-number disclosed', 'phone-number disclose'],
        ['phone-number disclose', 'phone-number disclosed'],
      ],
      ['phone-number disclosed 2'],
    ],
    ['one group released twice is one', [['phone-number disclosed'], ['phone-number disclosed']], ['phone-number disclosed 1']],
    [
      'what was not held was not held',
      [['phone-number nothing-held'], ['phone-number decline withdrawn']],
      ['phone-number nothing-held 1'],
    ],
    [
      'data that left outweigh that none were held before',
      [['phone-number nothing-held'], ['phone-number disclosed']],
      ['phone-number disclosed 1'],
    ],
    [
      'data that left outweigh that none are held now',
      [['phone-number disclosed'], ['phone-number nothing-held']],
      ['phone-number disclosed 1'],
    ],
    ['a decline without a ground is under not known', [['phone-number decline']], ['phone-number decline 1', 'declined not-known 1 of 1']],
    [
      'grounds by item and by case',
      [['phone-number decline abusive', 'phone-number decline abusive', 'phone-number decline withdrawn']],
      ['phone-number decline 3', 'declined abusive 2 of 1', 'declined withdrawn 1 of 1'],
    ],
  ])('%s', (_, passes, expected) => {
    expect(ends(...passes)).toEqual(expected)
  })

  it('counts a step even if what really happened counts in the end', () => {
    const entries = [
      entry('a', { items: items('phone-number disclosed') }),
      entry('a', { outcome: 'decline', items: items('phone-number decline withdrawn') }),
    ]
    expect(all(...entries)).toEqual(
      expect.arrayContaining(['answers.decline 1', 'steps.decline 1', 'steps.disclosed 1', 'phone-number disclosed 1']),
    )
  })
})

describe('rule-of-law gates', () => {
  const [one, other] = ['policies/rule-of-law/example-index', 'policies/rule-of-law/another-index'] as const
  const gatesOf = (...entries: readonly LedgerEntry[]): Counts['gates'] => summariseLedger(entries).totals.all.gates

  it.each<[string, readonly LedgerEntry[], 'disclosed' | 'declined' | 'other']>([
    [
      'asked, then released',
      [
        entry('a', { outcome: 'refer', gates: [one], items: items('phone-number refer finding') }),
        entry('a', { gates: [one], items: items('phone-number disclose') }),
        entry('a', { stage: 'disclose', gates: [one], items: items('phone-number disclosed') }),
      ],
      'disclosed',
    ],
    [
      'what left has left, though the order was withdrawn',
      [
        entry('a', { gates: [one], items: items('phone-number disclosed') }),
        entry('a', { outcome: 'decline', items: items('phone-number decline withdrawn') }),
      ],
      'disclosed',
    ],
    [
      'released in part',
      [entry('a', { gates: [one], outcome: 'in-part', items: items('phone-number disclosed', 'message-content decline abusive') })],
      'disclosed',
    ],
    [
      'asked, then declined on whatever ground',
      [entry('a', { outcome: 'refer', gates: [one] }), entry('a', { outcome: 'decline', items: items('phone-number decline withdrawn') })],
      'declined',
    ],
    ['a person still has to find', [entry('a', { outcome: 'refer', gates: [one] })], 'other'],
    ['two people still have to approve', [entry('a', { gates: [one] })], 'other'],
    [
      'a part was declined and the rest waits',
      [entry('a', { outcome: 'in-part', gates: [one], items: items('phone-number disclose', 'message-content decline abusive') })],
      'other',
    ],
    ['nothing is held', [entry('a', { stage: 'disclose', gates: [one], items: items('phone-number nothing-held') })], 'other'],
  ])('%s', (_, entries, end) => {
    expect(gatesOf(...entries)).toEqual([{ gate: one, cases: 1, disclosed: 0, declined: 0, other: 0, [end]: 1 }])
  })

  it('two gates can ask in one case, at different times', () => {
    expect(
      gatesOf(
        entry('a', { gates: [one], outcome: 'refer' }),
        entry('a', { gates: [other, one], outcome: 'decline' }),
        entry('b', { gates: [one] }),
      ),
    ).toEqual([
      { gate: other, cases: 1, disclosed: 0, declined: 1, other: 0 },
      { gate: one, cases: 2, disclosed: 0, declined: 1, other: 1 },
    ])
  })

  it('an event that was refused is no question', () => {
    expect(gatesOf(entry('a'), entry('a', { stage: 'event-refused', gates: [one] }))).toBeUndefined()
  })

  it('are counted by period, country, instrument and urgency, like everything else', () => {
    const asked = [entry('a', { gates: [one] }), entry('b', { at: '2026-12-01T00:00:00Z', issuingState: 'PL', gates: [one] }), entry('c')]
    const { periods, rows, totals } = summariseLedger(asked)
    expect(periods.map((it) => [it.id, it.counts?.gates?.[0]?.cases])).toEqual([
      ['2026-Q3', 1],
      ['2026-Q4', 1],
    ])
    expect(rows.map((it) => [it.country, it.counts.gates?.[0]?.cases])).toEqual([
      ['FR', 1],
      ['PL', 1],
    ])
    expect(totals.all.gates?.[0]?.cases).toBe(2)
  })

  it('leave a report as it was where none asked', () => {
    const report = summariseLedger([entry('a')])
    expect(JSON.stringify(report)).not.toContain('gates')
    expect(report.definitions).toBe(definitions)
    const counting = summariseLedger([entry('a', { gates: [one] })])
    expect(counting.definitions).toMatchObject(definitions)
    expect([counting.metrics, Object.keys(counting.definitions).filter((it) => it.startsWith('gates.'))]).toEqual([
      '1',
      ['gates.cases', 'gates.disclosed', 'gates.declined', 'gates.other'],
    ])
  })
})

describe('zero, not known and not covered', () => {
  const entries = [entry('a', { outcome: 'decline' }), entry('b', { at: '2027-02-01T23:00:00Z', ...unreadable })]
  const report = summariseLedger(entries, { coveredFrom: '2026-08-18' })

  it('shows a country of which nothing was fulfilled with 0, and no country of which nothing came', () => {
    expect(report.rows.map((it) => [it.period, it.country, it.counts.received, it.counts.steps.disclosed])).toEqual([
      ['2026-Q3', 'FR', 1, 0],
      ['2027-Q1', null, 1, 0],
    ])
  })

  it('gives 0 for a period in which nothing came, and no number where the ledger does not speak', () => {
    const { periods } = summariseLedger(entries, { coveredFrom: '2026-08-18', from: '2026-04-01', until: '2027-07-01' })
    expect(periods.map((it) => [it.id, it.coverage, it.counts?.received])).toEqual([
      ['2026-Q2', 'not-covered', undefined],
      ['2026-Q3', 'partly-covered', 1],
      ['2026-Q4', 'partly-covered', 0],
      ['2027-Q1', 'partly-covered', 1],
      ['2027-Q2', 'not-covered', undefined],
    ])
  })

  it('one wrong clock covers nothing: that nothing came in a period is for the provider to state', () => {
    const coverages = (options: ReportOptions, ...more: readonly LedgerEntry[]): readonly string[] =>
      summariseLedger([...entries, ...more], { period: 'year', ...options })
        .periods.filter((it) => it.counts?.received === 0)
        .map((it) => `${it.id} ${it.coverage}`)
    const wrong = entry('c', { at: '2029-01-01T00:00:00Z' })
    expect(coverages({}, wrong)).toEqual(['2028 partly-covered'])
    expect(coverages({ coveredFrom: '2024-01-01', coveredUntil: '2027-04-01' }, wrong)).toEqual([
      '2024 partly-covered',
      '2025 partly-covered',
      '2028 partly-covered',
    ])
    expect(coverages({ coveredFrom: '2024-01-01', coveredUntil: '2027-04-01' })).toEqual(['2024 covered', '2025 covered'])
  })

  it('of a ledger that could not be read whole nothing is covered and nothing is believed', () => {
    const stated = { coveredFrom: '2026-07-01', coveredUntil: '2027-04-01' } as const
    expect(summariseLedger(entries, stated).periods.map((it) => it.coverage)).toEqual(['covered', 'covered', 'covered'])
    const { coverage, periods, ledger } = summariseLedger(entries, { ...stated, notRead: 1 })
    expect(periods.map((it) => it.coverage)).toEqual(['partly-covered', 'partly-covered', 'partly-covered'])
    expect([coverage?.from.basis, coverage?.until.basis, ledger.notRead]).toEqual(['entries', 'entries', 1])
    expect(summariseLedger([], { ...stated, notRead: 1 })).toMatchObject({ coverage: null, periods: [], ledger: { notRead: 1 } })
  })

  it.each<[string, ReportOptions, object]>([
    ['entries alone', {}, { from: ['2026-09-07T09:00:00Z', 'entries'], until: ['2027-02-02T00:00:00Z', 'entries'] }],
    [
      'what is stated',
      { coveredFrom: '2026-01-01', coveredUntil: '2027-02-02' },
      { from: ['2026-01-01T00:00:00Z', 'stated'], until: ['2027-02-02T00:00:00Z', 'stated'] },
    ],
    [
      'a statement that leaves entries out is none',
      { coveredFrom: '2026-09-08', coveredUntil: '2027-02-01' },
      { from: ['2026-09-07T09:00:00Z', 'entries'], until: ['2027-02-02T00:00:00Z', 'entries'] },
    ],
  ])('coverage: %s', (_, options, { from, until }: { from?: unknown; until?: unknown }) => {
    const { coverage } = summariseLedger([...entries].reverse(), options)
    expect([coverage?.from.at, coverage?.from.basis]).toEqual(from)
    expect([coverage?.until.at, coverage?.until.basis]).toEqual(until)
  })

  it('an empty ledger has nothing to say, unless somebody states that it was kept', () => {
    expect(summariseLedger([])).toMatchObject({ range: null, coverage: null, periods: [], rows: [] })
    expect(summariseLedger([], { coveredFrom: '2026-07-01' }).coverage).toBeNull()
    const stated = summariseLedger([], { coveredFrom: '2026-07-01', coveredUntil: '2026-10-01' })
    expect(stated.periods.map((it) => [it.id, it.coverage, it.counts?.received])).toEqual([['2026-Q3', 'covered', 0]])
  })
})

describe('periods', () => {
  const entries = [entry('a'), entry('b', { at: '2026-12-31T23:00:00Z' })]
  const ids = (options: ReportOptions): readonly string[] =>
    summariseLedger(entries, options).periods.map((it) => `${it.id} ${it.counts?.received ?? '-'}`)

  it.each<[ReportOptions, readonly string[]]>([
    [{ period: 'month' }, ['2026-09 1', '2026-10 0', '2026-11 0', '2026-12 1']],
    [{}, ['2026-Q3 1', '2026-Q4 1']],
    [{ period: 'half-year' }, ['2026-H2 2']],
    [{ period: 'year' }, ['2026 2']],
    [{ from: '2026-09-08', until: '2026-12-31' }, ['2026-09-08/2026-10-01 0', '2026-10-01/2026-12-31 0']],
    [{ from: '2026-09-07', until: '2026-09-08' }, ['2026-09-07/2026-09-08 1']],
    [{ from: '2026-10-01' }, ['2026-Q4 1']],
    [{ until: '2026-10-01' }, ['2026-Q3 1']],
    [{ from: '2027-01-01' }, ['2027-Q1 -']],
    [{ until: '2026-04-01' }, ['2026-Q1 -']],
    [{ period: 'year', from: '2025-01-01', until: '2028-01-01' }, ['2025 -', '2026 2', '2027 -']],
  ])('%j', (options, expected) => {
    expect(ids(options)).toEqual(expected)
  })

  it('counts what lies outside the range, so that nothing is lost', () => {
    const { ledger, totals } = summariseLedger([...entries, entry('a')], { until: '2026-10-01', period: 'quarter' })
    expect(ledger).toMatchObject({ entries: 3, cases: 2, outside: { entries: 1, cases: 1 } })
    expect(totals.all.received).toBe(1)
  })

  it('a case counts where it began, with all its entries', () => {
    const [first, second] = summariseLedger([entry('a'), entry('a', { at: '2026-12-31T23:00:00Z', outcome: 'decline' })]).periods
    expect(first?.counts).toMatchObject({ received: 1, answers: { decline: 1 }, entries: { decide: 2 } })
    expect(second?.counts).toMatchObject({ received: 0, entries: { decide: 0 } })
  })

  it('what is first and last is a matter of the ledger, not of the hours', () => {
    const entries = [entry('a', { at: '2026-10-01T00:00:00Z', outcome: 'clarify' }), entry('a', { at: '2026-09-30T23:00:00Z' })]
    const answers = (list: readonly LedgerEntry[]): unknown =>
      summariseLedger(list).rows.map((it) => [it.period, it.counts.answers.clarify, it.counts.answers.disclose])
    expect(answers(entries)).toEqual([['2026-Q4', 0, 1]])
    expect(answers([...entries].reverse())).toEqual([['2026-Q3', 1, 0]])
  })

  it('rows are in the order of the periods, then country, instrument and urgency, with what is not known last', () => {
    const mixed = [
      entry('f', unreadable),
      entry('e', { instrument: null }),
      entry('d', { emergency: null }),
      entry('c', { emergency: true }),
      entry('b'),
      entry('a', { issuingState: 'DE', instrument: 'us/search-warrant' }),
      entry('g', { at: '2026-10-02T00:00:00Z' }),
    ]
    const { rows } = summariseLedger(mixed, { from: '2026-09-07', until: '2026-12-31' })
    expect(rows.map((it) => [it.period.slice(0, 10), it.country, it.instrument, it.emergency])).toEqual([
      ['2026-09-07', 'DE', 'us/search-warrant', false],
      ['2026-09-07', 'FR', 'epoc', false],
      ['2026-09-07', 'FR', 'epoc', true],
      ['2026-09-07', 'FR', 'epoc', null],
      ['2026-09-07', 'FR', null, false],
      ['2026-09-07', null, null, null],
      ['2026-10-01', 'FR', 'epoc', false],
    ])
  })
})

describe('misuse', () => {
  const root = 'a'.repeat(64)
  it.each<[string, ReportOptions, readonly LedgerEntry[]]>([
    ['bad-options', { period: 'week' as 'month' }, []],
    ['bad-options', { from: '2026-02-30' }, []],
    ['bad-options', { until: '3026-02-01' }, []],
    ['bad-options', { coveredFrom: '1-1-1' }, []],
    ['bad-options', { coveredUntil: 'yesterday' as '1-1-1' }, []],
    ['bad-options', { from: '2026-01-01', until: '2026-01-01' }, []],
    ['bad-options', { coveredFrom: '2026-01-02', coveredUntil: '2026-01-01' }, []],
    ['bad-options', { provider: 'two\nlines' }, []],
    ['bad-options', { provider: '' }, []],
    ['bad-options', { notRead: -1 }, []],
    ['bad-options', { notRead: 0.5 }, []],
    ['another-checkpoint', { checkpoint: { size: 1, root }, notRead: 1 }, [entry('a')]],
    ['another-checkpoint', { checkpoint: { size: 2, root } }, [entry('a')]],
    ['another-checkpoint', { checkpoint: { size: 1, root: 'A'.repeat(64) } }, [entry('a')]],
    ['bad-entry', {}, [entry('a'), entry('b', { at: '2026-09-07T09:00:00+02:00' })]],
    ['bad-entry', {}, [entry('a', { at: '2026-09-07T09:30:00Z' })]],
    ['bad-entry', {}, [entry('a', { at: 'nine:00:00Z' })]],
  ])('transparency.%s: %j', (code, options, entries) => {
    expect(() => summariseLedger(entries, options)).toThrow(expect.objectContaining({ code: `transparency.${code}` }))
  })

  it('takes a checkpoint of the same size into the report', () => {
    const report = summariseLedger([entry('a')], { checkpoint: { size: 1, root }, provider: 'Example Messenger' })
    expect([report.ledger.checkpoint, report.provider]).toEqual([{ size: 1, root }, 'Example Messenger'])
    expect(reconcile(report)).toEqual([])
  })
})
