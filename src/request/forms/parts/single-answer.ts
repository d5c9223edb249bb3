import type { Notebook } from './notebook.ts'

/**
 * The one answer that a group of boxes gives: that of the only ticked box. `null` when none is ticked, and when several are, which is written
 * into the notebook.
 */
export function singleAnswer<T>(answers: readonly (readonly [T, boolean | undefined])[], field: string, notebook: Notebook): T | null {
  const ticked = answers.filter(([, box]) => box === true)
  if (ticked.length > 1) notebook.boxesConflict(field)
  return ticked.length === 1 && ticked[0] !== undefined ? ticked[0][0] : null
}
