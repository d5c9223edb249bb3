import { diallingOf } from '../../../identifiers/phone/plan/dialling-of.ts'
import { isAlphanumeric, isDigit, isSeparator } from '../scan/codes.ts'
import type { Groups } from '../scan/groups-at.ts'
import { isCited } from '../shield/is-cited.ts'
import type { Look } from '../span.ts'
import { extensionAt } from './extension-at.ts'
import { isUri } from './international-at.ts'
import { isCalledPhone } from './is-called-phone.ts'
import { type FoundNumber, longestNumber } from './longest-number.ts'
import { possibleNational } from './possible-national.ts'

/**
 * Looks at a group of digits, and the bracket before it: a phone number as it is dialled in one of the countries, if a plan assigns it, it is written like one
 * or called so, and nothing is cited there. Gives where it ends, 0 if there is none.
 */
export function nationalAt(look: Look, groups: Groups, index: number): number {
  const { text } = look
  const start = groups.starts[index] ?? 0
  const isOpen = text[start - 1] === '(' && start > look.first
  const from = isOpen && canBegin(text, start - 1) ? start - 1 : start
  if (from === start && !canBegin(text, start)) return 0
  const isDialled = isOpen || hasTrunk(text, groups, index)
  const isLikeOne = isDialled || isGrouped(text, groups, index)
  // Reading the words takes longest, and mostly nobody has to.
  let called: boolean | undefined
  const isCalled = (): boolean => (called ??= isCalledPhone(text, from))
  if (!isLikeOne && !isCalled()) return 0
  const until = lastGroup(text, groups, index)
  if (until < index) return 0
  const upTo: Groups = until === groups.starts.length - 1 ? groups : { starts: groups.starts.slice(0, until + 1), ends: groups.ends }
  const isLed = isDialled || !look.countries.some(writesPrefix) || isCalled()
  const countries = isLed ? look.countries : look.countries.filter((it) => !writesPrefix(it) || hasCallingCode(text, groups, index, it))
  const assigned = numberIn(text, upTo, index, countries, longest)
  const number = assigned ?? (isLikeOne && isCalled() ? numberIn(text, upTo, index, countries, possibleNational) : null)
  // A token that goes on is no number: `192.0.2.7192.0.2.7`. After a blank, a slash or a hyphen something else may follow.
  if (number === null || (/[.:]/.test(text.charAt(number.to)) && isDigit(text.charCodeAt(number.to + 1)))) return 0
  if (!isLong(text, groups, index, number.to) && !isCalled()) return 0
  const to = number.to + (number.isWhole ? extensionAt(text, number.to) : 0)
  if (isCited(text, from, to) && (assigned === null || !isCalled())) return 0
  look.found.push({
    kind: 'phone-number',
    from: from < start && !text.slice(start, number.to).includes(')') ? start : from,
    to,
    canonical: number.canonical,
    why: assigned === null ? 'phone-possible' : isUri(text, from) ? 'phone-uri' : 'phone-national',
  })
  return to
}

/** Not after a Latin letter or inside a number: `1,020` is an amount, `12,07400…` two columns. */
function canBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (Number.isNaN(code) || code === 0x20 || code === 0x0a || code === 0x28) return true
  // A prefix of Hebrew and Arabic words is joined by a hyphen: `ל־050…`.
  if (code === 0x2d) return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text.charAt(at - 2))
  if (isDigit(code) || code === 0x2b || /[\p{Script=Latin}\p{N}@#$€£]/u.test(text.charAt(at - 1))) return false
  if (code === 0x2f) return !/[\p{L}/.]/u.test(text.charAt(at - 2))
  if (code === 0x2e || code === 0x3a) return !isDigit(text.charCodeAt(at - 2))
  return code !== 0x2c || !isDigit(text.charCodeAt(at - 2)) || !/^\(?\d{3}(?!\d)/.test(text.slice(at, at + 5))
}

/** With fewer digits a group and another behind a slash are the number of a claim. Where nothing is dialled before a number, six in pairs are a whole one: `22 12 34` in Greenland. */
function isLong(text: string, groups: Groups, index: number, to: number): boolean {
  const start = groups.starts[index] ?? 0
  let digits = 0
  for (let at = start; at < to; at++) if (isDigit(text.charCodeAt(at))) digits++
  return digits > 6 || (text.charCodeAt(start) !== 0x30 && isGrouped(text, groups, index))
}

/** Where every number is written with its prefix, groups without one are something else. */
const writesPrefix = (country: string): boolean => diallingOf(country).plan.isPrefixWritten

/** Begins with the calling code, of which somebody left the plus out, or stands behind it: `44 20 7946 0958`, `33 1 23 45 67 89`. */
const hasCallingCode = (text: string, { starts, ends }: Groups, index: number, country: string): boolean =>
  [index - 1, index].some((it) => text.slice(starts[it], ends[it]) === diallingOf(country).matcher.callingCode)

/** Begins as what is dialled does, with a trunk prefix. A short row of digits that stands alone can be read off a meter. */
function hasTrunk(text: string, { starts, ends }: Groups, index: number): boolean {
  const start = starts[index] ?? 0
  const length = lengthOf(starts, ends, index)
  if (text.charCodeAt(start) === 0x30) return length > 7 || (index + 1 < starts.length && !isRowOfDigits(starts, ends, index))
  return isTrunk(text, start, length) && (starts[index + 1] ?? 0) - start < 4 && text[(starts[index + 1] ?? 0) - 1] === '('
}

/** `1 (202) …`, `8 (495) …` */
const isTrunk = (text: string, start: number, length: number): boolean => length === 1 && (text[start] === '1' || text[start] === '8')

/** Three groups: how people write numbers where they need no prefix. A bare row of digits can be anything. */
function isGrouped(text: string, { starts, ends }: Groups, index: number): boolean {
  const isLed = isTrunk(text, starts[index] ?? 0, lengthOf(starts, ends, index))
  const first = isLed ? index + 1 : index
  return (
    (!isLed || isBetween(text, starts, ends, index)) &&
    isShort(starts, ends, first) &&
    (isShort(starts, ends, first + 1) || isBrazilian(starts, ends, first)) &&
    isBetween(text, starts, ends, first) &&
    isBetween(text, starts, ends, first + 1) &&
    lengthOf(starts, ends, first + 2) > 1
  )
}

/** One digit and then another by itself, as lots are drawn. */
const isRowOfDigits = (starts: readonly number[], ends: readonly number[], index: number): boolean =>
  lengthOf(starts, ends, index) === 1 && lengthOf(starts, ends, index + 1) === 1

/** `11 96123-4567` */
const isBrazilian = (starts: readonly number[], ends: readonly number[], first: number): boolean =>
  [2, 5, 4].every((length, index) => lengthOf(starts, ends, first + index) === length)

const lengthOf = (starts: readonly number[], ends: readonly number[], group: number): number => (ends[group] ?? 0) - (starts[group] ?? 0)

/** Two to four digits. */
function isShort(starts: readonly number[], ends: readonly number[], group: number): boolean {
  const length = lengthOf(starts, ends, group)
  return length > 1 && length < 5
}

/** A group follows, with one blank, dot or hyphen between. */
const isBetween = (text: string, starts: readonly number[], ends: readonly number[], group: number): boolean =>
  (starts[group + 1] ?? 0) - (ends[group] ?? 0) === 1 &&
  isSeparator(text.charCodeAt(ends[group] ?? 0)) &&
  !/[/()]/.test(text.charAt(ends[group] ?? 0))

/** The last group that a number could end with: nothing is glued to it. */
function lastGroup(text: string, { starts, ends }: Groups, index: number): number {
  const last = starts.length - 1
  const end = ends[last] ?? 0
  return isGlued(text, end) && extensionAt(text, end) === 0 ? Math.max(last - 1, index - 1) : last
}

/** Whether a number goes on behind its last group of digits: a letter or digit of any script, a dot or colon and a digit. */
function isGlued(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x2e || code === 0x3a) return isDigit(text.charCodeAt(end + 1))
  return code < 0x80 ? isAlphanumeric(code) : /[\p{Script=Latin}\p{N}]/u.test(text.charAt(end))
}

/** The longest number of any of the countries; of two as long, that of the country that was named first. */
function numberIn(
  text: string,
  groups: Groups,
  index: number,
  countries: readonly string[],
  read: typeof possibleNational,
): FoundNumber | null {
  let farthest: FoundNumber | null = null
  for (const country of countries) {
    const found = read(text, groups, index, country)
    if (found !== null && found.to > (farthest?.to ?? 0)) farthest = found
  }
  return farthest
}

const longest = (text: string, groups: Groups, index: number, country: string): FoundNumber | null =>
  longestNumber(text, groups, index, { country })
