/**
 * Gives each name as it is, or as the first of its numbered forms that is not taken, and takes it. How far the numbers have come is remembered, so that a thousand addresses that
 * become one label cost no more than a thousand other keys.
 */
export function freeNames(taken: Set<string>): (name: string) => string {
  let numbers: Map<string, number> | null = null
  return (name) => {
    let candidate = name
    if (taken.has(name)) {
      numbers ??= new Map()
      let number = numbers.get(name) ?? 2
      while (taken.has(`${name} (${number})`)) number++
      numbers.set(name, number + 1)
      candidate = `${name} (${number})`
    }
    taken.add(candidate)
    return candidate
  }
}
