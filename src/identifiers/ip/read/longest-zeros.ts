/** A row of zero groups as one number, so that asking for it leaves no garbage: where it starts, and how many groups it has. */
export const zerosAt = (start: number, length: number): number => start * 16 + length

/** No row of zeros worth hiding. */
export const noZeros = 0

/** The first of the longest rows of zero groups; a single one does not count. Source: RFC 5952, 4.2. */
export function longestZeros(groups: Uint16Array): number {
  let start = 0
  let length = 1
  let current = 0
  for (let at = 0; at < 8; at++) {
    current = groups[at] === 0 ? current + 1 : 0
    if (current > length) {
      start = at + 1 - current
      length = current
    }
  }
  return length < 2 ? noZeros : zerosAt(start, length)
}
