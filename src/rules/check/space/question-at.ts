import type { Question } from '../../question.ts'
import type { Facts } from '../../../vocabulary/facts.ts'
import type { Point } from '../diagram/cheapest-point.ts'

/** A point of the space as a question. A fact that is unknown although its absence would mean something stands there as null. */
export function questionAt(point: Point): Question {
  const facts: Record<string, string | number | null> = { instrument: null, issuingState: 'unstated', addresseeState: 'unstated' }
  for (const it of point) Object.assign(facts, it.written)
  const { receivedOn, issuedOn } = point.find((it) => it.dates !== undefined)?.dates ?? { receivedOn: '2000-01-01', issuedOn: null }
  const item = point.find((it) => it.item !== undefined)?.item
  return { asked: item === undefined ? [] : [item], facts: facts as unknown as Facts, receivedOn, issuedOn, group: 'counterexample' }
}

/** How many facts are known at a point. */
export const knownAt = (point: Point): number => point.reduce((sum, it) => sum + it.known, 0)
