import type { ItemDecision } from '../decision.ts'
import type { Question } from '../question.ts'

/** A counterexample as a case that can be read: what is wrong, what is asked, under which facts and dates, and what is answered. */
export function sayCase(wrong: string, { asked, facts, receivedOn, issuedOn }: Question, decision: ItemDecision | undefined): string {
  const known = Object.entries(facts)
    .filter(([, value]) => value !== 'unstated' && (value as unknown) !== null)
    .map(([name, value]) => `${name} ${value}`)
  const unknown = Object.entries(facts)
    .filter(([name, value]) => (value as unknown) === null && name !== 'instrument')
    .map(([name]) => name)
  const dates = `received ${receivedOn}${issuedOn === null ? ', date of issue not stated' : issuedOn === receivedOn ? '' : `, issued ${issuedOn}`}`
  const answer =
    decision === undefined
      ? ''
      : ` Answer: ${decision.outcome}${decision.ground === undefined ? '' : ` (${decision.ground})`}${decision.reason === undefined ? '' : ` (${decision.reason})`}.`
  return (
    `${wrong} Asked: ${asked.join(', ') || 'anything'}; ${dates}. Known: ${known.join(', ') || 'nothing'}.` +
    `${unknown.length === 0 ? '' : ` Unknown: ${unknown.join(', ')}.`}${answer}`
  )
}
