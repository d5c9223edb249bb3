import type { Counts } from './transparency-report.ts'

/** One number: which metric it is of, which word of it, and for items which item. */
export interface Cell {
  readonly metric:
    | 'received'
    | 'entries'
    | 'answers'
    | 'steps'
    | 'items'
    | 'declined.items'
    | 'declined.cases'
    | 'referred.items'
    | 'referred.cases'
    | 'gates.cases'
    | 'gates.disclosed'
    | 'gates.declined'
    | 'gates.other'
  readonly value: string
  readonly item: string
  readonly count: number
}

/** The numbers of counts as a list, in a fixed order. Of items, grounds, reasons and gates only those that occur are in it, of everything else also the zeros. */
export const cellsOf = ({ received, entries, answers, steps, items, declined, referred, gates = [] }: Counts): readonly Cell[] => [
  { metric: 'received', value: '', item: '', count: received },
  ...words('entries', entries),
  ...words('answers', answers),
  ...words('steps', steps),
  ...items.map(({ item, outcome, count }) => ({ metric: 'items' as const, value: outcome, item, count })),
  ...declined.flatMap((it) => [
    { metric: 'declined.items' as const, value: it.reason, item: '', count: it.items },
    { metric: 'declined.cases' as const, value: it.reason, item: '', count: it.cases },
  ]),
  ...referred.flatMap((it) => [
    { metric: 'referred.items' as const, value: it.reason, item: '', count: it.items },
    { metric: 'referred.cases' as const, value: it.reason, item: '', count: it.cases },
  ]),
  ...gates.flatMap((it) =>
    (['cases', 'disclosed', 'declined', 'other'] as const).map((end) => ({
      metric: `gates.${end}` as const,
      value: it.gate,
      item: '',
      count: it[end],
    })),
  ),
]

const words = (metric: Cell['metric'], counts: Readonly<Record<string, number>>): readonly Cell[] =>
  Object.entries(counts).map(([value, count]) => ({ metric, value, item: '', count }))
