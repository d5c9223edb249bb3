/** A column: its heading and the width at which its text is wrapped. */
export interface Column {
  readonly heading: string
  readonly width: number
}

/** Lays out rows as a table of plain text; long cells are wrapped between words. A row whose first cell is empty goes on with the one before. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(({ width }) => '─'.repeat(width)).join('──')
  const lines = rows.map((row) => `${row[0] === '' ? '' : `${rule}\n`}${layOut(columns, row)}`)
  return [
    layOut(
      columns,
      columns.map((it) => it.heading),
    ),
    ...lines,
  ].join('\n')
}

function layOut(columns: readonly Column[], cells: readonly string[]): string {
  const wrapped = columns.map(({ width }, index) => wrap(cells[index] ?? '', width))
  const height = Math.max(...wrapped.map((it) => it.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ width }, index) => (wrapped[index]?.[line] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

function wrap(text: string, width: number): readonly string[] {
  const lines = ['']
  for (const word of text.split(/ /).flatMap((it) => cut(it, width))) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A word longer than the column is cut at its hyphens, or where it has to be. */
function cut(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word]
  const hyphen = word.lastIndexOf('-', width - 1)
  const at = hyphen > 0 ? hyphen + 1 : width
  return [word.slice(0, at), ...cut(word.slice(at), width)]
}
