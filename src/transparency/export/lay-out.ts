/** Lays out rows in columns that are as wide as their widest cell; numbers stand to the right. */
export function layOut(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((heading, column) => Math.max(heading.length, ...rows.map((row) => String(row[column]).length)))
  const line = (row: readonly (string | number)[]): string =>
    row
      .map((cell, column) =>
        typeof rows[0]?.[column] === 'number' ? String(cell).padStart(widths[column] ?? 0) : cell.toString().padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
