/** A row as it stands in a text. */
export interface CsvRow {
  readonly cells: readonly CsvCell[]
  /** Where the row ends, and where the next one begins: behind the line end. */
  readonly to: number
  readonly next: number
}

/** A cell as it is written, with its quotation marks, and what it says. */
export interface CsvCell {
  readonly raw: string
  readonly content: string
}

/** No row has more cells: a row of nothing but delimiters would take a hundred times the room of its text. */
const mostCells = 65_536

/**
 * The row that begins at a place: `open` if the text ends before the row is known to, `broken` if a quotation mark stands where none may, `long` if it has too many cells.
 *
 * **Source** RFC 4180.
 */
export function csvRowAt(text: string, from: number, delimiter: string, isEnd: boolean): CsvRow | 'open' | 'broken' | 'long' {
  const cells: CsvCell[] = []
  for (let at = from; ; ) {
    const isQuoted = text[at] === '"'
    const to = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, delimiter)
    if (to > text.length) return isEnd ? 'broken' : 'open'
    // What follows may still belong to it: a second quotation mark, or the second half of a line end.
    if (!isEnd && (to === text.length || (text[to] === '\r' && to + 1 === text.length))) return 'open'
    if (cells.length === mostCells) return 'long'
    const raw = text.slice(at, to)
    cells.push({ raw, content: isQuoted ? raw.slice(1, -1).replaceAll('""', '"') : raw })
    if (text[to] === delimiter) at = to + 1
    else if (to === text.length || text[to] === '\n' || text[to] === '\r')
      return { cells, to, next: text.startsWith('\r\n', to) ? to + 2 : Math.min(to + 1, text.length) }
    else return 'broken'
  }
}

/** Behind the closing quotation mark; past the end of the text if there is none. */
function endOfQuoted(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at + 1
  return text.length + 1
}

/** Where a delimiter, a line end, a stray quotation mark or the end of the text is. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === delimiter || sign === '\n' || sign === '\r' || sign === '"') return at
  }
  return text.length
}
