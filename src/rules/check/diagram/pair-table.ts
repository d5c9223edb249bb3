/** A memory from pairs of whole numbers to whole numbers, without an object for each entry: it holds millions. */
export interface PairTable {
  readonly at: (a: number, b: number) => number | undefined
  readonly put: (a: number, b: number, made: number) => void
}

/** Makes an empty memory. */
export function pairTable(): PairTable {
  let capacity = 16
  let entries = 0
  // Four numbers an entry: the pair, what was made of it, and 1 where the place is taken.
  let slots = new Int32Array(capacity * 4)

  /** Where the pair is, or the free place where it belongs. */
  const placeOf = (a: number, b: number): number => {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (capacity - 1)
    while (slots[slot * 4 + 3] === 1 && (slots[slot * 4] !== a || slots[slot * 4 + 1] !== b)) slot = (slot + 1) & (capacity - 1)
    return slot * 4
  }
  const write = (a: number, b: number, made: number): void => {
    const place = placeOf(a, b)
    slots[place] = a
    slots[place + 1] = b
    slots[place + 2] = made
    slots[place + 3] = 1
  }
  const put = (a: number, b: number, made: number): void => {
    write(a, b, made)
    entries += 1
    if (entries * 2 > capacity) grow()
  }
  const grow = (): void => {
    const old = slots
    capacity *= 2
    slots = new Int32Array(capacity * 4)
    for (let place = 0; place < old.length; place += 4)
      if (old[place + 3] === 1) write(old[place] ?? 0, old[place + 1] ?? 0, old[place + 2] ?? 0)
  }
  return {
    at: (a, b) => {
      const place = placeOf(a, b)
      return slots[place + 3] === 1 ? slots[place + 2] : undefined
    },
    put,
  }
}
