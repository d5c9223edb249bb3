import { nameKey } from '../foundation/name-key.ts'
import type { Facts } from '../vocabulary/facts.ts'
import { type CaseState, establishable, findings } from './case-event.ts'

/**
 * The facts of a question with what the case has learnt. Of one person the last word on a fact counts; where two people say different things nobody
 * knows, and the fact is left out. What the corridor itself could tell stands: an establishment fills gaps and overrules nothing. A stored case is
 * not believed further than that: other facts in it count for nothing.
 *
 * **Issues** none.
 * **Source** docs/cases.md.
 *
 * @example
 * factsLearnt(question.facts, state)
 */
export function factsLearnt(known: Facts, { learnt }: CaseState): Facts {
  const agreed = (fact: string): Record<string, string> => {
    const words = new Map(learnt.filter((it) => it.fact === fact).map((it) => [nameKey(it.by), it.value]))
    const [value, ...others] = new Set(words.values())
    return value === undefined || others.length > 0 ? {} : { [fact]: value }
  }
  const found = Object.assign({}, ...findings.map(agreed)) as Facts
  const clarification = learnt.filter((it) => it.fact === 'clarification').at(-1)?.value
  return {
    ...Object.assign({}, ...establishable.map(agreed)),
    ...known,
    ...found,
    ...(clarification !== undefined && { clarification }),
    ...(learnt.some((it) => it.fact === 'orderState') && { orderState: 'withdrawn' }),
  } as Facts
}
