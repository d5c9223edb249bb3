import { knownHostBefore } from '../links/known-host-before.ts'
import { endOfPairs } from '../numbers/mac-address-in.ts'
import { weight, weightOf } from '../plain/fold.ts'
import { standInAt } from '../plain/stand-in.ts'
import { clusterAt } from './cluster.ts'
import { candidate } from './candidate.ts'
import { isAlphanumeric, isAsciiLetter, isDigit, isHexadecimal, isSeparator } from './codes.ts'
import { entryAt, foldedSigns, passOver, type Trail, writtenSigns } from './lookout.ts'

const digit = 1
const [plus, at, colon, hyphen, dot, slash, open, encoded, control, foreign] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
const roles = new Uint8Array(0x80)
for (let code = 0; code < 0x20; code++) roles[code] = control
for (const blank of [0x09, 0x0a, 0x0d]) roles[blank] = 0
roles[0x7f] = control
for (let code = 0x30; code <= 0x39; code++) roles[code] = digit
for (const [sign, role] of [
  ['+', plus],
  ['@', at],
  [':', colon],
  ['-', hyphen],
  ['.', dot],
  ['/', slash],
  ['(', open],
  ['[', open],
  ['{', open],
  ['%', encoded],
  ['\\', encoded],
  ['&', encoded],
] as const)
  roles[sign.charCodeAt(0)] = role

/**
 * The next place between two others at which an identifier may stand: its offset times eight, plus what it is; −1 if there is none. It may be wrong in one direction only. In a text as it was
 * written, which is not folded, it stops, besides, where the text has to be folded before anybody can say.
 *
 * A table of states passes over what is quiet, and only where that is suspicious somebody looks closer.
 *
 * INVARIANT: nothing that a detector would find in `[from, end)` begins before the first candidate that this gives.
 */
export function nextCandidate(text: string, begin: number, end: number, isFolded: boolean, national: boolean): number {
  const signs = isFolded ? foldedSigns : writtenSigns
  const from = afterDigits(text, begin, end)
  trail.row = entryAt(text, from)
  trail.start = from
  for (let at = from; ; ) {
    at = passOver(text, at, end, signs, trail)
    if (at >= end) return nothing
    const found = lookCloser(text, begin, trail.start, at + 1, end, isFolded, national)
    if (found >= nothing) return found
    const place = -1 - found
    if (place > at + 1) trail.row = entryAt(text, place)
    trail.start = at = place
  }
}

// INVARIANT: whoever looks closer never scans, so nobody else writes it meanwhile.
const trail: Trail = { row: 0, start: 0 }

/** The rest of a number that began before is nobody's beginning. */
function afterDigits(text: string, from: number, end: number): number {
  let place = from
  if (from > 0 && isDigit(text.charCodeAt(from - 1))) while (place < end && isDigit(text.charCodeAt(place))) place++
  return place
}

/** No candidate. */
export const nothing = -1

/**
 * The first candidate that begins in `[from, until)`, looked for unit by unit; {@link nothing} where there is none in all of `[begin, end)`, and −1 less the place up to which it looked
 * where it did not look at all of that.
 */
export function lookCloser(
  text: string,
  begin: number,
  from: number,
  until: number,
  end: number,
  isFolded: boolean,
  national: boolean,
): number {
  // Signs that could be read together, once what stands for other signs is folded.
  let signs = 0
  let hasOther = false
  let place = from
  while (place < until) {
    const code = text.charCodeAt(place)
    const role = code < 0x80 ? (roles[code] as number) : foreign
    if (role === foreign) {
      if (!isFolded) {
        const found = weightOf(code)
        if (found === weight.at) return place * 8 + candidate.folded
        if (found === weight.digit) signs++
        if (found === weight.digit || (found === weight.other && isNear(text, place, place + 1))) hasOther = true
      }
      place++
    } else if (role === digit) {
      const pairs = pairsOfToken(text, place)
      if (pairs >= 0) return pairs * 8 + candidate.pairs
      const cluster = clusterAt(text, place, end, national)
      if (cluster >= 0) return cluster
      signs += -1 - cluster - place
      place = -1 - cluster
    } else if (role === plus) {
      if (isBeforeNumber(text, place)) return place * 8 + candidate.plus
      place++
    } else if (role === at) {
      const next = text.charCodeAt(place + 1)
      if (place > 0 && (isAlphanumeric(next) || next >= 0x80 || next === 0x5b) && text.charCodeAt(place - 1) !== 0x20)
        return place * 8 + candidate.at
      signs += 3
      place++
    } else if (role === colon) {
      const run = endOfColons(text, place, end)
      if (run < 0) return place * 8 + candidate.colons
      signs += run - place
      place = run
    } else if (role === hyphen || role === dot) {
      const width = role === hyphen ? 2 : 4
      if (isPair(text, place, width, code)) return (place - width) * 8 + candidate.pairs
      place++
    } else if (role === slash) {
      if (text.charCodeAt(place - 1) === 0x2f && text.charCodeAt(place - 2) === 0x3a && isDigit(text.charCodeAt(place + 1)))
        return place * 8 + candidate.host
      if (knownHostBefore(text, place) >= 0) return place * 8 + candidate.link
      place++
    } else if (role === control) {
      if (!isFolded && isNear(text, place, place + 1)) hasOther = true
      place++
    } else {
      if (!isFolded && isRead(text, place, role)) {
        const standIn = standInAt(text, place)
        if (standIn?.sign === '@') return place * 8 + candidate.folded
        if (standIn !== null && (role === open || isNear(text, place, place + standIn.length))) {
          hasOther = true
          if (standIn.sign.startsWith(':')) signs += 3
        }
      }
      place++
    }
    // How many signs there are is a question of the whole stretch.
    if (hasOther && (from > begin || until < end)) return lookCloser(text, begin, begin, end, end, isFolded, national)
    if (hasOther && signs >= 3) return place * 8 + candidate.folded
  }
  return place >= end ? nothing : -1 - place
}

/** Whether what can stand in an identifier, or for something in one, is beside a part of the text, or behind a blank beside it. */
const isNear = (text: string, from: number, to: number): boolean =>
  isPart(text.charCodeAt(text.charCodeAt(from - 1) === 0x20 ? from - 2 : from - 1)) ||
  isPart(text.charCodeAt(text.charCodeAt(to) === 0x20 ? to + 1 : to))

const isPart = (code: number): boolean => code >= 0x80 || (roles[code] ?? 0) !== 0

/** The letters that words for signs begin with. */
const initials = new Set(Array.from('dpknaäcmDPKNAÄCMن', (it) => it.charCodeAt(0)))

/** Whether a sign can begin a stand-in, by the next unit: most brackets and escapes do not. */
function isRead(text: string, place: number, role: number): boolean {
  const next = text.charCodeAt(place + 1)
  if (role === encoded) return true
  return next === 0x20 || next === 0x2e || next === 0x3a || next === 0x40 || initials.has(next)
}

/** A plus, perhaps a blank and a bracket, and at least six digits of which the first is no zero. */
function isBeforeNumber(text: string, place: number): boolean {
  let next = place + 1
  if (text.charCodeAt(next) === 0x20) next++
  if (text.charCodeAt(next) === 0x28) next++
  const first = text.charCodeAt(next)
  if (!isDigit(first) || first === 0x30) return false
  for (let count = 0, others = 0; others <= 3; next++) {
    const code = text.charCodeAt(next)
    if (isDigit(code)) [count, others] = [count + 1, 0]
    else if (isSeparator(code)) others++
    else return false
    if (count === 6) return true
  }
  return false
}

/** The end of a run of hexadecimal groups that is no address, by where its last group begins; −1 if it may be one: two colons together, or five. */
function endOfColons(text: string, place: number, end: number): number {
  let colons = 1
  let group = place + 1
  if (text.charCodeAt(group) === 0x3a) return -1
  for (let next = group; next < end; next++) {
    const code = text.charCodeAt(next)
    if (code === 0x3a) {
      if (++colons === 5 || text.charCodeAt(next + 1) === 0x3a) return -1
      group = next + 1
    } else if (!isHexadecimal(code)) break
  }
  return group
}

/** Where a hardware address begins whose first group has a letter and, at a place, a digit; −1 if there is none. What has digits alone is a number first. */
function pairsOfToken(text: string, place: number): number {
  let stop = place
  let hasLetter = isAsciiLetter(text.charCodeAt(place - 1))
  for (; stop - place < 4 && isHexadecimal(text.charCodeAt(stop)); stop++) hasLetter ||= !isDigit(text.charCodeAt(stop))
  const sign = text.charCodeAt(stop)
  const width = sign === 0x2d ? 2 : sign === 0x2e ? 4 : 0
  return hasLetter && width > 0 && isPair(text, stop, width, sign) && endOfPairs(text, stop - width) > 0 ? stop - width : -1
}

/** Whether a hyphen or a dot stands behind the first of several groups of hexadecimal digits as long as each other. */
function isPair(text: string, place: number, width: number, sign: number): boolean {
  if (text.charCodeAt(place + width + 1) !== sign || isAlphanumeric(text.charCodeAt(place - width - 1))) return false
  for (let offset = 1; offset <= width; offset++)
    if (!isHexadecimal(text.charCodeAt(place - offset)) || !isHexadecimal(text.charCodeAt(place + offset))) return false
  return true
}
