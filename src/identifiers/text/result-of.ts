import type { Issue } from '../../foundation/issue.ts'
import { failure, type Result, success } from '../../foundation/result.ts'

/** The value if nothing is wrong with it, else everything that is, each once. A value that could not be made leaves at least one issue. */
export function resultOf<T>(value: T | null, issues: readonly Issue[], notes: readonly Issue[] = []): Result<T> {
  const [first, ...rest] = issues.filter((it, index) => issues.findIndex(({ code }) => code === it.code) === index)
  if (first !== undefined) return failure([first, ...rest])
  // INVARIANT: without an issue there is a value.
  return success(value as T, notes)
}
