/** The largest power of two smaller than `size`, which is at least 2: where a tree of that size is divided. Source: RFC 6962, section 2.1 (k). */
export function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}
