import { UsageError } from '../../foundation/usage-error.ts'
import { mayHold } from '../find/may-hold.ts'
import { readFindOptions, requireKnown } from '../options.ts'
import { readJsonPaths } from '../records/json-paths.ts'
import { ofRecords, type RecordOptions, recordScope } from '../records/record-scope.ts'
import type { RedactedText } from '../change/change-text.ts'
import { textRedactor } from '../redact-text.ts'
import { type CsvDelimiter, csvPieces } from './csv-pieces.ts'
import { jsonPieces } from './json-pieces.ts'
import { ndjsonPieces } from './ndjson-pieces.ts'
import type { Pieces } from './pieces.ts'
import { keepReport, type RedactionReport, type ReportKeeper } from './redaction-report.ts'
import { refusal } from './refusal.ts'
import { textPieces } from './text-pieces.ts'

/** The formats that a stream reads. */
export const streamFormats = ['text', 'json', 'ndjson', 'csv'] as const

/** What a stream is and what happens with what it cannot read. `allow` and `withhold` are for records. */
export interface RedactionStreamOptions extends RecordOptions {
  /** `text` (the default), `json` (one value), `ndjson` (one value a line), `csv` (the first row names the columns). */
  readonly format?: (typeof streamFormats)[number]
  /** Between the cells of CSV: a comma if left out. */
  readonly delimiter?: CsvDelimiter
  /**
   * What happens with bytes that are not UTF-8, lines and files that are no JSON, rows that are no CSV. `refuse` (the default) stops the stream; `as-text` puts U+FFFD for such bytes, and
   * redacts such records as plain text. Where `allow` or `withhold` say that not everything may stay, nothing stays of a JSON value that cannot be read, and such CSV is refused.
   */
  readonly onUndecodable?: 'refuse' | 'as-text'
}

const ofStreams: Readonly<Record<Exclude<keyof RedactionStreamOptions, keyof RecordOptions>, true>> = {
  format: true,
  delimiter: true,
  onUndecodable: true,
}

/** Redacts chunk by chunk. Null is nothing yet. */
export interface ChunkRedactor<T extends string | Uint8Array> {
  readonly take: (chunk: T) => T | null
  readonly end: () => T | null
  readonly report: () => RedactionReport
}

/** What a stream does, without the stream: decodes, redacts in pieces, and encodes again where bytes came in. */
export function chunkRedactor<T extends string | Uint8Array>(options: RedactionStreamOptions): ChunkRedactor<T> {
  const keeper = keepReport()
  const pieces = piecesOf(options, keeper)
  const decoder = new TextDecoder('utf-8', { fatal: isRefused(options), ignoreBOM: true })
  const encoder = new TextEncoder()
  /** What goes in, by the first chunk. */
  let form: 'string' | 'bytes' | null = null

  const decoded = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw refusal('redaction.not-utf-8')
    }
  }
  const inForm = (out: string): T | null => (out === '' ? null : ((form === 'bytes' ? encoder.encode(out) : out) as T))

  return {
    take: (chunk) => {
      const isText = typeof chunk === 'string'
      if (!isText && !(chunk instanceof Uint8Array)) throw new UsageError('redaction.mixed-chunks', 'a chunk is a string or a Uint8Array')
      form ??= isText ? 'string' : 'bytes'
      if ((form === 'string') !== isText) throw new UsageError('redaction.mixed-chunks', 'a stream takes strings or bytes, not both')
      return inForm(pieces(isText ? chunk : decoded(chunk), false))
    },
    end: () => inForm(pieces(form === 'bytes' ? decoded() : '', true)),
    report: keeper.report,
  }
}

const isRefused = ({ onUndecodable = 'refuse' }: RedactionStreamOptions): boolean => onUndecodable === 'refuse'

function piecesOf(options: RedactionStreamOptions, keeper: ReportKeeper): Pieces {
  requireKnown(options, { ...ofRecords, ...ofStreams })
  const { format = 'text', delimiter = ',', onUndecodable = 'refuse', allow, withhold = [] } = options
  if (!streamFormats.includes(format)) throw new UsageError('redaction.bad-options', `format must be one of: ${streamFormats.join(', ')}`)
  if (![',', ';', '\t'].includes(delimiter))
    throw new UsageError('redaction.bad-options', 'delimiter must be a comma, a semicolon or a tab')
  if (!['refuse', 'as-text'].includes(onUndecodable))
    throw new UsageError('redaction.bad-options', 'onUndecodable must be refuse or as-text')
  const scope = recordScope(options)
  if (format === 'text') {
    if (allow !== undefined || withhold.length > 0)
      throw new UsageError('redaction.bad-options', 'allow and withhold are for records, and plain text has none')
    return textPieces(options, keeper)
  }
  const find = readFindOptions(options)
  const redactOne = textRedactor(options)
  const redaction = {
    redact: (text: string): RedactedText => {
      const redacted = redactOne(text)
      keeper.hid(redacted.findings)
      return redacted
    },
    looksAtWords: find.detectors.length > 0,
    scope,
    onWithheld: (): void => {
      keeper.count('withheld')
    },
  }
  if (format === 'json') return jsonPieces(redaction, isRefused(options), keeper)
  if (format === 'ndjson') {
    const isEachRead = allow !== undefined || withhold.length > 0 || find.detectors.length > 0
    return ndjsonPieces(redaction, { candidates: isEachRead ? null : (text) => mayHold(text, find), isRefused: isRefused(options) }, keeper)
  }
  return csvPieces(
    redaction,
    {
      delimiter,
      allow: allow === undefined ? null : readJsonPaths(allow),
      withhold: withhold.map((it) => readJsonPaths([it])),
      isRefused: isRefused(options),
    },
    keeper,
  )
}
