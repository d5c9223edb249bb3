import type { Issue } from '../../foundation/issue.ts'
import { dataItems } from '../../vocabulary/data-items.ts'
import { type FactName, facts as factTable } from '../../vocabulary/facts.ts'
import { nearestWord } from './nearest-word.ts'
import { isObject, type Say } from './say.ts'

interface Context {
  readonly path: Issue['path']
  /** The terms that the pack defines. */
  readonly terms: readonly string[]
  /** `facts`: what a rule needs. `items`: what a term means. `rule`: what a rule applies to. `index`: what a pack governs. */
  readonly allows: 'facts' | 'items' | 'rule' | 'index'
}

/** Checks a pattern of a pack: every fact, value, item and term in it must exist, and every list must have something in it. */
export function checkPattern(pattern: unknown, context: Context, say: Say): void {
  const { path, terms, allows } = context
  if (!isObject(pattern)) {
    say('pack.wrong-type', path, 'expected a pattern')
    return
  }
  for (const [key, wanted] of Object.entries(pattern)) {
    const place = [...path, key]
    if (key === 'anyOf' && (allows === 'facts' || allows === 'rule')) checkAlternatives(wanted, context, place, say)
    else if (key === 'item' && (allows === 'items' || allows === 'rule'))
      checkWords(wanted, Object.keys(dataItems), 'pack.unknown-item', place, say)
    else if (key === 'term' && allows === 'rule') checkWords(wanted, terms, 'pack.unknown-term', place, say)
    else if (!Object.hasOwn(factTable, key)) say('pack.unknown-fact', place, didYouMean(key, Object.keys(factTable)))
    else checkFact(key as FactName, wanted, allows, place, say)
  }
}

function checkAlternatives(wanted: unknown, context: Context, place: Issue['path'], say: Say): void {
  if (!Array.isArray(wanted) || wanted.length === 0) say('pack.wrong-type', place, 'expected a list of patterns')
  else for (const [index, it] of wanted.entries()) checkPattern(it, { ...context, path: [...place, index] }, say)
}

function checkFact(fact: FactName, wanted: unknown, allows: Context['allows'], place: Issue['path'], say: Say): void {
  const { kind, domain } = factTable[fact]
  if (allows === 'index' && kind !== 'index' && kind !== 'derived')
    say('pack.unknown-fact', place, 'a pack governs by index facts and what is derived from them')
  else if (domain === 'number') checkCut(wanted, place, say)
  else checkWords(wanted, domain, 'pack.unknown-value', place, say)
}

/** Days, months and targets are whole. The limit leaves room on both sides of every cut, so that no reading of it has to round. */
const isNumber = (it: unknown): boolean => Number.isInteger(it) && (it as number) >= 0 && (it as number) <= 1_000_000_000

function checkCut(wanted: unknown, place: Issue['path'], say: Say): void {
  if (isNumber(wanted)) return
  if (!isCut(wanted)) {
    say('pack.wrong-type', place, 'expected a whole number up to a thousand million, or { atLeast, below }')
    return
  }
  const { atLeast = -1, below = Infinity } = wanted
  if (below <= atLeast) say('pack.unknown-value', place, 'nothing is at least atLeast and below below')
}

const isCut = (it: unknown): it is { readonly atLeast?: number; readonly below?: number } =>
  isObject(it) &&
  Object.keys(it).length > 0 &&
  Object.entries(it).every(([key, value]) => (key === 'atLeast' || key === 'below') && isNumber(value))

function checkWords(
  wanted: unknown,
  known: readonly string[],
  code: 'pack.unknown-item' | 'pack.unknown-term' | 'pack.unknown-value',
  place: Issue['path'],
  say: Say,
): void {
  const words: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted]
  if (words.length === 0) say('pack.wrong-type', place, 'expected at least one value')
  for (const word of words) {
    if (typeof word !== 'string') say('pack.wrong-type', place, 'expected text')
    else if (!known.includes(word)) say(code, place, didYouMean(word, known))
  }
}

// The suggestion is a word of ours; the word that was written is not repeated.
function didYouMean(word: string, known: readonly string[]): string | undefined {
  const nearest = nearestWord(word, known)
  return nearest === undefined ? undefined : `did you mean "${nearest}"?`
}
