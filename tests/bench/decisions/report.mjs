import { median, medianRatio } from '../measure.mjs'
import { digits, perSecond, short, tableOf } from '../table.mjs'

/** The results as text. */
export function reportOf({ counts, times, leftOut, gates, goals, cures, proof }) {
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
      : `proof: ${proof.packs} packs, ${proof.proved} of ${proof.claims} claims proved, ${digits(proof.seconds)} s`,
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
