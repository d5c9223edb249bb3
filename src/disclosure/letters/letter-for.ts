import { compose } from './compose.ts'
import type { Letter, LetterInput } from './letter.ts'
import { kindsDue } from './what-may-be-told.ts'

/**
 * Writes the letter that is due for a request: one letter that asks all questions, tells what is declined and why, and which door is the right
 * one, as far as each is so. A caller has nothing to choose and so cannot choose wrong.
 *
 * To a sender who is not proven it is the neutral receipt, the same whatever the decisions say; the right door alone may be told before. No letter
 * holds an identifier, a target, or what is for our own staff. A reference that would not fit into a line is not repeated.
 *
 * **Throws** `UsageError` `letter.bad-field`.
 * **Issues** none.
 * **Source** docs/deciding.md (rows 1 and 2); Reg. (EU) 2023/1543, Arts 10(6), 10(7), 16(4) and Annex III.
 *
 * @example
 * const { kind, text } = letterFor({ decisions, authenticity, instrument, ourReference, theirReference, from, date, doors })
 */
export function letterFor(input: LetterInput): Letter {
  const kinds = kindsDue(input)
  return { kind: kinds[0] ?? 'receipt', text: compose(input, kinds) }
}
