import type { Authenticity } from '../../channel/authenticity-of.ts'
import type { ContactPoint } from '../../channel/operator.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Decision } from '../../rules/decision.ts'
import type { Instrument } from '../../vocabulary/instruments.ts'

/** What a letter is about. A receipt says that a letter arrived and nothing else. */
export type LetterKind = 'receipt' | 'clarification' | 'refusal' | 'wrong-door'

/** What letters are written from. Nothing here is personal data but what somebody wrote into a reference. */
export interface LetterInput {
  /** Every decision about the request. */
  readonly decisions: readonly Decision[]
  /** What door 2 found about the sender: the one thing on which it hangs whether anything is told. */
  readonly authenticity: Authenticity['verdict']
  readonly instrument: Instrument
  /** Our own reference: the id of the case. */
  readonly ourReference: string
  /** Their file number, as they wrote it; null if they gave none. One that does not fit into a line is not repeated. */
  readonly theirReference: string | null
  /** The name under which we write. */
  readonly from: string
  readonly date: CalendarDate
  /** Published doors of ours that take such requests, the best first. No address comes from anywhere else. */
  readonly doors: readonly Pick<ContactPoint, 'address'>[]
}

/** A letter, and what it is about; if it is about several things, the first of them. */
export interface Letter {
  readonly kind: LetterKind
  readonly text: string
}
