import type { Missing } from '../decision.ts'

/** An empty list, shared, so nothing can be put into it. */
export const none: readonly never[] = Object.freeze([])

/** Nothing is missing. */
export const nothingMissing: Missing = Object.freeze({ established: none, stated: none, findings: none, legalReviews: none })
