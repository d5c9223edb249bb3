import { parsePhoneNumber } from '../../identifiers/phone/parse-phone-number.ts'
import type { Detector, DetectorContext, Span } from './span.ts'

/**
 * Finds phone numbers: with a plus or `tel:` wherever they stand, with 00 where a plan assigns them, and national ones where a default country is
 * given, the plan assigns them, they are written like one and nothing is cited there.
 */
export const phoneNumbers: Detector = (plain, context) => [...withPlus(plain), ...withZeros(plain, context), ...national(plain, context)]

// Digits with at most three signs between them; the length is bounded, so that no run of digits takes long.
const groups = String.raw`\d(?:[ ().\/-]{0,3}\d){5,19}`
const extension = String.raw`(?:;ext=| ?(?:extension|ext\.?|x) ?)\d{1,9}`
const plus = new RegExp(String.raw`(?<![\p{L}+])(\(?\+ ?\(?)(${groups})(\)?${extension})?(?!\d)`, 'giu')
const zeros = new RegExp(String.raw`(?<![\p{L}\p{N}/+-])(?<!\d[.,:])00[ -]?(${groups})(${extension})?(?!\d)`, 'giu')

function* withPlus(plain: string): Generator<Span> {
  for (const match of plain.matchAll(plus)) {
    const [whole, lead = '', digits = '', ext = ''] = match
    // "+02:00" is a zone and "+2026-01-01" a date; no calling code begins with a zero.
    const number = longestNumber(digits, (text) => e164Of(`+${text}`))
    const isWhole = number !== null && number.length === digits.length
    const to = match.index + lead.length + (number === null ? digits.length : number.length) + (isWhole ? ext.length : 0)
    if (number !== null)
      yield {
        kind: 'phone-number',
        from: match.index,
        to,
        canonical: number.canonical,
        why: isUri(plain, match.index) ? 'phone-uri' : 'phone-international',
      }
    else if (isPossible(digits))
      yield {
        kind: 'phone-number',
        from: match.index,
        to: match.index + whole.length,
        canonical: `+${digits.replace(/\D/g, '')}`,
        why: 'phone-possible',
      }
  }
}

/** Long enough for a number with its calling code, and not the zone or the part of a calculation that a plus can also stand before. */
const isPossible = (digits: string): boolean =>
  /^[1-9]/.test(digits) && /^\d{9,15}$/.test(digits.replace(/\D/g, '')) && !/^\d{4}-\d{2}-\d{2}/.test(digits)

const isUri = (plain: string, from: number): boolean => /tel:$/i.test(plain.slice(Math.max(0, from - 4), from))

function* withZeros(plain: string, { isCitation }: DetectorContext): Generator<Span> {
  for (const match of plain.matchAll(zeros)) {
    const [whole, digits = '', ext = ''] = match
    const number = longestNumber(digits, (text) => e164Of(`+${text}`))
    if (number === null || isCitation(match.index, match.index + whole.length)) continue
    const lead = whole.length - digits.length - ext.length
    const to = match.index + lead + number.length + (number.length === digits.length ? ext.length : 0)
    yield { kind: 'phone-number', from: match.index, to, canonical: number.canonical, why: 'phone-international' }
  }
}

const local = new RegExp(String.raw`(?<![\p{L}\p{N}+/@#$€£-])(?<!\d[.,:])(\(?)(${groups})(${extension})?(?![\p{L}\p{N}]|[.:/-]\d)`, 'giu')

function* national(plain: string, { defaultCountry, isCitation }: DetectorContext): Generator<Span> {
  if (defaultCountry === undefined) return
  for (const match of plain.matchAll(local)) {
    const [whole, open = '', digits = '', ext = ''] = match
    const number = longestNumber(open + digits, (text) => e164Of(text, defaultCountry))
    // A token that goes on is no number: `192.0.2.7192.0.2.7`. After a blank something else may follow.
    if (number === null || /^\S/.test((open + digits).slice(number.length))) continue
    const isCalledSo = phoneWord.test(plain.slice(Math.max(0, match.index - 60), match.index))
    if (!isCalledSo && (!isWrittenAsPhone(open + digits) || isCitation(match.index, match.index + whole.length))) continue
    const to = match.index + number.length + (number.length === open.length + digits.length ? ext.length : 0)
    yield {
      kind: 'phone-number',
      from: match.index,
      to,
      canonical: number.canonical,
      why: isUri(plain, match.index) ? 'phone-uri' : 'phone-national',
    }
  }
}

/** A trunk prefix, an area code in brackets, or three groups: how people write numbers to be dialled. A bare row of digits can be anything. */
const isWrittenAsPhone = (text: string): boolean =>
  /^\(?0/.test(text) || /^\(\d/.test(text) || /^\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}/.test(text)

// Not our own label, which says what stood there before.
const phoneWord = /(?:\btel|(?<!\[)phone|telefon|fone|t[ée]l[ée]phone|mobile?|mob|cell|handy|call|fax|ruf|whatsapp|sms)\b[^\d\n]{0,20}$/i

interface Number {
  readonly canonical: string
  /** How much of the text it takes. */
  readonly length: number
}

/** The longest beginning of some groups that is a number: what follows it may be the next one, or a date. */
function longestNumber(text: string, e164: (text: string) => string | null): Number | null {
  for (let end = text.length; end > 6; end = shorter(text, end)) {
    const candidate = text.slice(0, end)
    const canonical = e164(candidate) ?? e164(withoutSigns(candidate))
    if (canonical !== null) return { canonical, length: end }
  }
  return null
}

/** Without slashes, and without brackets that hold no trunk prefix: `(+49) 30/901820`. */
const withoutSigns = (text: string): string => text.replace(/\//g, ' ').replace(/\((?!0\))|(?<!\(0)\)/g, '')

/** The end of the group before; a run of digits is not cut. */
function shorter(text: string, end: number): number {
  const before = text.slice(0, end).replace(/\d+$/, '').replace(/\D+$/, '')
  return before.length === end ? 0 : before.length
}

function e164Of(text: string, defaultCountry?: string): string | null {
  const read = parsePhoneNumber(text, { defaultCountry })
  return read.ok ? read.value.e164 : null
}
