import type { RecordRedaction } from '../records/record-redaction.ts'
import { jsonValueRedactor } from './json-value-redactor.ts'
import { longestRecord, type Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** NDJSON in pieces, line by line. Blank lines and a byte order mark stay. */
export function ndjsonPieces(redaction: RecordRedaction, isRefused: boolean, keeper: ReportKeeper): Pieces {
  const redactValue = jsonValueRedactor(redaction, isRefused, keeper)
  let kept = ''
  let lines = 0

  const redactLine = (line: string): string => {
    const index = lines++
    return /^\ufeff?[ \t\r]*$/.test(line) ? line : redactValue(line, index)
  }

  return (piece, isEnd) => {
    const end = isEnd ? piece.length : piece.lastIndexOf('\n') + 1
    if (end === 0 && !isEnd) {
      kept += piece
      if (kept.length > longestRecord) throw refusal('redaction.record-too-long', lines)
      return ''
    }
    const text = kept + piece.slice(0, end)
    kept = piece.slice(end)
    let out = ''
    let from = 0
    for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
      if (to - from > longestRecord) throw refusal('redaction.record-too-long', lines)
      out += `${redactLine(text.slice(from, to))}\n`
      from = to + 1
    }
    if (text.length - from > longestRecord) throw refusal('redaction.record-too-long', lines)
    return from === text.length ? out : out + redactLine(text.slice(from))
  }
}
