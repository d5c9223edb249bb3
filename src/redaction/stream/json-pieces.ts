import type { RecordRedaction } from '../records/record-redaction.ts'
import { jsonValueRedactor } from './json-value-redactor.ts'
import { longestRecord, type Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** One JSON value in pieces. A value is whole at its end only, so all of it is kept until then. */
export function jsonPieces(redaction: RecordRedaction, isRefused: boolean, keeper: ReportKeeper): Pieces {
  const redactValue = jsonValueRedactor(redaction, isRefused, keeper)
  let kept = ''
  return (piece, isEnd) => {
    kept += piece
    if (kept.length > longestRecord) throw refusal('redaction.record-too-long', 0)
    return isEnd && kept !== '' ? redactValue(kept, 0) : ''
  }
}
