import { median, medianRatio } from './measure.mjs'

const digits = (value) => (value >= 100 ? Math.round(value).toLocaleString('en').replaceAll(',', ' ') : value.toPrecision(2))
const short = (rate) => {
  if (rate >= 1e6) return `${digits(rate / 1e6)} M`
  return rate >= 1e3 ? `${digits(rate / 1e3)} k` : digits(rate)
}
const perSecond = (nanoseconds) => short(1e9 / nanoseconds)

/** Rows as a table of Markdown that is also one on a terminal. */
function tableOf(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((it) => it[column].length)))
  const line = (cells) =>
    `| ${cells.map((it, column) => (column === 0 ? it.padEnd(widths[0]) : it.padStart(widths[column]))).join(' | ')} |`
  const rule = `| ${widths.map((it, column) => (column === 0 ? '-'.repeat(it) : `${'-'.repeat(it - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** The results as text. */
export function reportOf({ machine, counts, times, leftOut, gates, goals, cures, proof }) {
  const table = times['bare integer table']
  const plain = times['decide anew, plain facts']
  const rows = Object.entries(times).map(([name, of]) => [
    name,
    perSecond(median(of)),
    digits(median(of)),
    digits(medianRatio(of, table)),
    digits(medianRatio(of, plain)),
  ])
  const { rules, requests, permitted } = counts
  const notThere = ['receiptOf', 'traceDecision, 7 rules'].filter((it) => times[it] === undefined)
  return [
    `${rules} rules, ${requests} requests, of which ${permitted} are permitted; everybody below gave the same answers`,
    `${machine.date}, Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.loadBefore} before, ${machine.loadAfter} after`,
    'Times are those of a core, not of a clock on the wall. If others use the machine, the ratios count all the same, and the absolute figures do not.',
    '',
    tableOf(['', 'per second', 'ns each', '÷ bare table', '÷ plain, anew'], rows),
    '',
    ...Object.entries(leftOut).map(([name, why]) => `LEFT OUT: ${name}: ${why}`),
    ...notThere.map((it) => `NOT THERE: ${it}`),
    cures === null
      ? 'NOT THERE: curesOf'
      : `cures: ${cures.questions} open answers, ${digits(cures.medianMs)} ms in the middle, ${digits(cures.ninetyFifthMs)} ms for one in twenty, ${digits(cures.slowestMs)} ms at worst`,
    proof === null
      ? 'NOT THERE: checkPacks'
      : `proof: ${proof.packs} packs, ${proof.proved} of ${proof.claims} claims proved, ${digits(proof.combinations)} combinations, ${digits(proof.seconds)} s, ${digits(proof.perCombination)} ms a combination`,
    '',
    tableOf(
      ['goal, which fails nothing', 'measured', 'wanted', ''],
      goals.map((it) => [
        it.says,
        short(it.measured),
        it.atLeast === undefined ? `at most ${it.atMost}` : `at least ${short(it.atLeast)}`,
        it.isReached ? 'reached' : 'not reached',
      ]),
    ),
    '',
    tableOf(
      ['gate', 'measured', 'at most', ''],
      gates.map((it) => [
        it.says,
        it.ratio === null ? 'nobody is there' : it.ratio.toPrecision(3),
        String(it.limit),
        it.isMet ? 'met' : 'NOT MET',
      ]),
    ),
  ].join('\n')
}
