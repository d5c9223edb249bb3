import { findableKinds } from '../../finding.ts'
import { contextLength } from '../stretches.ts'
import { isAsciiLetter, isDigit } from './codes.ts'

/** So far from its number a word can stand: `Telephone number of the holder: `. */
const farthest = 32

/**
 * The words that can say what the number at a place is: back to the line end or the number before it, nothing where there are none. A word that counts is still one: `phone2: `. What was found between the two and
 * taken out is as good as not there, since what replaces it can be short. Our own label says what stood there before, and nothing of what follows.
 */
export function wordsBefore(text: string, at: number): string {
  let from = at
  let letters = 0
  let behind = at
  let words = ''
  for (let limit = at - farthest; from > Math.max(0, limit); from--) {
    const code = text.charCodeAt(from - 1)
    const taken = code === 0x5d ? takenBefore(text, from) : 0
    const gap = taken > 0 || code !== 0x5d ? taken : labelBefore(text, from, at)
    if (gap > 0) {
      words = ` ${text.slice(from, behind)}${words}`
      from -= gap - 1
      behind = from - 1
      limit -= taken
    } else {
      if (code === 0x0a || (isDigit(code) && (from === at || !isAsciiLetter(text.charCodeAt(from - 2))))) break
      if (code >= 0x80 || isAsciiLetter(code)) letters++
    }
  }
  return letters >= 2 ? text.slice(Math.min(from, behind), behind) + words : ''
}

/** Longer than what is found. */
const longest = 320

/** The length of what stands before a place where something was taken out; 0 if nothing was. */
function takenBefore(text: string, to: number): number {
  let from = to - 2
  const filling = text.charCodeAt(from)
  if (filling === 0x20 || filling === 0x3f) while (to - from < longest && text.charCodeAt(from) === filling) from--
  return text.charCodeAt(from) === 0x5b ? to - from : 0
}

const label = new RegExp(String.raw`\[(?:${findableKinds.join('|')}|observation|own/[\w-]+)(?: [^[\]]*)?\]$`)

/** The length of a label before a place, 0 if there is none. No farther than the context of a stretch, or a stream would read otherwise. */
function labelBefore(text: string, to: number, at: number): number {
  const limit = Math.max(0, at - contextLength)
  let from = to - 2
  while (from > limit && text.charCodeAt(from) !== 0x5b) from--
  // `[11:02]` is none, and most brackets are like that.
  return isAsciiLetter(text.charCodeAt(from + 1)) ? (label.exec(text.slice(limit, to))?.[0].length ?? 0) : 0
}
