// Without one of these nothing can be an identifier: digits, an @ or what stands for one, groups with colons or hyphens, other scripts. Two patterns, since what looks
// for ASCII alone looks at many units at once.
const asciiSign = /[0-9@:/&([{-]/g
const foreignSign = /[^\0-\x7f]/g

/** Finds the next sign of an identifier from a place on, the end of the text if there is none. The place may only move forward. */
export function signsOf(text: string): (from: number) => number {
  let ascii = -1
  let foreign = -1
  const next = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex - 1 : text.length
  }
  return (from) => {
    if (ascii < from) ascii = next(asciiSign, from)
    if (foreign < from) foreign = next(foreignSign, from)
    return Math.min(ascii, foreign)
  }
}
