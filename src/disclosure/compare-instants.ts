import type { Instant } from '../request/legal-request.ts'

/** Negative, zero or positive as `a` is before, at or after `b`. Both must be instants; exact to the nanosecond, which `Date` is not. */
export function compareInstants(a: Instant, b: Instant): number {
  const [left, right] = [nanoseconds(a), nanoseconds(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function nanoseconds(instant: Instant): bigint {
  const fraction = /\.(\d+)/.exec(instant)?.[1] ?? ''
  const seconds = Date.parse(instant.replace(/\.\d+/, ''))
  return BigInt(seconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
}
