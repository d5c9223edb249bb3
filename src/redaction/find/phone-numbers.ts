import { parsePhoneNumber } from '../../identifiers/phone/parse-phone-number.ts'
import type { Detector, DetectorContext, Span } from './span.ts'

/**
 * Finds phone numbers: with a plus or `tel:` wherever they stand, with 00 where a plan assigns them, and national ones where a default country is
 * given, the plan assigns them, they are written like one and nothing is cited there.
 */
export const phoneNumbers: Detector = (plain, context) => [
  ...withPlus(plain, context),
  ...withZeros(plain, context),
  ...national(plain, context),
]

// Digits with at most three signs between them; the length is bounded, so that no run of digits takes long.
const groups = String.raw`\d(?:[ ().\/-]{0,3}\d){5,19}`
const extension = String.raw`(?:;ext=| ?(?:extension|ext\.?|x) ?)\d{1,9}`
const plus = new RegExp(String.raw`(?<!\+)(\(?\+ ?\(?)(${groups})(\)?${extension})?(?!\d)`, 'giu')
const zeros = new RegExp(String.raw`(?<![\p{L}\p{N}/+-])(?<!\d[.,:])00[ -]?(${groups})(${extension})?(?!\d)`, 'giu')

function* withPlus(plain: string, { isCitation }: DetectorContext): Generator<Span> {
  for (const match of plain.matchAll(plus)) {
    const [whole, lead = '', digits = '', ext = ''] = match
    // "+02:00" is a zone and "+2026-01-01" a date; no calling code begins with a zero.
    const number = longestNumber(digits, (text) => e164Of(`+${text}`))
    const isOpen = lead.startsWith('(') && !whole.includes(')')
    const isWhole = number !== null && number.length === digits.length
    const to = match.index + lead.length + (number === null ? digits.length : number.length) + (isWhole ? ext.length : 0)
    if (number !== null)
      yield {
        kind: 'phone-number',
        from: match.index + (isOpen ? 1 : 0),
        to,
        canonical: number.canonical,
        why: isUri(plain, match.index) ? 'phone-uri' : 'phone-international',
      }
    else if (isPossible(digits) && !isSum(plain, match.index, lead) && !isCitation(match.index, match.index + whole.length))
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

/** `2 + 123456789`, or the end of something in base64: what no plan assigns is not taken there. */
const isSum = (plain: string, from: number, lead: string): boolean =>
  /[\p{L}\p{N}]$/u.test(plain.slice(Math.max(0, from - 1), from)) ||
  (lead.endsWith(' ') && /\d ?$/.test(plain.slice(Math.max(0, from - 2), from)))

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

// Not after a Latin letter or inside a number: `1,020` is an amount, `12,07400…` two columns.
const local = new RegExp(
  String.raw`(?<![\p{Script=Latin}\p{N}+@#$€£-])(?<![\p{L}/.]/)(?<!\d[.:])(?<!\d,(?=\d{3}(?!\d)))(\(?)(${groups})(${extension})?(?![\p{Script=Latin}\p{N}]|[.:]\d)`,
  'giu',
)

function* national(plain: string, { defaultCountry, isCitation }: DetectorContext): Generator<Span> {
  if (defaultCountry === undefined) return
  let at = 0
  for (;;) {
    local.lastIndex = at
    const match = local.exec(plain)
    if (match === null) return
    const [, open = '', digits = '', ext = ''] = match
    const text = open + digits
    const isCalledSo = phoneWord.test(plain.slice(Math.max(0, match.index - 60), match.index))
    const number = isCalledSo || isWrittenAsPhone(text) ? longestNumber(text, (it) => e164Of(it, defaultCountry)) : null
    const to = match.index + (number?.length ?? 0) + (number?.length === text.length ? ext.length : 0)
    // A token that goes on is no number: `192.0.2.7192.0.2.7`. After a blank, a slash or a hyphen something else may follow.
    if (number === null || /^[.:\d]/.test(text.slice(number.length)) || (!isCalledSo && isCitation(match.index, to))) {
      // The next group may begin one: `2026-08-20 202-555-0123`.
      at = match.index + (/^\D*\d+/.exec(text)?.[0].length ?? 1)
      continue
    }
    at = to
    yield {
      kind: 'phone-number',
      from: match.index + (open !== '' && !text.slice(0, number.length).includes(')') ? 1 : 0),
      to,
      canonical: number.canonical,
      why: isUri(plain, match.index) ? 'phone-uri' : 'phone-national',
    }
  }
}

/** A trunk prefix, an area code in brackets, or three groups: how people write numbers to be dialled. A bare row of digits can be anything. */
const isWrittenAsPhone = (text: string): boolean =>
  /^\(?0/.test(text) || /^(?:[18][ .-]?)?\(\d/.test(text) || /^(?:[18][ .-])?\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}/.test(text)

// Not our own label, which says what stood there before.
const phoneWord =
  /(?:(?<!\p{L})(?:tel|ph|тел|моб|cel)|(?<!\[)phone|telefon|fone|t[ée]l[ée]phone|mobile?|mob|m[óo]vil|celular|cell|handy|dial|call|called|fax|ruf|whatsapp|sms|msisdn|телефон|电话|電話|手机|هاتف)(?:[_-]?(?:number|numbers|nummer|no|nr|\d))?(?![\p{Script=Latin}])[^\d\n]{0,20}$/iu

const mostGroups = 8

interface Number {
  readonly canonical: string
  /** How much of the text it takes. */
  readonly length: number
}

/** The longest beginning of some groups that is a number: what follows it may be the next one, or a date. */
function longestNumber(text: string, e164: (text: string) => string | null): Number | null {
  for (let end = text.length; end > 6; end = shorter(text, end)) {
    const candidate = text.slice(0, end)
    const count = candidate.replace(/\D/g, '').length
    if (count < 6) return null
    // Nobody writes a number in more groups than pairs of digits.
    if (count > 18 || (candidate.match(/\d+/g)?.length ?? 0) > mostGroups) continue
    const bare = withoutSigns(candidate)
    const canonical = e164(candidate) ?? (bare === candidate ? null : e164(bare))
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
