/** Rows as a table of Markdown that is also one on a terminal. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(3, ...all.map((it) => it[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((it, column) => (column === 0 ? it.padEnd(widths[0] ?? 0) : it.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((it, column) => (column === 0 ? '-'.repeat(it) : `${'-'.repeat(it - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
