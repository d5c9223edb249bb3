import { ipv4In } from '../ip/ipv4-in.ts'
import { checkDigitNumberAt } from '../numbers/check-digit-number-at.ts'
import { ibanAt } from '../numbers/iban-at.ts'
import { bareMacAddressAt, pairsAt } from '../numbers/mac-address-in.ts'
import { dialledAt } from '../phone/international-at.ts'
import { nationalAt } from '../phone/national-at.ts'
import type { Look } from '../span.ts'
import { isDot } from './cluster.ts'
import { isHexadecimal } from './codes.ts'
import { groupsAt } from './groups-at.ts'

/** Looks at groups of digits, each of which can begin something. */
export function numberAt(look: Look, place: number): number {
  const end = ibanAt(look, place)
  if (end > 0) return end
  const groups = groupsAt(look.text, place)
  const { starts, ends } = groups
  const before = look.found.length
  if (look.wants['ip-address']) dottedRuns(look, starts, ends)
  // Where all the groups are one address nothing else is in them.
  const last = look.found[look.found.length - 1]
  if (look.found.length > before && last !== undefined && last.from <= place && last.to >= (ends[ends.length - 1] ?? 0)) return last.to
  const isBare = starts.length === 1 && bareMacAddressAt(look, place)
  let taken = isBare ? (ends[0] ?? 0) : 0
  for (const [index, start] of starts.entries()) {
    if (start < taken) continue
    const length = (ends[index] ?? 0) - start
    taken = (isPair(look.text, length, start + length) ? pairsAt(look, start) : 0) || checkDigitNumberAt(look, groups, index)
    if (taken > 0 || !look.wants['phone-number']) continue
    // What begins with 00 is dialled abroad or nowhere.
    if (length > 1 && look.text.startsWith('00', start)) taken = dialledAt(look, groups, index)
    else if (look.countries.length > 0) taken = nationalAt(look, groups, index)
  }
  return Math.max(ends.at(-1) ?? place, taken)
}

/** Whether digits can be the first group of a hardware address, or begin it, by what is behind them. */
const isPair = (text: string, length: number, end: number): boolean =>
  (length === 2 && text.charCodeAt(end) === 0x2d) ||
  (length === 4 && text.charCodeAt(end) === 0x2e) ||
  (length < 4 && isHexadecimal(text.charCodeAt(end)))

/** Four groups or more with one dot between each two of them. */
function dottedRuns(look: Look, starts: readonly number[], ends: readonly number[]): void {
  for (let first = 0; first < starts.length; ) {
    let last = first
    while (last + 1 < starts.length && isDot(look.text, ends[last] ?? 0, starts[last + 1] ?? 0)) last++
    if (last - first >= 3) ipv4In(look, starts[first] ?? 0, ends[last] ?? 0)
    first = last + 1
  }
}
