/**
 * A text that is as long as before, with brackets where something was found: they end whatever stands beside them, as a label does, and nothing reaches over what is between them. The places are in order and do
 * not overlap.
 */
export function without(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of places) {
    const filling = /\d/.test(text.slice(start, end)) ? numbered : wordy
    parts.push(text.slice(at, start), '[', filling.repeat(Math.max(0, end - start - 2)), ']')
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** What stands in brackets for something that had digits, which ends words before a number as digits do. */
export const numbered = '!'
/** What stands there for something that had none. */
export const wordy = '?'
