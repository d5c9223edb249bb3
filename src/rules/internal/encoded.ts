import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { KeptAnswer } from './kept-answers.ts'
import type { Words } from './node.ts'
import type { Bucket, Program } from './program.ts'

/** A question in the words of one program. It holds no value that the packs do not tell apart. */
export interface Encoded {
  readonly program: Program
  readonly words: Words
  readonly items: number
  readonly refused: number
  readonly instrument: string | undefined
  /** Instrument and States as one number. */
  readonly place: number
  readonly receivedOn: CalendarDate | null
  readonly issuedOn: CalendarDate | null
  readonly decidedOn: CalendarDate | null
  readonly group: string
  /** Its bucket, unless another day's law is asked for. */
  readonly bucket: Bucket
  /** What was answered to it before, by the law of its own days. */
  readonly answer: KeptAnswer
}
