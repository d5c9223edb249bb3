/** Whether a value can be the size of a tree or the index of a leaf. Beyond 2^53 numbers are no longer exact. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** A copy of a hash of 32 bytes, so that nobody changes it while it is being used; null if it is none. */
export function takeHash(value: unknown): Uint8Array | null {
  if (!(value instanceof Uint8Array)) return null
  // The copy has the true length, whatever the value says of itself.
  const copy = new Uint8Array(value)
  return copy.length === 32 ? copy : null
}

/** Copies of the hashes of a proof; null if it is none. */
export function takeProof(value: unknown): readonly Uint8Array[] | null {
  // No tree of fewer than 2^53 leaves has a longer proof. A list may claim any length.
  if (!Array.isArray(value)) return null
  // Read once: a proxy may say something else the next time.
  const length: unknown = value.length
  if (!isCount(length) || length > 54) return null
  // By index, since a list may bring an iterator of its own.
  const hashes = Array.from({ length }, (_, index) => takeHash(value[index]))
  return hashes.every((it) => it !== null) ? hashes : null
}

/** Whether two hashes are equal. Nothing here is secret, so it need not take the same time for all. */
export const isSameHash = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, index) => byte === b[index])
