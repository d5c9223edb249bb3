import { isLetterAt } from '../scan/codes.ts'
import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'
import { e164Of } from './e164-of.ts'
import { longestNumber } from './longest-number.ts'

// Digits with at most three signs between them; the length is bounded, so that no run of digits takes long.
const groups = String.raw`\d(?:[ ().\/-]{0,3}\d){5,19}`
const extension = String.raw`(?:;ext=| ?,? ?(?:extension|ext\.?|x) ?)\d{1,9}`
const plus = new RegExp(String.raw`(?<!\+)(\(?\+ ?\(?)(${groups})(\)?${extension})?(?!\d)`, 'iuy')
const zeros = new RegExp(String.raw`(?<![\p{L}\p{N}/+-])(?<!\d[.,:])00[ -]?(${groups})(${extension})?(?!\d)`, 'iuy')

/** Looks at a plus: a phone number with its calling code, or what is as long as one. */
export function internationalAt(look: Look, place: number): number {
  const { text } = look
  const from = place > look.first && text[place - 1] === '(' ? place - 1 : place
  plus.lastIndex = from
  const match = look.wants['phone-number'] ? plus.exec(text) : null
  if (match === null) return place + 1
  const [whole, lead = '', digits = '', ext = ''] = match
  // "+02:00" is a zone and "+2026-01-01" a date; no calling code begins with a zero.
  const number = longestNumber(digits, (it) => e164Of(`+${it}`))
  if (number === null) {
    if (!isPossible(digits) || isSum(text, from, lead) || isCited(look.text, from, from + whole.length)) return place + 1
    const canonical = `+${digits.replace(/\D/g, '')}`
    look.found.push({ kind: 'phone-number', from, to: from + whole.length, canonical, why: 'phone-possible' })
    return from + whole.length
  }
  const isOpen = lead.startsWith('(') && !whole.includes(')')
  const to = from + lead.length + number.length + (number.length === digits.length ? ext.length : 0)
  look.found.push({
    kind: 'phone-number',
    from: from + (isOpen ? 1 : 0),
    to,
    canonical: number.canonical,
    why: isUri(text, from) ? 'phone-uri' : 'phone-international',
  })
  return to
}

/** Long enough for a number with its calling code, and not the zone or the part of a calculation that a plus can also stand before. */
const isPossible = (digits: string): boolean =>
  /^[1-9]/.test(digits) && /^\d{9,15}$/.test(digits.replace(/\D/g, '')) && !/^\d{4}-\d{2}-\d{2}/.test(digits)

/** `2 + 123456789`, or the end of something in base64: what no plan assigns is not taken there. */
const isSum = (text: string, from: number, lead: string): boolean =>
  isLetterOrNumberAt(text, from - 1) || (lead.endsWith(' ') && /\d ?$/.test(text.slice(Math.max(0, from - 2), from)))

const isLetterOrNumberAt = (text: string, at: number): boolean =>
  (isLetterAt(text, at) && text[at] !== '_') || /\p{N}/u.test(text.charAt(at))

/** Whether a number stands behind `tel:`. */
export const isUri = (text: string, from: number): boolean => /tel:$/i.test(text.slice(Math.max(0, from - 4), from))

/** Looks at a group of digits that begins with 00: a phone number as it is dialled from abroad. Gives where it ends, 0 if there is none. */
export function dialledAt(look: Look, place: number): number {
  zeros.lastIndex = place
  const match = zeros.exec(look.text)
  if (match === null) return 0
  const [whole, digits = '', ext = ''] = match
  const number = longestNumber(digits, (it) => e164Of(`+${it}`))
  if (number === null || isCited(look.text, place, place + whole.length)) return 0
  const lead = whole.length - digits.length - ext.length
  const to = place + lead + number.length + (number.length === digits.length ? ext.length : 0)
  look.found.push({ kind: 'phone-number', from: place, to, canonical: number.canonical, why: 'phone-international' })
  return to
}
