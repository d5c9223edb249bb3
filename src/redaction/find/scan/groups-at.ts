import { isDigit, isSeparator } from './codes.ts'

/** Groups of digits with at most three signs between them: where each begins and ends. */
export interface Groups {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The groups of digits from a digit on, so many at most. */
export function groupsAt(text: string, place: number, most = Number.POSITIVE_INFINITY): Groups {
  const starts: number[] = []
  const ends: number[] = []
  for (let start = place; ; ) {
    let end = start
    while (isDigit(text.charCodeAt(end))) end++
    starts.push(start)
    ends.push(end)
    let next = end
    while (next - end < 3 && isSeparator(text.charCodeAt(next))) next++
    if (next === end || starts.length >= most || !isDigit(text.charCodeAt(next))) return { starts, ends }
    start = next
  }
}
