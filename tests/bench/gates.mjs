import { median, medianRatio } from './measure.mjs'

const added = (times, others) => times.map((it, round) => it + others[round])

/** What fails a run: ratios of times of the same run, since nothing else means anything on a machine that others use too. */
export function gatesOf(times, peers) {
  const encoded = times['decide, encoded facts']
  const plain = times['decide, plain facts']
  const table = times['bare integer table']
  const best = [...peers].sort((a, b) => median(times[a]) - median(times[b]))[0]
  return [
    gate('encoded facts ÷ bare integer table', medianRatio(encoded, table), 30),
    gate('plain facts ÷ (bare integer table + encodeFacts)', medianRatio(plain, added(table, times['encodeFacts'])), 1.6),
    gate('encoded facts, 3 000 rules ÷ 300 rules', medianRatio(times['decide, encoded facts, 3 000 rules'], encoded), 1.3),
    gate('plain facts, 3 000 rules ÷ 300 rules', medianRatio(times['decide, plain facts, 3 000 rules'], plain), 1.3),
    best === undefined
      ? { says: 'plain facts ÷ fastest peer', ratio: null, limit: 1, isMet: false }
      : gate(`plain facts ÷ fastest peer (${best})`, medianRatio(plain, times[best]), 1),
  ]
}

const gate = (says, ratio, limit) => ({ says, ratio, limit, isMet: ratio <= limit })
