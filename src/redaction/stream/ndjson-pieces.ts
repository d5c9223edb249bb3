import type { RecordRedaction } from '../records/record-redaction.ts'
import { jsonValueRedactor } from './json-value-redactor.ts'
import { longestRecord, type Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** Says of parts of a text, in their order, whether anything could be found there, even if their texts are searched one by one. */
export type Candidates = (text: string) => (from: number, to: number) => boolean

/**
 * NDJSON in pieces, line by line. Blank lines and a byte order mark stay. A line in which nothing could be found is let through without being read; without `candidates`
 * every line is read, as it must be where something is withheld, or found in plain words.
 */
export function ndjsonPieces(
  redaction: RecordRedaction,
  { candidates, isRefused }: { readonly candidates: Candidates | null; readonly isRefused: boolean },
  keeper: ReportKeeper,
): Pieces {
  const redactValue = jsonValueRedactor(redaction, isRefused, keeper)
  let kept = ''
  let lines = 0

  const redactLines = (text: string): string => {
    const mayHold = candidates?.(text) ?? (() => true)
    let out = ''
    let copied = 0
    for (let from = 0; from < text.length; ) {
      const lineEnd = text.indexOf('\n', from)
      const to = lineEnd === -1 ? text.length : lineEnd
      if (to - from > longestRecord) throw refusal('redaction.record-too-long', lines)
      if (mayHold(from, to)) {
        const line = text.slice(from, to)
        if (!isBlank.test(line)) {
          out += text.slice(copied, from) + redactValue(line, lines)
          copied = to
        }
      } else if (to > from) keeper.count('records')
      lines++
      from = to + 1
    }
    return copied === 0 ? text : out + text.slice(copied)
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
    return redactLines(text)
  }
}

const isBlank = /^\ufeff?[ \t\r]*$/
