import { parseImei } from '../../../identifiers/device/parse-imei.ts'
import { parseImsi } from '../../../identifiers/device/parse-imsi.ts'
import { parsePaymentCard } from '../../../identifiers/payment/parse-payment-card.ts'
import { isAlphanumeric, isDigit } from '../scan/codes.ts'
import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'

const between = String.raw`(?:[ _-]?(?:no|nr|num|number|nummer|numéro|número|code|card|karte|id|sv|n[º°])\.?)?["']?(?: (?:is|ist|est|es|of|was|war|:|=))?[ \t]{0,2}[:=#]?[ \t\n]{0,2}["'(]?`
const called = (words: string): RegExp => new RegExp(String.raw`(?<=(?<![\p{L}])(?:${words})${between})`, 'iuy')
const words = {
  imei: called('imei|imeisv|handset|handy|device|gerät|appareil|dispositivo|equipment|serial'),
  imsi: called('imsi|subscriber'),
  card: called('card|karte|kreditkarte|carte|tarjeta|cartão|carta|kart|karta|pan|visa|mastercard|maestro|amex'),
}

const isCalled = (look: Look, kind: keyof typeof words, from: number): boolean => {
  const word = words[kind]
  word.lastIndex = from
  return word.test(look.text)
}

const bare = /\d{12,19}(?![\p{L}\p{N}_]|[-/.:]\d)/uy
const grouped = /(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{2}([ -])\d{6}\3\d{6}\3\d{1,2}|\d{6}([ -])\d{2}\4\d{6}\4\d{1,2}|\d{8}([ -])\d{6}\5\d{1,2})(?![\p{L}\p{N}_]|[-/.]\d)/uy

/**
 * Looks at a group of digits of which twelve or more belong together: a payment card, the identity of a handset or of a subscription. What is in one row needs a check digit that is right, or the
 * word for it before it. Gives where it ends, 0 if there is none.
 */
export function checkDigitNumberAt(look: Look, place: number): number {
  const { text } = look
  const before = text.charCodeAt(place - 1)
  if (isAlphanumeric(before) || before === 0x5f || ((before === 0x2d || before === 0x2e || before === 0x2f) && isDigit(text.charCodeAt(place - 2))))
    return 0
  bare.lastIndex = place
  if (bare.test(text)) return inOneAt(look, place, bare.lastIndex)
  grouped.lastIndex = place
  return grouped.test(text) ? inGroupsAt(look, place, grouped.lastIndex) : 0
}

function inOneAt(look: Look, from: number, to: number): number {
  const { text, wants } = look
  const digits = text.slice(from, to)
  const length = to - from
  if (wants.imsi && (length === 14 || length === 15) && isCalled(look, 'imsi', from)) {
    const read = parseImsi(digits)
    if (read.ok) return add(look, 'imsi', from, to, digits, 'imsi')
  }
  const isHandset = (length === 15 || length === 16) && isCalled(look, 'imei', from)
  if (wants.imei && (isHandset || (length === 15 && likelyImei.test(digits) && !isCited(look.text, from, to)))) {
    const read = parseImei(digits)
    if (read.ok) return add(look, 'imei', from, to, digits, read.value.kind)
  }
  if (!wants['payment-card']) return 0
  const read = parsePaymentCard(digits)
  if (!read.ok) return 0
  const isGuess = !isCalled(look, 'card', from)
  if (isGuess && (isCited(look.text, from, to) || length < 14 || read.value.networks.every((it) => rare.has(it)))) return 0
  return add(look, 'payment-card', from, to, digits, 'payment-card')
}

/** The bodies that give out type allocation codes; a handset without one of these before its number says what it is. */
const likelyImei = /^(?:01|35|44|45|49|5[0-4]|86|9[189])/

/** Networks with so many ranges and lengths that one row of digits in ten is theirs. */
const rare: ReadonlySet<string> = new Set(['maestro', 'unionpay', 'verve', 'uatp', 'china-t-union', 'borica', 'napas', 'humo', 'uzcard'])

function inGroupsAt(look: Look, from: number, to: number): number {
  const written = look.text.slice(from, to)
  const imei = look.wants.imei && !/^\d{4}[ -]/.test(written) ? parseImei(written) : null
  if (imei?.ok === true && (imei.value.kind === 'imei' || isCalled(look, 'imei', from)))
    return add(look, 'imei', from, to, imei.value.text, imei.value.kind)
  const card = look.wants['payment-card'] ? parsePaymentCard(written) : null
  return card?.ok === true ? add(look, 'payment-card', from, to, card.value.text, 'payment-card') : 0
}

function add(look: Look, kind: 'imei' | 'imsi' | 'payment-card', from: number, to: number, canonical: string, why: 'imei' | 'imeisv' | 'imsi' | 'payment-card'): number {
  look.found.push({ kind, from, to, canonical, why })
  return to
}
