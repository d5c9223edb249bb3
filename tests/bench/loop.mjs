import { cpuTime } from './cpu-time.mjs'

// Loaded once for each contestant, under a name of its own: a loop that all of them shared would be compiled for the mixture, which slows down the fast
// ones and none of the slow.

let last

/** Decides for about so many milliseconds of a core, beginning where it stopped before; tells the nanoseconds of one decision. */
export function runFor({ inputs, decide }, milliseconds, state) {
  const start = cpuTime()
  let elapsed = 0
  let count = 0
  let { at } = state
  do {
    for (let left = state.stride; left > 0; left--) {
      last = decide(inputs[at])
      at = at + 1 === inputs.length ? 0 : at + 1
    }
    count += state.stride
    elapsed = cpuTime() - start
  } while (elapsed < milliseconds)
  state.at = at
  return (elapsed * 1e6) / count
}

/** The same where an answer is waited for. */
export async function runAsyncFor({ inputs, decide }, milliseconds, state) {
  const start = cpuTime()
  let elapsed = 0
  let count = 0
  do {
    last = await decide(inputs[state.at])
    state.at = (state.at + 1) % inputs.length
    count++
    elapsed = cpuTime() - start
  } while (elapsed < milliseconds)
  return (elapsed * 1e6) / count
}

/** What was decided last: nothing may be left out because nobody looks. */
export const lastDecision = () => last
