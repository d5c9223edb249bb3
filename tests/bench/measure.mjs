/**
 * Measures contestants in turn: a round gives each of them the same time, and the next round begins with another one. What the machine does besides
 * strikes all alike, so that what is compared are the times of one round; the median of the rounds is told.
 */
export async function measure(contestants, { rounds, warmUp, milliseconds }) {
  const runs = []
  for (const [name, contestant] of Object.entries(contestants)) {
    const loop = await import(`./loop.mjs?of=${encodeURIComponent(name)}`)
    const run = contestant.isAsync ? loop.runAsyncFor : loop.runFor
    const state = { at: 0, stride: 1 }
    const first = await run(contestant, warmUp, state)
    // The clock is looked at about ten times a millisecond.
    state.stride = Math.max(1, Math.round(100_000 / first))
    await run(contestant, warmUp, state)
    runs.push({ name, times: [], round: () => run(contestant, milliseconds, state) })
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const it = runs[(turn + round) % runs.length]
      globalThis.gc?.()
      it.times.push(await it.round())
    }
  }
  return Object.fromEntries(runs.map((it) => [it.name, it.times]))
}

/** The middle of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The middle of what a number of each round is to another of the same round. */
export const medianRatio = (times, others) => median(times.map((it, round) => it / others[round]))

/** The times of every round with their middle, for whoever reads the file. */
export const roundsOf = (times) => Object.fromEntries(Object.entries(times).map(([name, it]) => [name, { median: median(it), rounds: it }]))
