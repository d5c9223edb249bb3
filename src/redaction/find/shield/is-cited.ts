import { isDigit, isLetterAt, isSeparator } from '../scan/codes.ts'
import { lastWord } from '../scan/last-word.ts'
import { beforeNumber, behindNumber, citing, shapes, shapesOfGroups } from './citations.ts'

/*
 * What a legal file is full of and what is no identifier: references, file numbers, dates, amounts. Only who would guess asks here; an IP address, an e-mail address and a number that is
 * one after its plus are hidden wherever they stand. Nothing is looked for but around what is asked about, so that a text without guesses pays nothing.
 */

/** Whether something is cited where a number may stand: a word before it or a unit behind it says so, or what it is a part of has the form of a date, a docket or a digest. */
export const isCited = (text: string, from: number, to: number): boolean =>
  isNamed(text, from) || isFollowed(text, to) || isShaped(text, from, to)

/** As far as a citation reaches before a number in it, and behind. */
const [lead, tail] = [48, 40] as const

/** `Case No. 1`, `§§ 94, 95`, `n° 26 123`: the word stands before the first of several numbers. */
function isNamed(text: string, from: number): boolean {
  let start = from
  // Back over the numbers before: `12.965/2014` begins with the word of its first.
  for (const limit = Math.max(0, from - 12); start > limit; start--) {
    const code = text.charCodeAt(start - 1)
    if (!isDigit(code) && !isSeparator(code)) break
  }
  const first = firstDigit(text, start)
  return isNamedAt(text, from) || (first < from && isNamedAt(text, first))
}

function isNamedAt(text: string, at: number): boolean {
  const word = lastWord(text, at)
  if (citing.has(word)) return true
  // Behind an ordinary word nothing else needs to be looked for.
  if (word !== '' && text.charCodeAt(at - 1) === 0x20 && isLetterAt(text, at - 2)) return false
  if (!isLed(text, at)) return false
  beforeNumber.lastIndex = at
  return beforeNumber.test(text)
}

/** Whether there is anything before a place but figures and the signs between them, as far back as a word that cites can stand. */
function isLed(text: string, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - lead); place--) {
    const code = text.charCodeAt(place)
    if (!isDigit(code) && !isSeparator(code)) return true
  }
  return false
}

function firstDigit(text: string, from: number): number {
  let at = from
  while (isSeparator(text.charCodeAt(at))) at++
  return at
}

/** `585 U.S. 296`, `1.234 EUR` */
function isFollowed(text: string, to: number): boolean {
  const code = text.charCodeAt(to)
  if (Number.isNaN(code) || code === 0x0a || code === 0x2c || code === 0x29) return false
  behindNumber.lastIndex = to
  return behindNumber.test(text)
}

function isShaped(text: string, from: number, to: number): boolean {
  if (stands(text, from, to)) return false
  const base = Math.max(0, from - lead)
  const window = text.slice(base, to + tail)
  for (const shape of onlyGroups.test(window) ? shapesOfGroups : shapes) {
    shape.lastIndex = 0
    for (let match = shape.exec(window); match !== null; match = shape.exec(window)) {
      if (base + match.index >= to) break
      if (base + match.index + match[0].length > from) return true
    }
  }
  return false
}

const onlyGroups = /^[\d ]*$/

/** Whether a number stands between words, and is none that could have the form of a date, a docket or a card: that is most of them. */
function stands(text: string, from: number, to: number): boolean {
  let digits = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) digits++
    else if (code === 0x2f) return false
  }
  return digits > 8 && (digits < 13 || digits === to - from) && !isJoined(text, from - 1, -1) && !isJoined(text, to, 1)
}

/** A letter, a digit or a sign beside a number, or a digit or a capital behind the blank beside it. */
function isJoined(text: string, at: number, step: number): boolean {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || code === 0x0a || code === 0x28 || code === 0x29) return false
  if (code !== 0x20) return code !== 0x2c && code !== 0x3a && code !== 0x22
  const next = text.charCodeAt(at + step)
  return isDigit(next) || (step < 0 && isCapitalBefore(text, at - 1))
}

/** `12 Js 345`: a short word with a capital, behind which a docket stands. */
const isCapitalBefore = (text: string, at: number): boolean => {
  let from = at
  while (at - from < 6 && isLetterAt(text, from)) from--
  const first = text.charCodeAt(from + 1)
  return at - from < 6 && first >= 0x41 && first <= 0x5a
}
