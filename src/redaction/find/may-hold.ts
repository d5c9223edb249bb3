import type { ReadFindOptions } from '../options.ts'
import { nameSigns } from './names/name-signs.ts'
import { nextCandidate } from './scan/next-candidate.ts'

/**
 * Says of parts of a text, in their order, whether something could be found there, even if what stands between quotation marks is searched alone. Where it says no there is nothing; where it says yes somebody has
 * to look. A backslash may hide anything.
 */
export function mayHold(text: string, { countries, wants }: ReadFindOptions): (from: number, to: number) => boolean {
  const names = wants['account-name'] ? nameSigns(text) : null
  let backslash = -1
  return (from, to) => {
    if (backslash < from) backslash = text.indexOf('\\', from)
    if (backslash === -1) backslash = text.length
    if (backslash < to || (names !== null && names(from) < to)) return true
    return nextCandidate(text, from, to, false, countries.length > 0) !== -1
  }
}
