/** A source of chance that is the same in every run: mulberry32. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end) => Math.floor(next() * end)
  const oneOf = (list) => list[below(list.length)]
  /** Some of a list, between `least` and `most` of them, in the order of the list. */
  const someOf = (list, least, most) => {
    const wanted = least + below(most - least + 1)
    const chosen = new Set()
    while (chosen.size < wanted) chosen.add(oneOf(list))
    return list.filter((it) => chosen.has(it))
  }
  return { next, below, oneOf, someOf }
}
