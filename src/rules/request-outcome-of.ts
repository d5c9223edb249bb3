import type { Outcome, RequestOutcome } from '../vocabulary/outcomes.ts'

const acting: readonly Outcome[] = ['disclose', 'preserve', 'restrict']
const inOrder: readonly Outcome[] = ['verify', 'clarify', 'refer', 'hold', 'redirect', 'decline']

/**
 * Sums up the outcomes of items for people and counts: all alike gives that outcome, some that act and some that do not give `in-part`, else
 * the first of verify, clarify, refer, hold, redirect, decline that occurs. A request that asks for nothing is one to clarify.
 *
 * What is ready leaves without waiting for the rest, so nothing may be decided from this word.
 *
 * **Issues** none.
 * **Source** docs/deciding.md, "Outcomes".
 *
 * @example
 * requestOutcomeOf(['disclose', 'clarify']) // 'in-part'
 */
export function requestOutcomeOf(outcomes: readonly Outcome[]): RequestOutcome {
  const [first] = outcomes
  if (first === undefined) return 'clarify'
  if (outcomes.every((it) => it === first)) return first
  if (outcomes.some((it) => acting.includes(it))) return 'in-part'
  return inOrder.find((it) => outcomes.includes(it)) ?? 'clarify'
}
