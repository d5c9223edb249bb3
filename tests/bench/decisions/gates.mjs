import { median, medianRatio } from '../measure.mjs'

const added = (times, others) => times.map((it, round) => it + others[round])

/** What fails a run: ratios of times of the same round, since nothing else means anything on a machine that others use too. */
export function gatesOf(times, peers) {
  const again = times['decide again, encoded facts']
  const encoded = times['decide anew, encoded facts']
  const plain = times['decide anew, plain facts']
  const table = times['bare integer table']
  const best = [...peers].sort((a, b) => median(times[a]) - median(times[b]))[0]
  return [
    gate('again, encoded facts ÷ bare integer table', medianRatio(again, table), 30),
    gate('anew, plain facts ÷ (bare integer table + encodeFacts)', medianRatio(plain, added(table, times['encodeFacts'])), 1.6),
    gate('anew, encoded facts, 3 000 rules ÷ 300 rules', medianRatio(times['decide anew, encoded facts, 3 000 rules'], encoded), 1.3),
    gate('anew, plain facts, 3 000 rules ÷ 300 rules', medianRatio(times['decide anew, plain facts, 3 000 rules'], plain), 1.3),
    // Where no peer is there to be faster than, nothing was shown.
    best === undefined
      ? { says: 'anew, plain facts ÷ fastest peer', ratio: null, limit: 1, isMet: false }
      : gate(`anew, plain facts ÷ fastest peer (${best})`, medianRatio(plain, times[best]), 1),
  ]
}

const gate = (says, ratio, limit) => ({ says, ratio, limit, isMet: ratio <= limit })

/** Where we want to get on a quiet machine. They are told and fail nothing. */
export function goalsOf(times, cures, proof) {
  const perSecond = (name, atLeast) => (times[name] === undefined ? [] : [{ says: name, measured: 1e9 / median(times[name]), atLeast }])
  return [
    ...perSecond('decide again, encoded facts', 4e6),
    ...perSecond('decide again, plain facts', 1e6),
    ...perSecond('decide anew, encoded facts', 4e6),
    ...perSecond('decide anew, plain facts', 1e6),
    ...perSecond('traceDecision, 7 rules', 4e5),
    ...perSecond('traceDecision, 20 rules', 2e5),
    ...perSecond('receiptOf', 5e4),
    ...(cures === null ? [] : [{ says: 'cures, slowest in ms', measured: cures.slowestMs, atMost: 2 }]),
    ...(proof === null ? [] : [{ says: 'proof, in seconds', measured: proof.seconds, atMost: 120 }]),
  ].map((it) => ({ ...it, isReached: it.atLeast === undefined ? it.measured <= it.atMost : it.measured >= it.atLeast }))
}
