import { compose } from './compose.ts'
import type { LetterInput, LetterKind } from './letter.ts'
import { kindsDue } from './what-may-be-told.ts'

/**
 * Writes a letter of one kind: a neutral receipt, the questions, the refusal, or the right door. Most callers want `letterFor`, which chooses.
 *
 * A kind that is not due gives the neutral receipt: so to a sender who is not proven it is always that one, whatever is asked for here, but for
 * the right door where that is the whole answer.
 *
 * **Throws** `UsageError` `letter.bad-field`.
 * **Issues** none.
 * **Source** docs/deciding.md (rows 1 and 2); Reg. (EU) 2023/1543, Annex III.
 *
 * @example
 * const text = renderLetter({ kind: 'refusal', decisions, authenticity, instrument, ourReference, theirReference, from, date, doors })
 */
export function renderLetter({ kind, ...input }: LetterInput & { readonly kind: LetterKind }): string {
  return compose(input, [kindsDue(input).includes(kind) ? kind : 'receipt'])
}
