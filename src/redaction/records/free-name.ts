/** The name, or the first of its numbered forms that is not taken yet. */
export function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  let candidate = name
  for (let number = 2; isTaken(candidate); number++) candidate = `${name} (${number})`
  return candidate
}
