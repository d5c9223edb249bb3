import { isCalledPhone } from '../phone/is-called-phone.ts'
import { candidate } from './candidate.ts'
import { isAlphanumeric, isAsciiLetter, isDigit, isHexadecimal, isSeparator } from './codes.ts'

/**
 * Reads groups of digits with at most three signs between them, from the first one on: the candidate that is there (its offset times eight, plus what it is), or −1 less the place
 * behind them. Years, times, amounts and sizes end here; they are most of the digits of a text.
 */
export function clusterAt(text: string, place: number, end: number, national: boolean): number {
  let start = place
  let stop = endOfDigits(text, place, end)
  const behind = text.charCodeAt(stop)
  // Most groups stand alone: hours, sizes, years.
  if (stop - place < 6 && !isSeparator(behind) && !isGlue(behind) && !isBankLike(text, place)) return -1 - stop
  if (isGlue(behind) && !isExtension(text, stop)) {
    const token = endOfToken(text, stop, end)
    if (canBeToken(text, place, stop, token)) return place * 8 + candidate.number
    // The last group of a token of letters and digits may be the first of something.
    start = token
    while (isDigit(text.charCodeAt(start - 1))) start--
    if (start === token) return -1 - token
    stop = token
  }
  return judge(text, start, stop, end, national)
}

function judge(text: string, start: number, first: number, end: number, national: boolean): number {
  if (isBankLike(text, start)) return start * 8 + candidate.number
  let group = start
  let stop = first
  let digits = 0
  let groups = 0
  let dots = 1
  let hasZeros = false
  // What people write numbers in to be dialled: a bracket, a zero, three groups of two to four digits.
  let isWritten = text.charCodeAt(start - 1) === 0x28
  let short = 0
  let lengths = 0
  let zeroAt = -1
  for (;;) {
    const length = stop - group
    if (text.charCodeAt(group) === 0x30) {
      if (zeroAt < 0) zeroAt = digits
      if (length > 1 && text.charCodeAt(group + 1) === 0x30) hasZeros = true
    }
    digits += length
    groups++
    lengths = ((lengths << 4) | Math.min(length, 15)) & 0xfff
    if ((short === 2 && length > 1) || lengths === brazilian) isWritten = true
    short = length > 1 && length < 5 ? short + 1 : 0
    if ((length === 2 || length === 4) && isPairs(text, group, length, stop)) return start * 8 + candidate.number
    let next = stop
    while (next < end && next - stop < 3 && isSeparator(text.charCodeAt(next))) next++
    if (next === stop || next >= end || !isDigit(text.charCodeAt(next))) break
    dots = isDot(text, stop, next) ? dots + 1 : 1
    if (dots === 4 && !isProduct(text, start, group)) return start * 8 + candidate.number
    if (next - stop > 1) short = 0
    if (text.charCodeAt(next - 1) === 0x28) isWritten = true
    group = next
    stop = endOfDigits(text, next, end)
  }
  if (digits >= 12 || (hasZeros && digits >= 8)) return start * 8 + candidate.number
  if (!national || digits < 6) return -1 - stop
  if (zeroAt >= 0 && digits - zeroAt >= 6) isWritten = true
  return (isWritten && !isDate(text, start, stop, digits, groups)) || isCalledPhone(text, start) ? start * 8 + candidate.number : -1 - stop
}

/** `11 96123-4567`: the lengths of three groups, four bits for each. */
const brazilian = 0x254

/** A dot between two groups, with blanks or brackets on both sides or on none. */
export const isDot = (text: string, from: number, to: number): boolean =>
  to - from === 1 ? text.charCodeAt(from) === 0x2e : to - from === 3 && (text.startsWith(' . ', from) || text.startsWith('(.)', from))

function endOfDigits(text: string, from: number, end: number): number {
  let place = from
  while (place < end && isDigit(text.charCodeAt(place))) place++
  return place
}

const isGlue = (code: number): boolean => isAsciiLetter(code) || code === 0x5f

function endOfToken(text: string, from: number, end: number): number {
  let place = from
  while (place < end && (isAlphanumeric(text.charCodeAt(place)) || text.charCodeAt(place) === 0x5f)) place++
  return place
}

/** `2025550123x12`, `2025550123ext12` */
const isExtension = (text: string, place: number): boolean => {
  const code = text.charCodeAt(place) | 0x20
  return code === 0x78 || (code === 0x65 && (text.charCodeAt(place + 1) | 0x20) === 0x78)
}

/** In a token of letters and digits: an account of a bank, a number with zeros before it, twelve hexadecimal digits. */
function canBeToken(text: string, place: number, stop: number, end: number): boolean {
  if (isBankLike(text, place)) return true
  // Fourteen digits, and a letter that is glued to them.
  if (stop - place >= 14) return true
  if (text.charCodeAt(place) === 0x30 && text.charCodeAt(place + 1) === 0x30 && end - place >= 8) return true
  let start = place
  while (end - start < 13 && isAlphanumeric(text.charCodeAt(start - 1))) start--
  if (end - start !== 12 || text.charCodeAt(start - 1) === 0x2d) return false
  for (let at = start; at < end; at++) if (!isHexadecimal(text.charCodeAt(at))) return false
  return true
}

/** Two letters before two digits, and nothing before them. */
const isBankLike = (text: string, place: number): boolean =>
  isAsciiLetter(text.charCodeAt(place - 1)) &&
  isAsciiLetter(text.charCodeAt(place - 2)) &&
  !isAlphanumeric(text.charCodeAt(place - 3)) &&
  isDigit(text.charCodeAt(place + 1))

/** `00-00-5e`, `0000.5e00.5301`: the signs are the same, and so long are the groups. */
function isPairs(text: string, group: number, length: number, stop: number): boolean {
  const sign = length === 2 ? 0x2d : 0x2e
  return (
    text.charCodeAt(stop) === sign &&
    text.charCodeAt(stop + length + 1) === sign &&
    !isAlphanumeric(text.charCodeAt(group - 1)) &&
    isHexadecimal(text.charCodeAt(stop + 1)) &&
    isHexadecimal(text.charCodeAt(stop + length))
  )
}

/** `Chrome/120.0.0.0`: most of what is written like an address in the logs of servers. The name has a capital, the first number is above 99, the last two are zero. */
function isProduct(text: string, start: number, third: number): boolean {
  if (text.charCodeAt(start - 1) !== 0x2f || text.charCodeAt(start + 3) !== 0x2e || text.charCodeAt(start) === 0x30) return false
  if (third - start > 7 || !text.startsWith('0.0', third) || /[\d.]/.test(text.charAt(third + 3))) return false
  let at = start - 2
  while (start - at < 20 && isLower(text.charCodeAt(at))) at--
  return text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a
}

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** Eight digits in three groups with one sign between them, and perhaps the hour: `2026-08-20`, `20.08.2026 11:02`. */
const isDate = (text: string, start: number, stop: number, digits: number, groups: number): boolean =>
  (groups === 3 && digits === 8 && stop - start === 10) ||
  (groups === 4 && digits === 10 && stop - start === 13 && text.charCodeAt(stop) === 0x3a)
