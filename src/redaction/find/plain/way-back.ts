import type { PlainText } from './plain-text.ts'

/** The way from places in plain text to places in what was written, and back. */
export interface WayBack {
  /** The first unit of plain text that stands at a written place or behind it. */
  readonly plainAt: (written: number) => number
  /** The written extent of a part of plain text. */
  readonly writtenOf: (from: number, to: number) => readonly [start: number, end: number]
}

/** The way back from the plain text of a part that begins at `base` of what was written. */
export function wayBack({ text, places }: PlainText, base: number): WayBack {
  if (places === null) return { plainAt: (written) => written - base, writtenOf: (from, to) => [base + from, base + to] }
  return {
    plainAt: (written) => {
      let [low, high] = [0, text.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (base + (places.starts[middle] ?? 0) < written) low = middle + 1
        else high = middle
      }
      return low
    },
    writtenOf: (from, to) => [base + (places.starts[from] ?? 0), base + (places.ends[to - 1] ?? 0)],
  }
}
