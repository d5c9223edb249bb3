import type { Issue } from './issue.ts'

/** The answer of everything that judges an input: the value, with notes on what is odd about it, or every issue at once. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] }

/** A success. */
export const success = <T>(value: T, notes: readonly Issue[] = []): Result<T> => ({ ok: true, value, notes })

/** A failure; the list must not be empty. */
export const failure = (issues: readonly [Issue, ...Issue[]]): { ok: false; issues: readonly [Issue, ...Issue[]] } => ({
  ok: false,
  issues,
})
