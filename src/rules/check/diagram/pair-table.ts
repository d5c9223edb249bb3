/** A memory from pairs of whole numbers to whole numbers, without an object for each entry: it holds millions. */
export function pairTable(): {
  readonly at: (a: number, b: number) => number | undefined
  readonly put: (a: number, b: number, made: number) => void
} {
  let capacity = 256
  let entries = 0
  let slots = new Int32Array(capacity * 4)

  /** Where the pair is, or the free place where it belongs. */
  const placeOf = (a: number, b: number): number => {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (capacity - 1)
    while (slots[slot * 4 + 3] === 1 && (slots[slot * 4] !== a || slots[slot * 4 + 1] !== b)) slot = (slot + 1) & (capacity - 1)
    return slot * 4
  }
  const put = (a: number, b: number, made: number): void => {
    const place = placeOf(a, b)
    if (slots[place + 3] === 0) entries += 1
    slots.set([a, b, made, 1], place)
    if (entries * 2 > capacity) grow()
  }
  const grow = (): void => {
    const old = slots
    capacity *= 2
    slots = new Int32Array(capacity * 4)
    for (let place = 0; place < old.length; place += 4)
      if (old[place + 3] === 1) slots.set(old.subarray(place, place + 4), placeOf(old[place] ?? 0, old[place + 1] ?? 0))
  }
  return {
    at: (a, b) => {
      const place = placeOf(a, b)
      return slots[place + 3] === 1 ? slots[place + 2] : undefined
    },
    put,
  }
}
