import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'
import { e164Of } from './e164-of.ts'
import { isUri } from './international-at.ts'
import { isCalledPhone } from './is-called-phone.ts'
import { type FoundNumber, longestNumber } from './longest-number.ts'

// Not after a Latin letter or inside a number: `1,020` is an amount, `12,07400…` two columns.
const local =
  /(?<![\p{Script=Latin}\p{N}+@#$€£-])(?<![\p{L}/.]\/)(?<!\d[.:])(?<!\d,(?=\d{3}(?!\d)))(\(?)(\d(?:[ ().\/-]{0,3}\d){5,19})((?:;ext=| ?,? ?(?:extension|ext\.?|x) ?)\d{1,9})?(?![\p{Script=Latin}\p{N}]|[.:]\d)/iuy

/**
 * Looks at a group of digits, and the bracket before it: a phone number as it is dialled in one of the countries, if a plan assigns it, it is written like one
 * or called so, and nothing is cited there. Gives where it ends, 0 if there is none.
 */
export function nationalAt(look: Look, place: number): number {
  const isOpen = place > look.first && look.text[place - 1] === '('
  return (isOpen ? numberFrom(look, place - 1) : 0) || numberFrom(look, place)
}

function numberFrom(look: Look, from: number): number {
  const { text } = look
  local.lastIndex = from
  const match = local.exec(text)
  if (match === null) return 0
  const [, open = '', digits = '', ext = ''] = match
  const written = open + digits
  if (!isWrittenAsPhone(written) && !isCalledPhone(text, from)) return 0
  const number = numberIn(written, look.countries)
  // A token that goes on is no number: `192.0.2.7192.0.2.7`. After a blank, a slash or a hyphen something else may follow.
  if (number === null || /^[.:]?\d/.test(written.slice(number.length))) return 0
  const to = from + number.length + (number.length === written.length ? ext.length : 0)
  if (isCited(look.text, from, to) && !isCalledPhone(text, from)) return 0
  look.found.push({
    kind: 'phone-number',
    from: from + (open !== '' && !written.slice(0, number.length).includes(')') ? 1 : 0),
    to,
    canonical: number.canonical,
    why: isUri(text, from) ? 'phone-uri' : 'phone-national',
  })
  return to
}

/** The longest number of any of the countries; of two as long, that of the country that was named first. */
function numberIn(text: string, countries: readonly string[]): FoundNumber | null {
  let longest: FoundNumber | null = null
  for (const country of countries) {
    const found = longestNumber(text, (it) => e164Of(it, country))
    if (found !== null && found.length > (longest?.length ?? 0)) longest = found
  }
  return longest
}

/** A trunk prefix, an area code in brackets, or three groups: how people write numbers to be dialled. A bare row of digits can be anything. */
const isWrittenAsPhone = (text: string): boolean =>
  /^\(?0/.test(text) || /^(?:[18][ .-]?)?\(\d/.test(text) || /^(?:[18][ .-])?\d{2,4}[ .-]\d{2,4}[ .-]\d{2,4}/.test(text)
