import { mobileCountryCodes } from '../../../identifiers/device/mobile-country-codes.ts'
import { readImei } from '../../../identifiers/device/read-imei.ts'
import { readPaymentCard } from '../../../identifiers/payment/read-payment-card.ts'
import type { FindingReason } from '../../finding.ts'
import { isDigit, isLetterAt, isSeparator } from '../scan/codes.ts'
import type { Groups } from '../scan/groups-at.ts'
import { wordsBefore } from '../scan/words-before.ts'
import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'

/** What the words before a number can say it is, in ten languages. */
const words = {
  imei: /imei/i,
  handset:
    /handset|handy|device|ger[äa]t|appareil|terminal|dispositivo|aparelho|equipment|toestel|urz[ąa]dzeni|telefon|cihaz|جهاز|उपकरण|serial/iu,
  imsi: /imsi|subscri(?:ber|ption)[ -]id/i,
  // Of two the word that is nearer: `<imsi>…</imsi><imei>…`.
  imeiBehindImsi: /(?:imsi|subscri(?:ber|ption)[ -]id).*imei/i,
  card: /card|kart[aeyęı]?|carte|tarjeta|cart[ãa]o|carta|kaart|بطاقة|कार्ड|visa|mastercard|maestro|amex|(?<!\p{L})pan(?!\p{L})|payment|zahlung|paiement|pago|pagamento|betaling|p[łl]atno|[öo]deme/iu,
}

const isCalled = (look: Look, kind: keyof typeof words, from: number): boolean => words[kind].test(wordsBefore(look.text, from))

/** `IMSI 262 02 1234567890`: country, network, subscriber, whose digits may be parted again. */
const subscription = /\d{3}([ -])\d{2,3}(?:\1\d{3,10}){1,3}(?![\p{L}\p{N}_]|[-/.]\d)/uy

const bare = /\d{12,19}(?!\d|[-/.:]\d)/y
const grouped =
  /(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5}|\d{2}([ -])\d{6}\3\d{6}\3\d{1,2}|\d{6}([ -])\d{2}\4\d{6}\4\d{1,2}|\d{8}([ -])\d{6}\5\d{1,2})(?![\p{L}\p{N}_]|[-/.]\d)/uy

/**
 * Looks at a group of digits of which twelve or more belong together: a payment card, the identity of a handset or of a subscription. What is in one row needs a check digit that is right, or the
 * word for it before it. Gives where it ends, 0 if there is none.
 */
export function checkDigitNumberAt(look: Look, { starts, ends }: Groups, index: number): number {
  const { text } = look
  const place = starts[index] ?? 0
  const length = (ends[index] ?? 0) - place
  const isFirstOfThree = length === 3 && (ends[index + 2] ?? 0) - (starts[index + 2] ?? 0) > 2
  if (length < 12 && !isFirstOfThree && !canGoOn(length, (ends[index + 1] ?? 0) - (starts[index + 1] ?? 0))) return 0
  const before = text.charCodeAt(place - 1)
  if ((before === 0x2d || before === 0x2e || before === 0x2f) && isDigit(text.charCodeAt(place - 2))) return 0
  if (isFirstOfThree) return subscriptionAt(look, place)
  bare.lastIndex = place
  if (bare.test(text)) {
    const to = bare.lastIndex
    const isGlued = isLetterAt(text, place - 1) || isLetterAt(text, to)
    return named(look, place, to) || (isGlued ? 0 : unnamed(look, place, to))
  }
  grouped.lastIndex = place
  return !isLetterAt(text, place - 1) && grouped.test(text) ? inGroupsAt(look, place, grouped.lastIndex) : 0
}

/** Whether a group of digits and the next are as long as the first two of any of those that are printed in groups. */
const canGoOn = (first: number, second: number): boolean =>
  second === 6 ? first === 2 || first === 4 || first === 8 : (first === 4 && second === 4) || (first === 6 && second === 2)

function subscriptionAt(look: Look, place: number): number {
  if (!look.wants.imsi || !isCalled(look, 'imsi', place)) return 0
  subscription.lastIndex = place
  if (!subscription.test(look.text)) return 0
  const to = subscription.lastIndex
  const digits = look.text.slice(place, to).replace(/\D/g, '')
  return digits.length === 14 || digits.length === 15 ? add(look, 'imsi', place, to, digits, imsiReason(digits)) : 0
}

/** A row of digits for which a word says what it is. What the word names is hidden, even if its check digit is wrong or left out. */
function named(look: Look, from: number, to: number): number {
  const { wants } = look
  const length = to - from
  if ((!wants.imei && !wants.imsi) || length < 14 || length > 16) return 0
  const digits = look.text.slice(from, to)
  const isImsi = wants.imsi && length < 16 && isCalled(look, 'imsi', from)
  if (isImsi && !(wants.imei && isCalled(look, 'imeiBehindImsi', from))) return add(look, 'imsi', from, to, digits, imsiReason(digits))
  if (!wants.imei) return 0
  const read = readImei(digits)
  if (isCalled(look, 'imei', from)) return add(look, 'imei', from, to, digits, read?.kind ?? 'imei-like')
  return read !== null && isCalled(look, 'handset', from) ? add(look, 'imei', from, to, digits, read.kind) : 0
}

const imsiReason = (digits: string): FindingReason => (mobileCountryCodes.has(digits.slice(0, 3)) ? 'imsi' : 'imsi-like')

/** A row of digits that could be anything, but for its range and its check digit. */
function unnamed(look: Look, from: number, to: number): number {
  const { text, wants } = look
  const digits = text.slice(from, to)
  const length = to - from
  if (wants.imei && length === 15 && likelyImei.test(digits) && readImei(digits) !== null && !isCited(text, from, to))
    return add(look, 'imei', from, to, digits, 'imei')
  const read = wants['payment-card'] ? readPaymentCard(digits) : null
  if (read === null) return 0
  const isGuess = length < 14 || read.networks.every((it) => rare.has(it))
  return (isGuess || isCited(text, from, to)) && !isCalled(look, 'card', from)
    ? 0
    : add(look, 'payment-card', from, to, digits, 'payment-card')
}

/** The bodies that give out type allocation codes; a handset without one of these before its number says what it is. */
const likelyImei = /^(?:01|35|44|45|49|5[0-4]|86|9[189])/

/** Networks with so many ranges and lengths that one row of digits in ten is theirs. */
const rare: ReadonlySet<string> = new Set(['maestro', 'unionpay', 'verve', 'uatp', 'china-t-union', 'borica', 'napas', 'humo', 'uzcard'])

function inGroupsAt(look: Look, from: number, to: number): number {
  const isLikeCard = isSeparator(look.text.charCodeAt(from + 4))
  if (isLikeCard && !hasCheckDigit(look.text, from, to)) return 0
  if (isLikeCard && isInLongRow(look.text, from, to) && !isBesideCard(look.text, from, to) && !isCalled(look, 'card', from)) return 0
  const written = look.text.slice(from, to)
  const imei = look.wants.imei && !isLikeCard ? readImei(written) : null
  if (imei !== null && (imei.kind === 'imei' || isCalled(look, 'imei', from))) return add(look, 'imei', from, to, imei.text, imei.kind)
  const card = look.wants['payment-card'] ? readPaymentCard(written) : null
  return card === null ? 0 : add(look, 'payment-card', from, to, card.text, 'payment-card')
}

/** Among more groups of four digits than two cards have: the 44 digits of a Brazilian invoice, a table. */
function isInLongRow(text: string, from: number, to: number): boolean {
  let [begin, end] = [from, to]
  while (end - begin < mostOfTwo && fourBefore.test(text.slice(Math.max(0, begin - 6), begin))) begin -= 5
  while (end - begin < mostOfTwo && fourBehind.test(text.slice(end, end + 6))) end += 5
  return end - begin >= mostOfTwo
}

// Nine groups and the signs between them.
const mostOfTwo = 44
const [fourBefore, fourBehind] = [/(?:^|\D)\d{4}[ -]$/, /^[ -]\d{4}(?:\D|$)/]

/** Whether the next groups of a row are a card, too, or those behind the one in which the month and year of a card stand. */
const isBesideCard = (text: string, from: number, to: number): boolean =>
  [from - 20, from - 25, to + 1, to + 6].some((it) => isCardAt(text, it))

function isCardAt(text: string, at: number): boolean {
  const written = text.slice(Math.max(0, at), Math.max(0, at + 19))
  return fourGroups.test(written) && hasCheckDigit(written, 0, written.length) && readPaymentCard(written) !== null
}

const fourGroups = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/

/** {@link passesLuhn} of the digits of a part of a text: nine in ten rows of groups are no card for that alone. */
function hasCheckDigit(text: string, from: number, to: number): boolean {
  let [sum, isDoubled] = [0, false]
  for (let at = to - 1; at >= from; at--) {
    const digit = text.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) continue
    sum += isDoubled ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
    isDoubled = !isDoubled
  }
  return sum % 10 === 0
}

function add(look: Look, kind: 'imei' | 'imsi' | 'payment-card', from: number, to: number, canonical: string, why: FindingReason): number {
  look.found.push({ kind, from, to, canonical, why })
  return to
}
