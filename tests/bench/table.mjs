/** A number with as many digits as mean something. */
export const digits = (value) => (value >= 100 ? Math.round(value).toLocaleString('en').replaceAll(',', ' ') : value.toPrecision(2))

/** A rate in thousands or millions. */
export const short = (rate) => {
  if (rate >= 1e6) return `${digits(rate / 1e6)} M`
  return rate >= 1e3 ? `${digits(rate / 1e3)} k` : digits(rate)
}

/** How often a second something can be done that takes so long. */
export const perSecond = (nanoseconds) => short(1e9 / nanoseconds)

/** Rows as a table of Markdown that is also one on a terminal. */
export function tableOf(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((it) => it[column].length)))
  const line = (cells) =>
    `| ${cells.map((it, column) => (column === 0 ? it.padEnd(widths[0]) : it.padStart(widths[column]))).join(' | ')} |`
  const rule = `| ${widths.map((it, column) => (column === 0 ? '-'.repeat(it) : `${'-'.repeat(it - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** What was measured on, and how far the figures go. */
export const machineLines = ({ date, node, cores, processor, loadBefore, loadAfter }) => [
  `${date}, Node ${node}, ${cores} × ${processor}, load ${loadBefore} before, ${loadAfter} after`,
  'Times are those of a core, not of a clock on the wall. If others use the machine, the ratios count all the same, and the absolute figures do not.',
]
