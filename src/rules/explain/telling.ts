import type { Span } from '../../vocabulary/duties.ts'
import type { FactName } from '../../vocabulary/facts.ts'
import type { RequestedItem } from '../../vocabulary/data-items.ts'
import type { NearMiss, RuleReference } from '../decision.ts'
import type { Unit, Words } from './words/words.ts'

/** Several items in running text. */
export const namesOf = (words: Words, items: readonly RequestedItem[]): string =>
  listed(
    words,
    items.map((it) => words.items[it]),
  )

/** `a, b and c`. */
export const listed = ({ and }: Words, list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')}${and}${list.at(-1) ?? ''}`

/** What is not known about facts, each told once. */
export const factsAsked = (words: Words, names: readonly FactName[]): string =>
  listed(words, [...new Set(names.map((it) => words.facts[it]))])

/** Rules as sentences with their citations. */
export const rulesTold = (words: Words, rules: readonly RuleReference[]): string =>
  rules.map((it) => `${words.quoted(it.says.replace(/\.$/, ''))} (${it.cite}).`).join(' ')

/** Near misses as one sentence, or nothing. */
export function nearMissesTold(words: Words, misses: readonly NearMiss[]): string {
  if (misses.length === 0) return ''
  const causes = [...new Set(misses.map((it) => `${factsAsked(words, it.butFor)} (${it.cite})`))]
  return words.turnsOn(listed(words, causes))
}

/** A span in words. */
export function spanTold({ units }: Words, span: Span, isWithin = false): string {
  const [unit, count] = Object.entries(span)[0] as [Unit, number]
  const [one, several, within] = units[unit]
  return `${count} ${count === 1 ? one : isWithin ? within : several}`
}

/** When something is due, as it follows what has to be done. */
export const dueTold = (words: Words, within: Span | 'without-undue-delay' | 'as-ordered'): string =>
  typeof within === 'object'
    ? words.within(spanTold(words, within, true))
    : within === 'as-ordered'
      ? words.asOrdered
      : words.withoutUndueDelay
