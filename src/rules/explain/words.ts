import type { Span } from '../../vocabulary/duties.ts'
import { type FactName, facts } from '../../vocabulary/facts.ts'
import type { NearMiss, RuleReference } from '../decision.ts'

/** The name of an item in running text. */
const nameOf = (item: string): string =>
  item
    .replace('-ip', ' IP address')
    .replace('session IP address-log', 'session IP log')
    .replace(/-/g, ' ')
    .replace(/\bid\b/, 'identifier')
    .replace('puk', 'PUK')

/** Several items in running text. */
export const namesOf = (items: readonly string[]): string => listed(items.map(nameOf))

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** What is not known about facts, each told once. */
export const factsAsked = (names: readonly FactName[]): string => listed([...new Set(names.map((it) => facts[it].says))])

/** Rules as sentences with their citations. */
export const rulesTold = (rules: readonly RuleReference[]): string =>
  rules.map((it) => `${it.says.replace(/\.$/, '')} (${it.cite}).`).join(' ')

/** Near misses as one sentence, or nothing. */
export function nearMissesTold(misses: readonly NearMiss[]): string {
  if (misses.length === 0) return ''
  const causes = [...new Set(misses.map((it) => `${factsAsked(it.butFor)} (${it.cite})`))]
  return `It turns on ${listed(causes)}.`
}

/** A span in words. */
export function spanTold(span: Span | 'without-undue-delay' | 'as-ordered'): string {
  if (span === 'without-undue-delay') return 'without undue delay'
  if (span === 'as-ordered') return 'by the time that the order or the law says'
  const [unit, count] = Object.entries(span)[0] as [string, number]
  const words = unit.replace('workingDays', 'working days')
  return `${count} ${count === 1 ? words.replace(/s$/, '') : words}`
}
