import { beginning, type DigitPlaces } from './digit-patterns.ts'

/** What digits have matched. */
export interface MatchedDigits {
  readonly length: number
  /** The patterns, by index. */
  readonly patterns: ReadonlySet<number>
}

/**
 * Makes a function that follows the digits from `from` up to `to` through many patterns at once and gives what `meaningOf` makes of where they lead,
 * or `null` where no pattern goes on.
 *
 * The automaton has one state for each set of places that digits can lead to. A state is made when digits first lead there, and its meaning is
 * asked for when digits first end there: plans have thousands of states, and a text goes through a few. There can never be more of them than
 * the patterns have, whatever is read.
 */
export function createDigitAutomaton<T extends object>(
  { digits, following, matched }: DigitPlaces,
  meaningOf: (matched: MatchedDigits) => T,
): (text: Uint8Array, from: number, to: number) => T | null {
  const states: State<T>[] = []
  const known = new Map<string, number>()
  // Ten numbers for each state: where each digit leads.
  let table: Int16Array = new Int16Array(640)

  function stateOf(places: readonly number[], length: number): number {
    // The length belongs to it, since some plans take a number for what it is by its length.
    const key = `${length}:${places.join()}`
    const old = known.get(key)
    if (old !== undefined) return old
    const made = states.push({ places, length, meaning: null }) - 1
    if (states.length * 10 > table.length) table = grown(table)
    table.fill(unknown, made * 10, made * 10 + 10)
    known.set(key, made)
    return made
  }

  function explore(from: number, digit: number): number {
    const { places, length } = stateAt(from)
    const fitting = places.flatMap((it) => following[it] ?? []).filter((it) => (((digits[it] ?? 0) >> digit) & 1) === 1)
    const next = [...new Set(fitting)].sort((a, b) => a - b)
    const to = next.length === 0 ? nowhere : stateOf(next, length + 1)
    table[from * 10 + digit] = to
    return to
  }

  function stateAt(index: number): State<T> {
    const state = states[index]
    if (state === undefined) throw new RangeError('no such state')
    return state
  }

  function meaningAt(state: State<T>): T {
    const patterns = new Set(state.places.map((it) => matched[it]).filter((it) => it !== undefined))
    state.meaning = meaningOf({ length: state.length, patterns })
    return state.meaning
  }

  const start = stateOf([beginning], 0)

  return (text, from, to) => {
    let at = start
    for (let place = from; place < to; place++) {
      const digit = text[place] ?? 0
      let next = table[at * 10 + digit] ?? unknown
      if (next === unknown) next = explore(at, digit)
      if (next === nowhere) return null
      at = next
    }
    const state = stateAt(at)
    return state.meaning ?? meaningAt(state)
  }
}

interface State<T> {
  readonly places: readonly number[]
  readonly length: number
  meaning: T | null
}

/** Where no pattern goes on, and where no digit has led yet. */
const [nowhere, unknown] = [-1, -2] as const

/** A table of twice the size. No plan comes near the 32 767 states that fit. */
function grown(table: Int16Array): Int16Array {
  const larger = new Int16Array(table.length * 2)
  larger.set(table)
  return larger
}
