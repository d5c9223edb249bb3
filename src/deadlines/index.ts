/** Periods and when they end. So far the strict reading only: event plus period, nothing rounded, nothing rolled. */
export type { Span } from '../vocabulary/duties.ts'
export { computeStrictDeadline } from './compute-strict-deadline.ts'
export type { StrictDeadline } from './compute-strict-deadline.ts'
