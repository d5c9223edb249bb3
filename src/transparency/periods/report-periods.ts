import type { PeriodKind } from '../transparency-report.ts'
import { periodOf, type Span } from './period-of.ts'

/** The periods of a half-open range in their order; the first and the last are cut where the range cuts them, and are named by their dates then. */
export function reportPeriods({ from, until }: Pick<Span, 'from' | 'until'>, kind: PeriodKind): readonly Span[] {
  const spans: Span[] = []
  for (let start = from; start < until; ) {
    const whole = periodOf(start, kind)
    const end = whole.until < until ? whole.until : until
    spans.push(start === whole.from && end === whole.until ? whole : { id: `${start}/${end}`, from: start, until: end })
    start = end
  }
  return spans
}
