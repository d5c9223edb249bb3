import { diallingOf, prefixLengthOf } from '../../../identifiers/phone/plan/dialling-of.ts'
import type { Groups } from '../scan/groups-at.ts'
import { type FoundNumber, mostGroups } from './longest-number.ts'

const fewestDigits = 7

/**
 * The longest beginning of some groups that is as long as a number of a country, with the prefix that is dialled before it at home, although no plan assigns it: plans change
 * every month, and people mistype. Only for what a word calls a phone number.
 */
export function possibleNational(text: string, { starts, ends }: Groups, first: number, country: string): FoundNumber | null {
  const { plan, matcher } = diallingOf(country)
  for (let index = lastAlike(text, { starts, ends }, first); index >= first; index--) {
    const to = ends[index] ?? 0
    const digits = text.slice(starts[first], to).replace(/\D/g, '')
    const prefix = prefixLengthOf(plan, digits)
    // Where a prefix is dialled, what has none can be anything. In North America it is left out.
    if (prefix === null || (prefix === 0 && plan.nationalPrefix !== null && matcher.callingCode !== '1')) continue
    const length = digits.length - prefix
    if (length >= fewestDigits && plan.lengths.includes(length))
      return { canonical: `+${matcher.callingCode}${digits.slice(prefix)}`, to, isWhole: index === starts.length - 1 }
  }
  return null
}

/** The last group up to which the same stands between each two, but for the first and the second: a date behind a number is none of it. */
function lastAlike(text: string, { starts, ends }: Groups, first: number): number {
  let last = first
  let gap: string | null = null
  while (last + 1 < starts.length && last - first < mostGroups - 1) {
    const next = text.slice(ends[last], starts[last + 1])
    if (last > first && gap !== null && next !== gap) break
    if (last > first) gap = next
    last++
  }
  return last
}
