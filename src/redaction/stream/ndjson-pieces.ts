import { jsonTextRedactor } from '../records/json-text-redactor.ts'
import type { RecordRedaction } from '../records/record-redaction.ts'
import { longestRecord, type Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** NDJSON in pieces, line by line. Blank lines and a byte order mark stay. */
export function ndjsonPieces(redaction: RecordRedaction, isRefused: boolean, keeper: ReportKeeper): Pieces {
  const redactJson = jsonTextRedactor(redaction)
  let kept = ''
  let lines = 0

  const redactLine = (line: string): string => {
    const mark = lines === 0 && line.startsWith('\ufeff') ? '\ufeff' : ''
    const json = line.slice(mark.length)
    const index = lines++
    if (/^[ \t\r]*$/.test(json)) return line
    const redacted = redactJson(json)
    keeper.count('records')
    if (redacted !== null) return mark + redacted
    if (isRefused) throw refusal('redaction.not-json', index)
    keeper.count('unreadable')
    return mark + redaction.redact(json).text
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
