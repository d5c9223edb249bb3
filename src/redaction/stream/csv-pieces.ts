import { csvRedactor } from '../records/csv-redactor.ts'
import { csvRowAt } from '../records/csv-row.ts'
import type { JsonPaths } from '../records/json-paths.ts'
import type { RecordRedaction } from '../records/record-redaction.ts'
import { anything } from '../records/record-scope.ts'
import { longestRecord, type Pieces } from './pieces.ts'
import type { ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'

/** What separates the cells of a row. */
export type CsvDelimiter = ',' | ';' | '\t'

/** How CSV is read. */
export interface CsvReading {
  readonly delimiter: CsvDelimiter
  /** Paths of which one has to name a column, or the first row names none: in a file without such a row the first record would stay. */
  readonly allow: JsonPaths | null
  /** Paths of which each has to name a column. */
  readonly withhold: readonly JsonPaths[]
  readonly isRefused: boolean
}

/**
 * CSV in pieces, row by row. A byte order mark stays. Where not every column may stay, a row that cannot be read is refused in any case: the rest of it would pass for another row.
 */
export function csvPieces(redaction: RecordRedaction, { delimiter, allow, withhold, isRefused }: CsvReading, keeper: ReportKeeper): Pieces {
  let rows = 0
  let kept = ''
  /** An unfinished row is read again only when there is twice as much of it, so that small pieces cost no more than large ones. */
  let patience = 0
  const redactRow = csvRedactor(redaction, delimiter, (names) => {
    for (const it of allow === null ? withhold : [allow, ...withhold])
      if (!names.some((name) => it.at(name).isIn)) throw refusal('redaction.unknown-column')
  })

  /** The row that begins at a place, and where the next one does; null if it is not whole yet. */
  const next = (text: string, at: number, isEnd: boolean): { readonly out: string; readonly next: number } | null => {
    const row = csvRowAt(text, at, delimiter, isEnd)
    if (row === 'open') return null
    if (row === 'long') throw refusal('redaction.record-too-long', rows)
    if (row !== 'broken') return { out: redactRow(row) + text.slice(row.to, row.next), next: row.next }
    if (isRefused || redaction.scope !== anything) throw refusal('redaction.not-csv', rows)
    const lineEnd = text.indexOf('\n', at)
    if (lineEnd === -1 && !isEnd) return null
    const to = lineEnd === -1 ? text.length : lineEnd + 1
    keeper.count('unreadable')
    return { out: redaction.redact(text.slice(at, to)).text, next: to }
  }

  return (piece, isEnd) => {
    kept += piece
    if (!isEnd && kept.length < patience) return ''
    let at = rows === 0 && kept.startsWith('\ufeff') ? 1 : 0
    let out = kept.slice(0, at)
    while (at < kept.length) {
      const read = next(kept, at, isEnd)
      if ((read?.next ?? kept.length) - at > longestRecord) throw refusal('redaction.record-too-long', rows)
      if (read === null) break
      out += read.out
      at = read.next
      rows++
      keeper.count('records')
    }
    // Without a row nothing is let go of, not even the mark, or it would be looked for again.
    if (rows === 0 && !isEnd) [out, at] = ['', 0]
    kept = kept.slice(at)
    patience = Math.min(2 * kept.length, longestRecord + 1)
    return out
  }
}
