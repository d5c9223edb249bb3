/**
 * A text that is as long as before, with brackets where something was found: they end whatever stands beside them, as a label does, and nothing reaches over what is between them. The places are in order and do
 * not overlap.
 */
export function without(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let left = ''
  for (const { start, end } of places) left += `${text.slice(left.length, start)}[${'?'.repeat(Math.max(0, end - start - 2))}]`
  return left + text.slice(left.length)
}
