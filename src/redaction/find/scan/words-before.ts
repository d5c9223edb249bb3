import { findableKinds } from '../../finding.ts'
import { contextLength } from '../stretches.ts'
import { numbered, wordy } from '../without.ts'
import { isAsciiLetter, isDigit } from './codes.ts'

/** So far from its number a word can stand: `Telephone number of the holder: `. */
const farthest = 32

/**
 * The words that can say what the number at a place is: back to the line end or the number before it, nothing where there are none. A word that counts is still one: `phone2: `. What was found between the two and
 * taken out ends the words if it had digits, as they did before; else it is as good as not there, since what replaces it can be short. Our own label says what stood there before, and nothing of what follows.
 */
export function wordsBefore(text: string, at: number): string {
  let from = at
  let letters = 0
  let behind = at
  let words = ''
  for (let limit = at - farthest; from > Math.max(0, limit); from--) {
    const code = text.charCodeAt(from - 1)
    const gap = code === 0x5d ? gapBefore(text, from, at) : 0
    if (gap === numberThere) break
    if (gap > 0) {
      words = ` ${text.slice(from, behind)}${words}`
      from -= gap - 1
      behind = from - 1
      limit -= gap
    } else {
      if (code === 0x0a || (isDigit(code) && (from === at || !isAsciiLetter(text.charCodeAt(from - 2))))) break
      if (code >= 0x80 || isAsciiLetter(code)) letters++
    }
  }
  return letters >= 2 ? text.slice(Math.min(from, behind), behind) + words : ''
}

/** Longer than what is found. */
const longest = 320
const numberThere = -1

/** The length of what stands before a place where something without digits was taken out, or of its label; {@link numberThere} where something with digits was, 0 if nothing was. */
function gapBefore(text: string, to: number, at: number): number {
  const filling = text.charAt(to - 2)
  if (filling === wordy || filling === numbered) {
    let from = to - 2
    while (to - from < longest && text.charAt(from) === filling) from--
    if (text.charCodeAt(from) === 0x5b) return filling === wordy ? to - from : numberThere
  }
  // INVARIANT: no farther than the context of a stretch, or a stream would read otherwise.
  const limit = Math.max(0, at - contextLength)
  let open = to - 2
  while (open > limit && text.charCodeAt(open) !== 0x5b) open--
  // `[11:02]` is no label, and most brackets are like that.
  const found = isAsciiLetter(text.charCodeAt(open + 1)) ? label.exec(text.slice(limit, to)) : null
  if (found === null) return 0
  return withoutDigits.test(found[0]) ? found[0].length : numberThere
}

const label = new RegExp(String.raw`\[(?:${findableKinds.join('|')}|observation|own/[\w-]+)(?: [^[\]]*)?\]$`)
/** Labels of what mostly has none. */
const withoutDigits = /^\[(?:email-address|account-|own\/)/
