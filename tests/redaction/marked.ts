/** A line without its marks ‹ and ›, and where they stood. */
export function marked(line: string): { text: string; places: readonly (readonly [number, number])[] } {
  const places: (readonly [number, number])[] = []
  let text = ''
  let start = 0
  for (const unit of line) {
    if (unit === '‹') start = text.length
    else if (unit === '›') places.push([start, text.length])
    else text += unit
  }
  return { text, places }
}
