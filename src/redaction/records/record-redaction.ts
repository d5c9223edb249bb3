import type { RedactedText } from '../change/change-text.ts'
import type { RecordScope } from './record-scope.ts'

/** What is done with the texts of a record, whatever it is written in. */
export interface RecordRedaction {
  /** Hides what is found in one text. */
  readonly redact: (text: string) => RedactedText
  /** Whether something may be found in plain words. */
  readonly looksAtWords: boolean
  readonly scope: RecordScope
  /** Told of each part that may not stay at all. */
  readonly onWithheld: () => void
}
