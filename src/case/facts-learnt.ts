import { nameKey } from '../foundation/name-key.ts'
import type { Facts } from '../vocabulary/facts.ts'
import { type CaseState, establishable, findings, type Learnt } from './case-event.ts'

/**
 * The facts of a question with what the case has learnt. Of one person the last word on a fact counts; where two people say different things nobody
 * knows, and the fact is left out. What the corridor itself could tell stands: an establishment fills gaps and overrules nothing. A stored case is
 * not believed further than that: other facts in it count for nothing. While somebody says that the order stands no longer, or said so of the request
 * before its correction, nobody knows its state until it is found that it stands.
 *
 * **Issues** none.
 * **Source** docs/cases.md.
 *
 * @example
 * factsLearnt(question.facts, state)
 */
export function factsLearnt(known: Facts, { learnt }: CaseState): Facts {
  // What was found before a correction was found about another paper.
  const corrected = learnt.findLastIndex((it) => it.fact === 'clarification' && it.value === 'answered')
  const present = learnt.slice(corrected + 1)
  const agreed = (fact: string): Record<string, string> => {
    const [value, ...others] = new Set(lastWords(present, fact))
    return value === undefined || others.length > 0 ? {} : { [fact]: value }
  }
  const found = Object.assign({}, ...findings.map(agreed)) as Facts
  const clarification = learnt.filter((it) => it.fact === 'clarification').at(-1)?.value
  const isDoubted = found.orderStillStands === undefined && lastWords(learnt, 'orderStillStands').includes('no')
  return {
    ...Object.assign({}, ...establishable.map(agreed)),
    ...known,
    ...found,
    // Silence means that an order stands. Of one that somebody called over nobody is silent.
    ...(isDoubted && { orderState: null }),
    ...(clarification !== undefined && { clarification }),
    ...(learnt.some((it) => it.fact === 'orderState') && { orderState: 'withdrawn' }),
  } as Facts
}

/** What each person said last of a fact. */
const lastWords = (learnt: readonly Learnt[], fact: string): readonly string[] => [
  ...new Map(learnt.filter((it) => it.fact === fact).map((it) => [nameKey(it.by), it.value])).values(),
]
