import type { LedgerStage, RecordedItem } from '../../ledger/ledger-entry.ts'
import { answers, steps } from '../metrics.ts'
import type { Counts, GateCell, ItemCell, ReasonCell } from '../transparency-report.ts'
import type { CountedCase } from './cases-of.ts'
import { compareText } from '../compare-text.ts'

const stages: readonly LedgerStage[] = ['parse', 'decide', 'disclose', 'event-refused']

/** The numbers of a set of cases. */
export function countsOf(cases: readonly CountedCase[]): Counts {
  const gates = gateCells(cases)
  return {
    received: cases.length,
    entries: tally(
      stages,
      cases.flatMap((it) => it.entries),
    ),
    answers: tally(
      answers,
      cases.map((it) => it.answer),
    ),
    steps: tally(
      steps,
      cases.flatMap((it) => [...it.steps]),
    ),
    items: itemCells(cases.flatMap((it) => it.items)),
    declined: reasonCells(cases, 'decline'),
    referred: reasonCells(cases, 'refer'),
    ...(gates.length > 0 && { gates }),
  }
}

/** How often each word occurs; words that do not occur are there with 0. */
function tally<T extends string>(words: readonly T[], found: readonly T[]): Readonly<Record<T, number>> {
  const counts = Object.fromEntries(words.map((it) => [it, 0])) as Record<T, number>
  for (const it of found) counts[it] += 1
  return counts
}

function itemCells(items: readonly RecordedItem[]): readonly ItemCell[] {
  const cells = new Map<string, ItemCell>()
  for (const { item, outcome } of items) {
    const key = `${item} ${outcome}`
    cells.set(key, { item, outcome, count: (cells.get(key)?.count ?? 0) + 1 })
  }
  return sorted(cells)
}

function reasonCells(cases: readonly CountedCase[], outcome: 'decline' | 'refer'): readonly ReasonCell[] {
  const cells = new Map<string, ReasonCell>()
  for (const { items } of cases) {
    const reasons = items.filter((it) => it.outcome === outcome).map((it) => it.ground ?? 'not-known')
    for (const [index, reason] of reasons.entries()) {
      const { items: before, cases: casesBefore } = cells.get(reason) ?? { items: 0, cases: 0 }
      cells.set(reason, { reason, items: before + 1, cases: casesBefore + (reasons.indexOf(reason) === index ? 1 : 0) })
    }
  }
  return sorted(cells)
}

function gateCells(cases: readonly CountedCase[]): readonly GateCell[] {
  const cells = new Map<string, GateCell>()
  for (const it of cases) {
    const end = it.steps.has('disclosed') ? 'disclosed' : it.answer === 'decline' ? 'declined' : 'other'
    for (const gate of it.gates) {
      const before = cells.get(gate) ?? { gate, cases: 0, disclosed: 0, declined: 0, other: 0 }
      cells.set(gate, { ...before, cases: before.cases + 1, [end]: before[end] + 1 })
    }
  }
  return sorted(cells)
}

const sorted = <T>(cells: ReadonlyMap<string, T>): readonly T[] => [...cells].sort(([a], [b]) => compareText(a, b)).map(([, it]) => it)
