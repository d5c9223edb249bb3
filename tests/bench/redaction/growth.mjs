import { runFor } from '../loop.mjs'
import { median } from '../measure.mjs'

/**
 * What twice the text takes longer. Both are measured by one loop, one right after the other: a loop of its own is compiled by itself for each, and then the two differ by that, too.
 */
export function growthOf(once, twice, decide, rounds) {
  const ratios = Array.from({ length: rounds }, () => {
    const [short, long] = [once, twice].map((text) => {
      globalThis.gc?.()
      return runFor({ inputs: [text], decide }, 60, { at: 0, stride: 1 })
    })
    return long / short
  })
  return median(ratios)
}
