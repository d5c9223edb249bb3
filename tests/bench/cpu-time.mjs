/**
 * Milliseconds for which this process had a core, all its threads together. On a machine that others use too, time on the wall is mostly a measure of
 * the others; what a peer leaves to a thread of its own and what collecting its garbage takes is counted all the same.
 */
export function cpuTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
