import { createHash } from 'node:crypto'

// RFC 6962, section 2.1, as it reads: over lists of leaf data, with everything computed anew each time. Slow and obvious.

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(createHash('sha256').update(Buffer.concat(parts)).digest())

/** The largest power of two smaller than n. */
const k = (n: number): number => Math.max(...Array.from({ length: 30 }, (_, exponent) => 2 ** exponent).filter((it) => it < n))

/** MTH(D[n]). */
export function slowRoot(d: readonly Uint8Array[]): Uint8Array {
  if (d.length === 0) return sha256()
  if (d.length === 1) return sha256(Uint8Array.of(0), d[0]!)
  return sha256(Uint8Array.of(1), slowRoot(d.slice(0, k(d.length))), slowRoot(d.slice(k(d.length))))
}

/** PATH(m, D[n]). */
export function slowPath(m: number, d: readonly Uint8Array[]): readonly Uint8Array[] {
  const n = d.length
  if (n === 1) return []
  return m < k(n)
    ? [...slowPath(m, d.slice(0, k(n))), slowRoot(d.slice(k(n)))]
    : [...slowPath(m - k(n), d.slice(k(n))), slowRoot(d.slice(0, k(n)))]
}

/** PROOF(m, D[n]). */
export const slowProof = (m: number, d: readonly Uint8Array[]): readonly Uint8Array[] => subproof(m, d, true)

/** SUBPROOF(m, D[n], b). */
function subproof(m: number, d: readonly Uint8Array[], b: boolean): readonly Uint8Array[] {
  const n = d.length
  if (m === n) return b ? [] : [slowRoot(d)]
  return m <= k(n)
    ? [...subproof(m, d.slice(0, k(n)), b), slowRoot(d.slice(k(n)))]
    : [...subproof(m - k(n), d.slice(k(n)), false), slowRoot(d.slice(0, k(n)))]
}
