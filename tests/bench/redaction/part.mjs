import { floor, floorTable } from '../floors.mjs'
import { measure, median, medianRatio, roundsOf } from '../measure.mjs'
import { digits, tableOf } from '../table.mjs'
import { length, prepareContestants } from './contestants.mjs'
import { adversarial } from './corpus.mjs'
import { growthOf } from './growth.mjs'

const most = 2.3

/** The finder beside those who find less, on text as it is redacted and on text that was made to be slow. */
export async function measurePart({ rounds }) {
  const { ordinary, adverse, pairs, found, counts } = prepareContestants()
  const contestants = { ...ordinary, ...adverse }
  const times = {
    ...(await measure(ordinary, { rounds, warmUp: 1_000, milliseconds: 300 })),
    ...(await measure(adverse, { rounds, warmUp: 150, milliseconds: 60 })),
  }
  // Nanoseconds a unit of text: what everybody was given is of another length.
  const perUnit = Object.fromEntries(
    Object.entries(times).map(([name, of]) => {
      const { inputs } = contestants[name]
      const units = inputs.reduce((sum, it) => sum + it.length, 0) / inputs.length
      return [name, of.map((it) => it / units)]
    }),
  )
  const faster = (ours, theirs) => medianRatio(perUnit[theirs], perUnit[ours])
  const families = Object.keys(adversarial)
  const shares = families.map((name) => [name, faster(`adversarial: ${name}`, 'findIdentifiers, prose')]).sort((a, b) => a[1] - b[1])
  const growths = pairs
    .map(({ name, once, twice }) => [name, growthOf(once, twice, found, Math.min(rounds, 5))])
    .sort((a, b) => b[1] - a[1])
  const [slowest, share] = shares[0]
  const [steepest, growth] = growths[0]
  const gates = [
    floor('all kinds: ÷ libphonenumber-js/max, phones alone', faster('redactText, all kinds', 'libphonenumber-js/max, phones alone'), {
      atLeast: 150,
      aim: 400,
    }),
    floor('all kinds: ÷ redact-pii, comparable rules', faster('redactText, all kinds', 'redact-pii, comparable rules'), {
      atLeast: 4,
      aim: 8,
    }),
    floor(`slowest adversarial text ÷ prose (${slowest})`, share, { atLeast: 1 / 15, aim: 1 / 4 }),
    floor('NDJSON stream ÷ bare byte loop', faster('NDJSON stream', 'bare byte loop'), { atLeast: 1 / 10, aim: 1 / 4 }),
    floor(`${most} ÷ (time for twice the text ÷ time for it) (${steepest})`, most / growth, { atLeast: 1, aim: most / 2.1 }),
  ]
  const rows = Object.entries(perUnit).map(([name, of]) => [name, digits(1_000 / median(of)), digits(median(of))])
  const report = [
    `${length / 1e6} MB of letters, chat and logs in ${counts.lines} lines, ${counts.held} of which hold an identifier; ${counts.found} found`,
    '',
    tableOf(['', 'MB a second', 'ns a unit'], rows),
    '',
    floorTable(gates),
  ].join('\n')
  return { report, gates, data: { counts, shares, growths, nanoseconds: roundsOf(times) } }
}
