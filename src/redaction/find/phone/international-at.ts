import { codeBeforeTrunk, digitsOf, phoneGrammar } from '../../../identifiers/phone/phone-grammar.ts'
import { type PlainNumber, readPlainNumber } from '../../../identifiers/phone/plan/read-plain-number.ts'
import { isDigit, isLetterAt } from '../scan/codes.ts'
import { type Groups, groupsAt } from '../scan/groups-at.ts'
import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'
import { extensionAt } from './extension-at.ts'
import { type FoundNumber, longestNumber, mostDigits, mostGroups } from './longest-number.ts'

/** Looks at a plus: a phone number with its calling code, or what is as long as one. */
export function internationalAt(look: Look, place: number): number {
  const { text } = look
  const from = place > look.first && text[place - 1] === '(' ? place - 1 : place
  if (!look.wants['phone-number'] || text[from - 1] === '+') return place + 1
  let begin = place + 1
  if (text[begin] === ' ') begin++
  if (text[begin] === '(') begin++
  if (!isDigit(text.charCodeAt(begin))) return place + 1
  // One more than is read: what has more groups than a number can have goes on.
  const groups = groupsAt(text, begin, mostDigits + 1)
  // "+02:00" is a zone and "+2026-01-01" a date; no calling code begins with a zero.
  const number = trunkIn(text, place, groups) ?? longestNumber(text, groups, 0, { country: null })
  if (number === null) return possibleAt(look, { from, begin, groups })
  const to = number.to + (number.isWhole ? extensionAt(text, number.to) : 0)
  const isOpen = from < place && !text.slice(from, to).includes(')')
  look.found.push({
    kind: 'phone-number',
    from: isOpen ? place : from,
    to,
    canonical: number.canonical,
    why: isUri(text, from) ? 'phone-uri' : 'phone-international',
  })
  return to
}

/** `+44 (0)20 …`: a zero alone in brackets is dialled at home only, where the number is one without it; with two readings it is neither. */
function trunkIn(text: string, place: number, groups: Groups): FoundNumber | null {
  const trunk = trunkAmong(text, groups)
  if (trunk === -1) return null
  const { ends } = groups
  for (let index = Math.min(ends.length, mostGroups) - 1; index > trunk; index--) {
    const end = ends[index] ?? 0
    const canonical = end - place < 40 ? withTrunk(text.slice(place, end)) : null
    if (canonical !== null) return { canonical, to: end, isWhole: index === ends.length - 1 }
  }
  return null
}

const trunkAmong = (text: string, { starts }: Groups): number =>
  starts.findIndex((start, index) => index < 3 && text.startsWith('(0)', start - 1))

function withTrunk(written: string): string | null {
  if (!phoneGrammar.test(written)) return null
  const before = codeBeforeTrunk(written)
  const whole = plainly(`+${digitsOf(written)}`)
  const without = before === undefined ? null : plainly(`+${digitsOf(written.replace('(0)', ''))}`)
  if (without === null || without.line.callingCode !== before) return whole?.e164 ?? null
  return whole === null ? without.e164 : null
}

function plainly(text: string): PlainNumber | null {
  const read = readPlainNumber(text, 0, text.length, null)
  return typeof read === 'object' ? read : null
}

/** Long enough for a number with its calling code, and not the zone or the part of a calculation that a plus can also stand before. */
function possibleAt(
  look: Look,
  { from, begin, groups }: { readonly from: number; readonly begin: number; readonly groups: Groups },
): number {
  const { text } = look
  const { starts, ends } = groups
  const to = ends[ends.length - 1] ?? begin
  const trunk = trunkAmong(text, groups)
  const digits = starts.map((start, index) => (index === trunk ? '' : text.slice(start, ends[index]))).join('')
  const isPossible = /^[1-9]\d{8,14}$/.test(digits) && !/^\d{4}-\d{2}-\d{2}/.test(text.slice(begin, to))
  if (!isPossible || isSum(text, from, begin) || isCited(text, from, to)) return begin
  look.found.push({ kind: 'phone-number', from, to, canonical: `+${digits}`, why: 'phone-possible' })
  return to
}

/** `2 + 123456789`, or the end of something in base64: what no plan assigns is not taken there. */
const isSum = (text: string, from: number, begin: number): boolean =>
  isLetterOrNumberAt(text, from - 1) || (text[begin - 1] === ' ' && /\d ?$/.test(text.slice(Math.max(0, from - 2), from)))

const isLetterOrNumberAt = (text: string, at: number): boolean =>
  (isLetterAt(text, at) && text[at] !== '_') || /\p{N}/u.test(text.charAt(at))

/** Whether a number stands behind `tel:`. */
export const isUri = (text: string, from: number): boolean =>
  text[from - 1] === ':' && /tel:$/i.test(text.slice(Math.max(0, from - 4), from))

/** Looks at a group of digits that begins with 00: a phone number as it is dialled from abroad. Gives where it ends, 0 if there is none. */
export function dialledAt(look: Look, groups: Groups, index: number): number {
  const { text } = look
  const from = groups.starts[index] ?? 0
  if (isLetterOrNumberAt(text, from - 1) || /[/+-]/.test(text.charAt(from - 1)) || /\d[.,:]$/.test(text.slice(Math.max(0, from - 2), from)))
    return 0
  // Between the zeros and the number a blank or a hyphen.
  if (groups.ends[index] === from + 2 && !/^[ -]\d/.test(text.slice(from + 2, from + 4))) return 0
  const number = longestNumber(text, groups, index, { country: null, leaveOut: 2 })
  if (number === null || isCited(text, from, number.to)) return 0
  const to = number.to + (number.isWhole ? extensionAt(text, number.to) : 0)
  // `(0049) 30 …`, but not `(0049 (30) …)`
  const isOpen = from > look.first && text[from - 1] === '(' && /^[^(]*\)/.test(text.slice(from, to))
  look.found.push({ kind: 'phone-number', from: isOpen ? from - 1 : from, to, canonical: number.canonical, why: 'phone-international' })
  return to
}
