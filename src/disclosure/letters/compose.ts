import { isCalendarDate } from '../../foundation/calendar-date.ts'
import { UsageError } from '../../foundation/usage-error.ts'
import { isOneLine } from '../one-line.ts'
import { clarification } from './clarification.ts'
import type { LetterInput, LetterKind } from './letter.ts'
import { refusal } from './refusal.ts'
import { wrongDoor } from './wrong-door.ts'

/** Writes a letter about some things. INVARIANT: about `receipt` it reads no decision, so that every such letter is the same. */
export function compose(input: LetterInput, kinds: readonly LetterKind[]): string {
  const { ourReference, theirReference, from, date } = input
  if (!isOneLine(ourReference) || !isOneLine(from))
    throw new UsageError('letter.bad-field', 'ourReference and from must be texts of one line')
  if (!isCalendarDate(date)) throw new UsageError('letter.bad-field', 'date must be a calendar date, YYYY-MM-DD')
  const head = [
    from,
    date,
    '',
    `Our reference: ${ourReference}`,
    `Your reference: ${theirReference === null ? 'none given' : isOneLine(theirReference) ? theirReference.trim() : 'as in your letter'}`,
  ].join('\n')
  const body = kinds.flatMap((kind) => sections[kind](input))
  return `${[head, ...body].join('\n\n')}\n`
}

const sections: { readonly [K in LetterKind]: (input: LetterInput) => readonly string[] } = {
  receipt: () => neutral,
  clarification,
  refusal,
  'wrong-door': wrongDoor,
}

/** The one letter that is safe in anybody's hands. */
const neutral: readonly string[] = [
  'Your letter has reached us and is being looked at.',
  'Before we answer a letter, we establish from whom it comes. For that we may write to or call your office at an address or a number that is published or that we know already.',
  'Nothing else follows from this confirmation, neither for nor against what the letter asks. Please quote both references when you write to us.',
]
