import { isDigit, isSeparator } from '../scan/codes.ts'
import { behindNumber, beforeNumber, shapes } from './citations.ts'

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
  // Back over the numbers before: `Lei 12.965/2014, art. 10` begins with the word of its last.
  for (let limit = Math.max(0, from - 12); start > limit; start--) {
    const code = text.charCodeAt(start - 1)
    if (!isDigit(code) && !isSeparator(code)) break
  }
  for (const at of start === from ? [from] : [from, firstDigit(text, start)]) {
    beforeNumber.lastIndex = at
    if (beforeNumber.test(text)) return true
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
  const base = Math.max(0, from - lead)
  const window = text.slice(base, to + tail)
  for (const shape of shapes) {
    shape.lastIndex = 0
    for (let match = shape.exec(window); match !== null; match = shape.exec(window)) {
      if (base + match.index >= to) break
      if (base + match.index + match[0].length > from) return true
    }
  }
  return false
}
