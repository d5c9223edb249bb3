import type { LedgerEntry } from '../../src/ledger/ledger-entry.ts'

// The report as docs/transparency.md tells it, by looking at every case again for every number. Slow, and written without a look at how it is done.

type Case = readonly LedgerEntry[]

const passesOf = (it: Case): Case => {
  const passes = it.filter((entry) => entry.stage !== 'event-refused')
  return passes.length === 0 ? it : passes
}

const lastOf = (it: Case): LedgerEntry => passesOf(it).at(-1)!

const yearAndMonths = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** The first day of the period of a case, which says which period it is. */
const periodOf = (it: Case, kind: keyof typeof yearAndMonths): string => {
  const first = new Date(it[0]!.at)
  const length = yearAndMonths[kind]
  const month = first.getUTCMonth() - (first.getUTCMonth() % length)
  return new Date(Date.UTC(first.getUTCFullYear(), month, 1)).toISOString().slice(0, 10)
}

const known = (it: Case, of: (entry: LedgerEntry) => string | boolean | null): string => {
  for (const pass of passesOf(it)) if (of(pass) !== null) return String(of(pass))
  return 'not-known'
}

/** The n-th time (from 0) that an item is listed, in each pass; null where it is not. */
const timesOf = (it: Case, item: string, n: number) =>
  passesOf(it).map((pass) => pass.items.filter((listed) => listed.item === item)[n] ?? null)

const listed = ['phone-number', 'message-content', 'encryption-key'].flatMap((item) => [0, 1, 2, 3, 4].map((n) => ({ item, n })))

/** What became of the items of a case: `item outcome ground`. */
const endsOf = (it: Case): readonly { item: string; outcome: string; ground: string }[] =>
  listed.flatMap(({ item, n }) => {
    const times = timesOf(it, item, n)
    for (const happened of ['disclosed', 'nothing-held'])
      if (times.some((time) => time?.outcome === happened)) return [{ item, outcome: happened, ground: '' }]
    const last = times.at(-1)
    return last === null || last === undefined ? [] : [{ item, outcome: last.outcome, ground: last.ground ?? 'not-known' }]
  })

const didStep = (it: Case, step: string): boolean =>
  passesOf(it).some((pass) => pass.outcome === step || pass.items.some((item) => item.outcome === step))

const endOf = (it: Case): string => (didStep(it, 'disclosed') ? 'disclosed' : lastOf(it).outcome === 'decline' ? 'declined' : 'other')

const words = {
  entries: ['parse', 'decide', 'disclose', 'event-refused'],
  answers: ['unreadable', 'decline', 'clarify', 'disclose', 'in-part'],
  steps: ['unreadable', 'decline', 'refer', 'clarify', 'disclose', 'disclosed', 'nothing-held'],
  items: ['decline', 'refer', 'clarify', 'disclose', 'disclosed', 'nothing-held'],
  gates: ['policies/rule-of-law/another-index', 'policies/rule-of-law/example-index'],
  grounds: ['abusive', 'withdrawn', 'finding', 'not-known'],
}

/** Every number that is not 0: `first day of the period, country, instrument, emergency, metric, value, item, count`, sorted. */
export function slowReport(cases: readonly Case[], kind: keyof typeof yearAndMonths): readonly string[] {
  const keyOf = (it: Case): string =>
    [periodOf(it, kind), known(it, (e) => e.issuingState), known(it, (e) => e.instrument), known(it, (e) => e.emergency)].join()
  return [...new Set(cases.map(keyOf))]
    .flatMap((key) => {
      const own = cases.filter((it) => keyOf(it) === key)
      const number = (metric: string, value: string, item: string, of: (it: Case) => number): string => {
        let count = 0
        for (const it of own) count += of(it)
        return count === 0 ? '' : [key, metric, value, item, count].join()
      }
      const reasons = (family: string, outcome: string): readonly string[] =>
        words.grounds.flatMap((ground) => {
          const on = (it: Case): number => endsOf(it).filter((end) => end.outcome === outcome && end.ground === ground).length
          return [number(`${family}.items`, ground, '', on), number(`${family}.cases`, ground, '', (it) => (on(it) > 0 ? 1 : 0))]
        })
      return [
        number('received', '', '', () => 1),
        ...words.entries.map((stage) => number('entries', stage, '', (it) => it.filter((entry) => entry.stage === stage).length)),
        ...words.answers.map((answer) => number('answers', answer, '', (it) => (lastOf(it).outcome === answer ? 1 : 0))),
        ...words.steps.map((step) => number('steps', step, '', (it) => (didStep(it, step) ? 1 : 0))),
        ...['phone-number', 'message-content', 'encryption-key'].flatMap((item) =>
          words.items.map((outcome) =>
            number('items', outcome, item, (it) => endsOf(it).filter((end) => end.item === item && end.outcome === outcome).length),
          ),
        ),
        ...reasons('declined', 'decline'),
        ...reasons('referred', 'refer'),
        ...words.gates.flatMap((gate) => {
          const asked = (it: Case): boolean => passesOf(it).some((pass) => JSON.stringify(pass).includes(gate))
          return [
            number('gates.cases', gate, '', (it) => (asked(it) ? 1 : 0)),
            ...['disclosed', 'declined', 'other'].map((end) =>
              number(`gates.${end}`, gate, '', (it) => (asked(it) && endOf(it) === end ? 1 : 0)),
            ),
          ]
        }),
      ]
    })
    .filter((it) => it !== '')
    .sort()
}
